package vn.khenthuong.engine.job;

import org.camunda.bpm.engine.impl.event.EventType;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionManager;

/**
 * Ends the waiting for a message with one statement. The engine looks, for each subscription that ends, for a job that would still
 * trigger it; only signals thrown asynchronously have such jobs, and messages of ours come by {@link MessageDelivery}, which asks who
 * waits when it runs.
 */
class MessageSubscriptions extends EventSubscriptionManager {

    @Override
    public void deleteEventSubscription(EventSubscriptionEntity subscription) {
        if (subscription.isSubscriptionForEventType(EventType.MESSAGE)) {
            getDbEntityManager().delete(subscription);
        } else {
            super.deleteEventSubscription(subscription);
        }
    }

    /** Takes the place of the engine's factory of the same sessions. */
    static final class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return EventSubscriptionManager.class;
        }

        @Override
        public Session openSession() {
            return new MessageSubscriptions();
        }
    }
}
