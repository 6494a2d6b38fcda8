package vn.khenthuong.support;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;

/** Runs jobs in the thread of the test, in order of their due dates; a job that fails makes the test fail. */
public class DueJobs {

    private static final String HISTORY_CLEANUP = "history-cleanup";

    private final ManagementService management;

    DueJobs(ManagementService management) {
        this.management = management;
    }

    /** Runs whatever is due, and what becomes due by that, until nothing is left. Returns how many ran. */
    public int run() {
        var ran = 0;
        for (var job = next(); job != null; job = next()) {
            management.executeJob(job.getId());
            ran++;
        }
        return ran;
    }

    private Job next() {
        return management.createJobQuery().executable().orderByJobDuedate().asc().list().stream()
                .filter(job -> !HISTORY_CLEANUP.equals(((JobEntity) job).getJobHandlerType()))
                .findFirst()
                .orElse(null);
    }
}
