package vn.khenthuong.engine.job;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEnginePersistenceException;
import org.camunda.bpm.engine.impl.EventSubscriptionQueryImpl;
import org.camunda.bpm.engine.impl.ExecutionQueryImpl;
import org.camunda.bpm.engine.impl.event.EventType;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.springframework.dao.DataAccessException;

/**
 * The job that delivers one message to everything that waits for it under one business key. Jobs run without a user, so no
 * tenant limits them. Nobody waiting is no error: whoever decides to wait looks at the facts first.
 */
class MessageDelivery implements JobHandler<MessageDelivery.MessageJob> {

    static final String TYPE = "khenthuong-message";

    @Override
    public String getType() {
        return TYPE;
    }

    @Override
    public void execute(MessageJob message, ExecutionEntity execution, CommandContext command, String tenantId) {
        var query = new ExecutionQueryImpl();
        query.processInstanceBusinessKey(message.businessKey())
                .messageEventSubscriptionName(message.name())
                .active();
        query.evaluateExpressionsAndExecuteList(command, null).stream()
                .flatMap(waiting -> ((ExecutionEntity) waiting).getEventSubscriptions().stream())
                .filter(subscription -> isFor(message, subscription))
                .toList()
                .forEach(subscription -> deliver(subscription, command));
    }

    @Override
    public MessageJob newConfiguration(String canonical) {
        return MessageJob.parse(canonical);
    }

    @Override
    public void onDelete(MessageJob message, JobEntity job) {
        // nothing is kept beside the job
    }

    private static boolean isFor(MessageJob message, EventSubscriptionEntity subscription) {
        return subscription.isSubscriptionForEventType(EventType.MESSAGE)
                && message.name().equals(subscription.getEventName());
    }

    /** A message that woke one part of an instance may have ended another that waited for the same. */
    private static void deliver(EventSubscriptionEntity subscription, CommandContext command) {
        if (command.getDbEntityManager().isDeleted(subscription)) {
            return;
        }
        try {
            subscription.eventReceived(null, false);
        } catch (OptimisticLockingException | ProcessEnginePersistenceException | DataAccessException ofTheDatabase) {
            throw ofTheDatabase;
        } catch (RuntimeException failed) {
            throw hasMovedOn(subscription, command, failed) ? collision(subscription, failed) : failed;
        }
    }

    /**
     * Somebody else's transaction has taken the instance further while this one read it row by row: rows are missing then, or the facts
     * are those of a later step. Nothing is wrong; the job is tried again at once and finds who waits now.
     */
    private static OptimisticLockingException collision(EventSubscriptionEntity subscription, RuntimeException failed) {
        return new OptimisticLockingException(
                "Instance %s moved on while message %s was delivered to it"
                        .formatted(subscription.getProcessInstanceId(), subscription.getEventName()),
                failed);
    }

    /** False, too, where the database can no longer be asked in this transaction: then the failure is its own, wrapped. */
    private static boolean hasMovedOn(
            EventSubscriptionEntity subscription, CommandContext command, RuntimeException failed) {
        var query = new EventSubscriptionQueryImpl();
        query.eventSubscriptionId(subscription.getId());
        try {
            return query.executeCount(command) == 0;
        } catch (ProcessEnginePersistenceException unanswered) {
            failed.addSuppressed(unanswered);
            return false;
        }
    }

    /** Which message goes to which business key. */
    record MessageJob(String name, String businessKey) implements JobHandlerConfiguration {

        private static final char SEPARATOR = '|';

        static MessageJob parse(String canonical) {
            var separator = canonical.indexOf(SEPARATOR);
            return new MessageJob(canonical.substring(0, separator), canonical.substring(separator + 1));
        }

        @Override
        public String toCanonicalString() {
            return name + SEPARATOR + businessKey;
        }
    }
}
