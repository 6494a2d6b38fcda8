package vn.khenthuong.engine.job;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;
import org.springframework.stereotype.Component;
import vn.khenthuong.engine.EngineAsSystem;
import vn.khenthuong.engine.ProcessMessages;

/** A message is first a job row of the caller's transaction, so it leaves if and only if that transaction commits. */
@Component
class QueuedMessages implements ProcessMessages {

    private final CommandExecutor commands;
    private final EngineAsSystem engine;

    QueuedMessages(ProcessEngine processEngine, EngineAsSystem engine) {
        this.commands = ((ProcessEngineConfigurationImpl) processEngine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
        this.engine = engine;
    }

    @Override
    public void send(String message, String businessKey) {
        var queued = new MessageDelivery.MessageJob(message, businessKey);
        engine.run(() -> commands.execute(command -> queue(queued, command)));
    }

    private static Void queue(MessageDelivery.MessageJob queued, CommandContext command) {
        var job = new MessageEntity();
        job.setJobHandlerType(MessageDelivery.TYPE);
        job.setJobHandlerConfiguration(queued);
        command.getJobManager().send(job);
        return null;
    }
}
