package vn.khenthuong.demo.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khenthuong.demo.EngineJobs;
import vn.khenthuong.engine.EngineAsSystem;

/** Runs them by hand, one after the other, on behalf of the system. */
@Component
@Profile("demo")
class ManagedJobs implements EngineJobs {

    private static final Logger log = LoggerFactory.getLogger(ManagedJobs.class);
    /** More than there are clean-up jobs. */
    private static final int FIRST_FEW = 10;

    private static final String HISTORY_CLEANUP = "history-cleanup";

    private final ManagementService management;
    private final EngineAsSystem engine;

    ManagedJobs(ManagementService management, EngineAsSystem engine) {
        this.management = management;
        this.engine = engine;
    }

    @Override
    public Optional<Instant> nextAfter(Instant moment) {
        var query =
                live().duedateHigherThan(Date.from(moment)).orderByJobDuedate().asc();
        return jobs(() -> query.listPage(0, FIRST_FEW)).stream()
                .findFirst()
                .map(Job::getDuedate)
                .map(Date::toInstant);
    }

    @Override
    public int runDue() {
        return (int) jobs(live().executable().orderByJobDuedate().asc()::list).stream()
                .filter(this::succeeds)
                .count();
    }

    private JobQuery live() {
        return management.createJobQuery().active().withRetriesLeft();
    }

    private List<Job> jobs(Supplier<List<Job>> query) {
        return engine.call(query).stream()
                .filter(job -> !HISTORY_CLEANUP.equals(((JobEntity) job).getJobHandlerType()))
                .toList();
    }

    /** Whatever goes wrong the engine notes at the job. */
    private boolean succeeds(Job job) {
        try {
            engine.run(() -> management.executeJob(job.getId()));
            return true;
        } catch (NullValueException gone) {
            log.debug("Job {} was made superfluous by another", job.getId());
            return false;
        } catch (RuntimeException failed) {
            log.warn("Job {} of {} failed: {}", job.getId(), job.getProcessDefinitionKey(), failed.toString());
            return false;
        }
    }
}
