package vn.khenthuong.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.concurrent.Callable;
import vn.khenthuong.support.JdbcExecutions;

/**
 * What a piece of work took: by the clock, which other work on the machine lengthens; in time of the processors that this JVM was given,
 * compiler and collector included, which other work does not; and in JDBC executions. The database is another process: its time is in
 * the clock's alone.
 *
 * @param wall nanoseconds
 * @param cpu nanoseconds of all cores together
 */
record Spent(long wall, long cpu, long executions) {

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /** Does the work, prints what it took under its name, hands on what it made. */
    static <T> T printed(String what, JdbcExecutions executions, Callable<T> work) throws Exception {
        var statements = executions.count();
        var cpu = SYSTEM.getProcessCpuTime();
        var begun = System.nanoTime();
        var made = work.call();
        var spent =
                new Spent(System.nanoTime() - begun, SYSTEM.getProcessCpuTime() - cpu, executions.count() - statements);
        System.out.printf(Locale.ROOT, "%-42s %s%n", what, spent);
        return made;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%7.1f s, %7.1f s of processor, %d statements, load %.1f",
                wall / 1e9,
                cpu / 1e9,
                executions,
                SYSTEM.getSystemLoadAverage());
    }
}
