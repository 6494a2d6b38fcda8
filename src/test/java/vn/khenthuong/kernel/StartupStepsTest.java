package vn.khenthuong.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.context.WebServerGracefulShutdownLifecycle;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

@DisplayName("Các bước trước khi mở cổng")
class StartupStepsTest {

    private final List<String> done = new ArrayList<>();

    @Test
    @DisplayName("chạy theo thứ tự, một lần, trước máy chủ web")
    void runsInOrderOnce() {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.registerBean(StartupSteps.class);
            context.registerBean("second", StartupStep.class, () -> new Step(20, () -> done.add("second")));
            context.registerBean("first", StartupStep.class, () -> new Step(10, () -> done.add("first")));
            context.registerBean(WebServer.class, () -> new WebServer(done));
            context.refresh();
        }
        assertThat(done).containsExactly("first", "second", "port opens");
    }

    @Test
    @DisplayName("một bước hỏng thì không khởi động")
    void aFailingStepStopsTheStart() {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.registerBean(StartupSteps.class);
            context.registerBean(
                    "failing",
                    StartupStep.class,
                    () -> new Step(10, () -> {
                        throw new IllegalStateException("no holder");
                    }));
            context.registerBean(WebServer.class, () -> new WebServer(done));

            assertThatThrownBy(context::refresh).hasRootCauseMessage("no holder");
        }
        assertThat(done).isEmpty();
    }

    private record Step(int order, Runnable work) implements StartupStep {

        @Override
        public void run() {
            work.run();
        }
    }

    /** In the phase in which Spring Boot starts its web server. */
    private static final class WebServer implements SmartLifecycle {

        private final List<String> done;

        private WebServer(List<String> done) {
            this.done = done;
        }

        @Override
        public void start() {
            done.add("port opens");
        }

        @Override
        public void stop() {
            done.add("port closes");
        }

        @Override
        public boolean isRunning() {
            return false;
        }

        @Override
        public int getPhase() {
            return WebServerGracefulShutdownLifecycle.SMART_LIFECYCLE_PHASE - 1024;
        }
    }
}
