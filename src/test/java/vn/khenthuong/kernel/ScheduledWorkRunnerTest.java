package vn.khenthuong.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

@DisplayName("Việc làm theo giờ")
class ScheduledWorkRunnerTest {

    private static final Instant NOW = Instant.parse("2026-11-13T00:30:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, HomeZone.ID);

    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();
    private ScheduledWorkRunner runner;

    @AfterEach
    void stop() {
        if (runner != null) {
            runner.stop();
        }
    }

    @Test
    @DisplayName("việc đến giờ được làm, việc chưa đến giờ thì chưa")
    void doesWhatIsDue() {
        var due = work(NOW, () -> {});
        var later = work(NOW.plusMillis(1), () -> {});
        start(true);

        await().untilAsserted(() -> assertThat(due).hasValueGreaterThan(2));
        assertThat(later).hasValue(0);
    }

    @Test
    @DisplayName("việc hỏng được làm lại, không giữ chân việc khác")
    void aFailingWorkIsTriedAgain() {
        var failing = work(NOW, () -> {
            throw new IllegalStateException("mail server gone");
        });
        var other = work(NOW, () -> {});
        start(true);

        await().untilAsserted(() -> {
            assertThat(failing).hasValueGreaterThan(2);
            assertThat(other).hasValueGreaterThan(2);
        });
    }

    @Test
    @DisplayName("việc chậm không giữ chân việc khác; dừng thì chờ việc đang làm, không bắt đầu việc mới")
    void stoppingWaits() {
        var finish = new CountDownLatch(1);
        var slow = work(NOW, () -> waitFor(finish));
        var other = work(NOW, () -> {});
        start(true);
        await().untilAsserted(() -> {
            assertThat(slow).hasValue(1);
            assertThat(other).hasValueGreaterThan(2);
        });

        var stopped = CompletableFuture.runAsync(runner::stop);
        await().during(Duration.ofMillis(200)).until(() -> !stopped.isDone());
        finish.countDown();

        await().until(stopped::isDone);
        var done = other.get();
        await().during(Duration.ofMillis(100)).until(() -> slow.get() == 1 && other.get() == done);
    }

    @Test
    @DisplayName("tắt bằng cấu hình thì không làm gì")
    void disabled() {
        var due = work(NOW, () -> {});
        start(false);

        assertThat(runner.isRunning()).isFalse();
        runner.halt();
        runner.resume();
        assertThat(runner.isRunning()).isFalse();
        await().during(Duration.ofMillis(100)).until(() -> due.get() == 0);
    }

    @Test
    @DisplayName("tạm ngừng rồi làm tiếp")
    void haltedAndResumed() {
        var due = work(NOW, () -> {});
        start(true);
        await().untilAsserted(() -> assertThat(due).hasPositiveValue());

        runner.halt();
        var done = due.get();
        await().during(Duration.ofMillis(100)).until(() -> due.get() == done);
        runner.resume();

        await().untilAsserted(() -> assertThat(due).hasValueGreaterThan(done));
    }

    private void start(boolean enabled) {
        runner = new ScheduledWorkRunner(
                beans.getBeanProvider(ScheduledWork.class),
                new ScheduledWorkSettings(enabled, Duration.ofMillis(10)),
                CLOCK);
        runner.start();
    }

    /** How often the work was begun. */
    private AtomicInteger work(Instant nextAt, Runnable task) {
        var begun = new AtomicInteger();
        beans.addBean("work" + beans.getBeanDefinitionCount(), new ScheduledWork() {
            @Override
            public Instant nextAt() {
                return nextAt;
            }

            @Override
            public void run() {
                begun.incrementAndGet();
                task.run();
            }
        });
        return begun;
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
