package vn.khenthuong.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Knows whether the database answers, over connections of its own: the pool may be empty because much is being done. While it
 * does not, nobody waits for it ({@link DatabaseGate}), readiness says so, and the outage is told once instead of by everybody
 * who meets it ({@link OutageLog}).
 */
@Component
class DatabaseWatch implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DatabaseWatch.class);

    private static final Duration SECOND_TRY = Duration.ofMillis(250);

    private final DataSource pool;
    private final ApplicationEventPublisher events;
    private final WatchSettings settings;
    private final AtomicInteger suspicions = new AtomicInteger();
    private volatile boolean away;
    private volatile Thread watcher;
    private long since;

    DatabaseWatch(DataSource pool, ApplicationEventPublisher events, WatchSettings settings) {
        this.pool = pool;
        this.events = events;
        this.settings = settings;
    }

    /** Whether the database did not answer when it was last asked. */
    boolean isAway() {
        return away;
    }

    /** Somebody lost a connection: the database is asked at once. */
    void suspect() {
        suspicions.incrementAndGet();
        LockSupport.unpark(watcher);
    }

    @Override
    public void start() {
        var thread = new Thread(this::watch, "database-watch");
        thread.setDaemon(true);
        watcher = thread;
        thread.start();
    }

    private void watch() {
        while (watcher == Thread.currentThread()) {
            tell(answersAtLast());
            LockSupport.parkNanos(settings.interval().toNanos());
        }
    }

    /** Whoever has been stopped meanwhile tells nothing any more. */
    private synchronized void tell(boolean answers) {
        if (watcher != Thread.currentThread()) {
            return;
        }
        if (!answers && !away) {
            since = System.nanoTime();
            wentAway();
        } else if (answers && away) {
            cameBack(Duration.ofNanos(System.nanoTime() - since));
        } else if (answers) {
            tellSuspicions();
        }
    }

    private void wentAway() {
        away = true;
        log.error("Không nối được cơ sở dữ liệu; mọi yêu cầu được trả lời 503 cho đến khi nối lại được.");
        AvailabilityChangeEvent.publish(events, this, ReadinessState.REFUSING_TRAFFIC);
    }

    private void cameBack(Duration after) {
        away = false;
        suspicions.set(0);
        log.warn("Đã nối lại cơ sở dữ liệu sau {} giây.", after.toSeconds());
        AvailabilityChangeEvent.publish(events, this, ReadinessState.ACCEPTING_TRAFFIC);
    }

    /** The database answers, and yet somebody lost a connection. */
    private void tellSuspicions() {
        var lost = suspicions.getAndSet(0);
        if (lost > 0) {
            log.warn("{} lần đứt kết nối tới cơ sở dữ liệu; cơ sở dữ liệu vẫn trả lời.", lost);
        }
    }

    /** A single answer that did not come is no outage: on a busy server it may only have been late. */
    private boolean answersAtLast() {
        if (answers()) {
            return true;
        }
        if (away) {
            return false;
        }
        pause();
        return answers();
    }

    /** The whole of it: whoever suspects meanwhile would end a single parking at once. */
    private void pause() {
        var end = System.nanoTime() + SECOND_TRY.toNanos();
        for (var left = SECOND_TRY.toNanos(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private boolean answers() {
        try (var line = connect()) {
            return line.isValid(seconds());
        } catch (SQLException unreachable) {
            log.debug("The database does not answer", unreachable);
            return false;
        }
    }

    private Connection connect() throws SQLException {
        var hikari = pool.unwrap(HikariDataSource.class);
        var properties = new Properties();
        properties.putAll(hikari.getDataSourceProperties());
        properties.setProperty("user", String.valueOf(hikari.getUsername()));
        properties.setProperty("password", String.valueOf(hikari.getPassword()));
        properties.setProperty("connectTimeout", Integer.toString(seconds()));
        properties.setProperty("socketTimeout", Integer.toString(seconds()));
        properties.setProperty("ApplicationName", "khen-thuong-watch");
        return DriverManager.getConnection(hikari.getJdbcUrl(), properties);
    }

    private int seconds() {
        return (int) Math.max(1, settings.patience().toSeconds());
    }

    @Override
    public synchronized void stop() {
        var thread = watcher;
        watcher = null;
        LockSupport.unpark(thread);
    }

    @Override
    public boolean isRunning() {
        return watcher != null;
    }
}
