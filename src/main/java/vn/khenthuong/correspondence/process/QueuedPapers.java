package vn.khenthuong.correspondence.process;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;
import org.springframework.stereotype.Component;
import vn.khenthuong.correspondence.PaperRef;
import vn.khenthuong.correspondence.PapersDue;
import vn.khenthuong.engine.EngineAsSystem;

/** A paper that is due is first a job row of the caller's transaction, so it is made if and only if that transaction commits. */
@Component
class QueuedPapers implements PapersDue {

    private final CommandExecutor commands;
    private final EngineAsSystem engine;

    QueuedPapers(ProcessEngine processEngine, EngineAsSystem engine) {
        this.commands = ((ProcessEngineConfigurationImpl) processEngine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
        this.engine = engine;
    }

    @Override
    public void make(PaperRef paper) {
        engine.run(() -> commands.execute(command -> queue(paper, command)));
    }

    private static Void queue(PaperRef paper, CommandContext command) {
        var job = new MessageEntity();
        job.setJobHandlerType(PaperJob.TYPE);
        job.setJobHandlerConfiguration(new PaperJob.Wanted(paper.id()));
        command.getJobManager().send(job);
        return null;
    }
}
