package vn.khenthuong.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;

/**
 * Runs jobs in the thread of the test, in order of their due dates, a page at a time as the job executor takes them; a job that
 * fails makes the test fail.
 */
public class DueJobs {

    private static final String HISTORY_CLEANUP = "history-cleanup";

    private final ManagementService management;

    DueJobs(ManagementService management) {
        this.management = management;
    }

    /** Runs whatever is due, and what becomes due by that, until nothing is left. Returns how many ran. */
    public int run() {
        return run(Integer.MAX_VALUE);
    }

    /** The same; fails the test when after so many there is still something due. */
    public int run(int most) {
        return run(most, this::due);
    }

    /** Only what one kind of job does. */
    public int run(String handler) {
        return run(
                Integer.MAX_VALUE,
                () -> due().stream()
                        .filter(job -> handler.equals(((JobEntity) job).getJobHandlerType()))
                        .toList());
    }

    private int run(int most, Supplier<List<Job>> page) {
        var ran = 0;
        for (var due = page.get(); !due.isEmpty(); due = page.get()) {
            assertThat(ran).as("jobs that ran while others became due").isLessThan(most);
            ran += (int) due.stream().filter(this::ran).count();
        }
        return ran;
    }

    /** False for a job that another one of its page, or somebody at the same moment, has made superfluous. */
    private boolean ran(Job job) {
        try {
            management.executeJob(job.getId());
            return true;
        } catch (ProcessEngineException gone) {
            if (management.createJobQuery().jobId(job.getId()).count() > 0) {
                throw gone;
            }
            return false;
        }
    }

    private List<Job> due() {
        return management.createJobQuery().active().executable().orderByJobDuedate().asc().list().stream()
                .filter(job -> !HISTORY_CLEANUP.equals(((JobEntity) job).getJobHandlerType()))
                .toList();
    }
}
