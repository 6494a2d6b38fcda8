package vn.khenthuong.support;

import static org.awaitility.Awaitility.await;

import com.github.benmanes.caffeine.cache.Cache;
import java.lang.reflect.Field;
import java.time.Duration;
import java.util.Arrays;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.test.util.AopTestUtils;
import org.springframework.test.util.ReflectionTestUtils;
import vn.khenthuong.kernel.ReferenceData;
import vn.khenthuong.kernel.ScheduledWork;

/** Where an application of the tests stood when it had just started, and the way back there. */
class Beginning {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ConfigurableApplicationContext application;
    private final ApplicationDatabase database;
    private final DataSource source;
    private final JobExecutor jobs;
    private final ThreadPoolTaskExecutor threads;
    private boolean used;

    Beginning(
            ConfigurableApplicationContext application,
            ApplicationDatabase database,
            DataSource source,
            JobExecutor jobs,
            ThreadPoolTaskExecutor threads) {
        this.application = application;
        this.database = database;
        this.source = source;
        this.jobs = jobs;
        this.threads = threads;
    }

    /** An application that no test has used stands there already. */
    void goBack() {
        if (used) {
            var running = jobs.isActive();
            stopJobs();
            database.restore(source);
            forgetWhatWasRead();
            if (running) {
                startJobs();
            }
        }
        used = true;
    }

    void startJobs() {
        jobs.start();
    }

    /** Returns when the last job is done; an application that a test has closed runs none. */
    void stopJobs() {
        if (!application.isActive()) {
            return;
        }
        jobs.shutdown();
        await().atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> threads.getActiveCount() == 0 && threads.getQueueSize() == 0);
    }

    /** What beans keep in memory of the database, for a minute or a day, belongs to the database that is gone. */
    private void forgetWhatWasRead() {
        application.getBeansOfType(Object.class, false, false).values().stream()
                .map(AopTestUtils::getUltimateTargetObject)
                .filter(bean -> bean.getClass().getName().startsWith("vn.khenthuong."))
                .forEach(bean ->
                        Arrays.stream(bean.getClass().getDeclaredFields()).forEach(field -> forget(bean, field)));
    }

    private static void forget(Object bean, Field field) {
        if (field.getType() == ReferenceData.class) {
            Arrays.stream(ReferenceData.class.getDeclaredFields())
                    .forEach(inside -> forget(value(bean, field), inside));
        } else if (Cache.class.isAssignableFrom(field.getType())) {
            ((Cache<?, ?>) value(bean, field)).invalidateAll();
        } else if (bean instanceof ScheduledWork && field.getName().equals("finished")) {
            ReflectionTestUtils.setField(bean, field.getName(), null);
        }
    }

    private static Object value(Object bean, Field field) {
        return ReflectionTestUtils.getField(bean, field.getName());
    }
}
