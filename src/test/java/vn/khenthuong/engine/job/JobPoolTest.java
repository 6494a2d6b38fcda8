package vn.khenthuong.engine.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

class JobPoolTest {

    @Test
    @DisplayName("Khi dừng hệ thống, công việc nền đang chạy được chạy nốt")
    void finishesRunningJobs() throws Exception {
        var pool = (ThreadPoolTaskExecutor) JobPoolConfiguration.pool(new CamundaBpmProperties());
        pool.initialize();
        var started = new CountDownLatch(1);
        var released = new CountDownLatch(1);
        var finished = new CompletableFuture<Boolean>();
        pool.execute(() -> {
            started.countDown();
            try {
                finished.complete(released.await(30, TimeUnit.SECONDS));
            } catch (InterruptedException interrupted) {
                finished.complete(false);
            }
        });
        assertThat(started.await(30, TimeUnit.SECONDS)).isTrue();

        var shutdown = CompletableFuture.runAsync(pool::shutdown);
        released.countDown();

        assertThat(finished.get(30, TimeUnit.SECONDS)).isTrue();
        shutdown.get(30, TimeUnit.SECONDS);
    }
}
