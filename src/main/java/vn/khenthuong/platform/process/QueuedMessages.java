package vn.khenthuong.platform.process;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;
import org.springframework.stereotype.Component;

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
        var letter = new MessageDelivery.Letter(message, businessKey);
        engine.run(() -> commands.execute(command -> queue(letter, command)));
    }

    private static Void queue(MessageDelivery.Letter letter, CommandContext command) {
        var job = new MessageEntity();
        job.setJobHandlerType(MessageDelivery.TYPE);
        job.setJobHandlerConfiguration(letter);
        command.getJobManager().send(job);
        return null;
    }
}
