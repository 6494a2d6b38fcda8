package vn.khenthuong.correspondence.process;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import vn.khenthuong.correspondence.PaperRef;
import vn.khenthuong.correspondence.Papers;

/** The job that makes one paper. Whatever is missing stays an incident of the job, with the name of the paper in it. */
class PaperJob implements JobHandler<PaperJob.Wanted> {

    static final String TYPE = "khenthuong-paper";

    private final Supplier<Papers> papers;

    PaperJob(Supplier<Papers> papers) {
        this.papers = papers;
    }

    @Override
    public String getType() {
        return TYPE;
    }

    @Override
    public void execute(Wanted wanted, ExecutionEntity execution, CommandContext command, String tenantId) {
        papers.get().make(PaperRef.parse(wanted.id()).orElseThrow());
    }

    @Override
    public Wanted newConfiguration(String canonical) {
        return new Wanted(canonical);
    }

    @Override
    public void onDelete(Wanted wanted, JobEntity job) {
        // nothing is kept beside the job
    }

    /** Which paper. */
    record Wanted(String id) implements JobHandlerConfiguration {

        @Override
        public String toCanonicalString() {
            return id;
        }
    }
}
