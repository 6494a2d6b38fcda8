package vn.khenthuong.database;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stays beside the embedded server: one that ends by itself (killed, out of memory) is started again. Where that does not help
 * the application ends as well, and says so, instead of running on without data.
 */
final class ServerWatch {

    private static final Logger LOG = LoggerFactory.getLogger(ServerWatch.class);
    private static final int STARTS = 5;
    private static final Duration WITHIN = Duration.ofMinutes(10);

    private final EmbeddedDatabase database;
    private final Runnable giveUp;
    private final Deque<Long> starts = new ArrayDeque<>();

    /** @param giveUp ends the application */
    ServerWatch(EmbeddedDatabase database, Runnable giveUp) {
        this.database = database;
        this.giveUp = giveUp;
    }

    /** Watches the process that runs now. */
    void begin() throws IOException {
        database.process().onExit().thenRunAsync(this::ended, work -> {
            var thread = new Thread(work, "database-server-watch");
            thread.setDaemon(true);
            thread.start();
        });
    }

    private void ended() {
        if (database.isClosed()) {
            return;
        }
        LOG.error("PostgreSQL đi kèm đã dừng đột ngột; đang khởi động lại.");
        while (mayTry()) {
            if (isStartedAgain()) {
                return;
            }
        }
        LOG.error("Không khởi động lại được PostgreSQL đi kèm. Ứng dụng dừng; xem nhật ký bên cạnh thư mục dữ liệu.");
        giveUp.run();
    }

    private boolean isStartedAgain() {
        try {
            database.startAgain();
            if (!database.isClosed()) {
                begin();
                LOG.warn("PostgreSQL đi kèm đã chạy lại.");
            }
            return true;
        } catch (IOException | RuntimeException failed) {
            LOG.error("PostgreSQL đi kèm chưa chạy lại được", failed);
            return false;
        }
    }

    /** A server that dies again and again is not saved by another start. */
    private boolean mayTry() {
        var now = System.nanoTime();
        starts.removeIf(start -> now - start > WITHIN.toNanos());
        starts.add(now);
        return starts.size() <= STARTS;
    }
}
