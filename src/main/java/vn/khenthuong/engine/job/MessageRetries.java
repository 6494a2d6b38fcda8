package vn.khenthuong.engine.job;

import org.camunda.bpm.engine.impl.bpmn.parser.FailedJobRetryConfiguration;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.ParseUtil;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.DefaultFailedJobConfiguration;
import org.springframework.stereotype.Component;

/**
 * Messages that could not be delivered are retried at the intervals of every other job. The engine knows intervals for jobs
 * of model elements only; a job without one it would repeat at once. A job that found somebody faster has not failed: it is
 * repeated at once and keeps its attempts. The process of a withdrawn dossier would otherwise go on until the next interval, if its
 * end met another message.
 */
@Component
class MessageRetries extends DefaultFailedJobConfiguration {

    @Override
    public void preInit(SpringProcessEngineConfiguration configuration) {
        super.preInit(configuration);
        configuration.setFailedJobCommandFactory(RetryCommand::new);
    }

    private static final class RetryCommand extends DefaultJobRetryCmd {

        RetryCommand(String jobId, Throwable failure) {
            super(jobId, failure);
        }

        @Override
        public Object execute(CommandContext command) {
            var job = getJob();
            if (job != null && !shouldDecrementRetriesFor(exception)) {
                job.unlock();
                notifyAcquisition(command);
                return null;
            }
            if (job == null || !MessageDelivery.TYPE.equals(job.getJobHandlerType())) {
                return super.execute(command);
            }
            retryLater(command, job);
            return null;
        }

        private void retryLater(CommandContext command, JobEntity job) {
            try {
                executeCustomStrategy(command, job, null);
            } catch (RuntimeException failed) {
                throw failed;
            } catch (Exception failed) {
                throw new IllegalStateException("Cannot schedule the retry of job " + job.getId(), failed);
            }
        }

        @Override
        public FailedJobRetryConfiguration getFailedJobRetryConfiguration(JobEntity job, ActivityImpl activity) {
            return activity == null
                    ? ParseUtil.parseRetryIntervals(
                            Context.getProcessEngineConfiguration().getFailedJobRetryTimeCycle())
                    : super.getFailedJobRetryConfiguration(job, activity);
        }
    }
}
