package vn.khenthuong.journey;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;

/** The messages that have been sent and not yet delivered; the test decides which comes first. */
final class QueuedMail {

    private final ManagementService management;

    QueuedMail(ManagementService management) {
        this.management = management;
    }

    int count(String message, String businessKey) {
        return jobs(message, businessKey).size();
    }

    /** Delivers every message of this name to this business key. */
    void deliver(String message, String businessKey) {
        jobs(message, businessKey).forEach(job -> management.executeJob(job.getId()));
    }

    private List<Job> jobs(String message, String businessKey) {
        return management.createJobQuery().list().stream()
                .filter(job -> (message + "|" + businessKey).equals(((JobEntity) job).getJobHandlerConfigurationRaw()))
                .toList();
    }
}
