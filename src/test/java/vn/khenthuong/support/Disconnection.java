package vn.khenthuong.support;

import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.Lifecycle;

/**
 * Time in which an application has no connection to its database, which may be another one afterwards. Nobody watches it meanwhile:
 * whoever is cut off in the middle of something suspects an outage, and it would be found.
 */
final class Disconnection {

    private final ConfigurableApplicationContext application;
    private final DataSource source;

    Disconnection(ConfigurableApplicationContext application, DataSource source) {
        this.application = application;
        this.source = source;
    }

    void during(Runnable work) {
        var watch = application.getBean("databaseWatch", Lifecycle.class);
        var watched = watch.isRunning();
        watch.stop();
        var pool = pool().getHikariPoolMXBean();
        pool.suspendPool();
        try {
            pool.softEvictConnections();
            work.run();
            pool.softEvictConnections();
        } finally {
            pool.resumePool();
        }
        if (watched) {
            watch.start();
            awaitTraffic();
        }
    }

    /** Somebody may have found an outage before. An application that is still starting has not told anything yet. */
    private void awaitTraffic() {
        var availability = application.getBean(ApplicationAvailability.class);
        await().atMost(Duration.ofSeconds(60))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> availability.getLastChangeEvent(ReadinessState.class) == null
                        || availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC);
    }

    private HikariDataSource pool() {
        try {
            return source.unwrap(HikariDataSource.class);
        } catch (SQLException failed) {
            throw new IllegalStateException("No pool of connections: " + source, failed);
        }
    }
}
