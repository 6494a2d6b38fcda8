package vn.khenthuong.engine.job;

import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;

/**
 * The history of jobs without two lines for every message delivered and every paper made: what such a job did stands in the history of
 * its instance or among the papers. One that failed, or was deleted undone, is told as ever.
 */
class QuietJobs extends CacheAwareHistoryEventProducer {

    /** How the types of this product's own jobs begin. */
    private static final String OWN = "khenthuong-";

    @Override
    public HistoryEvent createHistoricJobLogCreateEvt(Job job) {
        return isOwn(job) ? null : super.createHistoricJobLogCreateEvt(job);
    }

    @Override
    public HistoryEvent createHistoricJobLogSuccessfulEvt(Job job) {
        return isOwn(job) ? null : super.createHistoricJobLogSuccessfulEvt(job);
    }

    private static boolean isOwn(Job job) {
        return job instanceof JobEntity entity
                && entity.getJobHandlerType() != null
                && entity.getJobHandlerType().startsWith(OWN);
    }
}
