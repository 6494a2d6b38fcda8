package vn.khenthuong.demo;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.RefusedException;

/** Does in the wings what would take many officials many clicks, and tells how far it is. One thing at a time. */
@Component
@Profile(Demo.PROFILE)
public class Stagehand {

    private static final Logger log = LoggerFactory.getLogger(Stagehand.class);

    private final RouteRun route;
    private final SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("demo-stage-");
    private final AtomicReference<String> doing = new AtomicReference<>();
    private volatile String trouble;

    Stagehand(RouteRun route) {
        this.route = route;
    }

    /** What is being done, in Vietnamese; empty while nothing is. */
    public Optional<String> doing() {
        return Optional.ofNullable(doing.get());
    }

    /** Why what was done last could not be done; empty when it was. */
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** @throws ConflictException while something else is being done */
    public void closeRound() {
        begin("Đang đóng đợt", () -> route.close(Demo.FIRST_ROUND));
    }

    /** @throws ConflictException while something else is being done */
    public void runTo(RouteStop stop) {
        begin("Đang chạy đến bước “%s”".formatted(stop.label()), () -> route.runTo(Demo.FIRST_ROUND, stop));
    }

    private void begin(String what, Runnable work) {
        if (!doing.compareAndSet(null, what)) {
            throw new ConflictException("Hệ thống đang làm việc khác, vui lòng chờ đến khi xong.");
        }
        trouble = null;
        // Not in the thread of the administrator: every step is an official's.
        threads.execute(() -> {
            try {
                work.run();
            } catch (RefusedException refused) {
                trouble = refused.getMessage();
            } catch (RuntimeException failed) {
                log.error("{} failed", what, failed);
                trouble = "Có lỗi của hệ thống khi làm việc này; xem nhật ký của ứng dụng.";
            } finally {
                doing.set(null);
            }
        });
    }
}
