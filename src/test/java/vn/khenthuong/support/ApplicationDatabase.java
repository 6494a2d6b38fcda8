package vn.khenthuong.support;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The database of an application of the tests. The first application of a JVM fills it as a new installation is filled, which
 * is kept as a template: the applications after it start on a copy, with nothing left to migrate, deploy or seed, and each test
 * class begins on a copy as well.
 */
final class ApplicationDatabase {

    private static String seeded;

    private final String name;
    private final boolean demonstration;

    private ApplicationDatabase(String name, boolean demonstration) {
        this.name = name;
        this.demonstration = demonstration;
    }

    /** Without the demonstration it is empty: the template holds one. The demonstration enters its data before it begins. */
    static synchronized ApplicationDatabase create(boolean demonstration) {
        if (demonstration && seeded == null) {
            MutableClock.INSTANCE.set(MutableClock.FIRST_DAY.minusDays(7));
        }
        var name = demonstration && seeded != null ? TestDatabases.createFrom(seeded) : TestDatabases.createEmpty();
        return new ApplicationDatabase(name, demonstration);
    }

    /** One that is somebody's own: no template, and no way back. */
    static ApplicationDatabase own(String name) {
        return new ApplicationDatabase(name, false);
    }

    String address() {
        return TestDatabases.address(name);
    }

    /** To be called when the application has started and nobody has used it. */
    void keepAsTemplate(DataSource source) {
        synchronized (ApplicationDatabase.class) {
            if (demonstration && seeded == null) {
                disconnected(source, () -> seeded = TestDatabases.createFrom(name));
            }
        }
    }

    /** Back to where the first application had just started. */
    void restore(DataSource source) {
        synchronized (ApplicationDatabase.class) {
            if (!demonstration) {
                throw new IllegalStateException("Only databases of the demonstration can be restored");
            }
            disconnected(source, () -> TestDatabases.replace(name, seeded));
        }
    }

    private static void disconnected(DataSource source, Runnable work) {
        var pool = pool(source).getHikariPoolMXBean();
        pool.suspendPool();
        try {
            pool.softEvictConnections();
            work.run();
            pool.softEvictConnections();
        } finally {
            pool.resumePool();
        }
    }

    private static HikariDataSource pool(DataSource source) {
        try {
            return source.unwrap(HikariDataSource.class);
        } catch (SQLException failed) {
            throw new IllegalStateException("No pool of connections: " + source, failed);
        }
    }
}
