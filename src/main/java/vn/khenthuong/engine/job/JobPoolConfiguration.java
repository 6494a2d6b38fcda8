package vn.khenthuong.engine.job;

import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import vn.khenthuong.engine.EngineNames;

/** The threads that run jobs. Unlike the starter's they finish the running job when the application stops. */
@Configuration(proxyBeanMethods = false)
class JobPoolConfiguration {

    private static final int AWAIT_TERMINATION_SECONDS = 60;

    @Bean(EngineNames.JOB_POOL)
    static TaskExecutor pool(CamundaBpmProperties properties) {
        var jobs = properties.getJobExecution();
        var pool = new ThreadPoolTaskExecutor();
        pool.setThreadNamePrefix("job-");
        pool.setCorePoolSize(jobs.getCorePoolSize());
        pool.setMaxPoolSize(jobs.getMaxPoolSize());
        pool.setQueueCapacity(jobs.getQueueCapacity());
        pool.setWaitForTasksToCompleteOnShutdown(true);
        pool.setAwaitTerminationSeconds(AWAIT_TERMINATION_SECONDS);
        return pool;
    }
}
