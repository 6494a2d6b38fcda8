package vn.khenthuong.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.khenthuong.calendar.WorkingDays;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.support.DueJobs;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.JdbcExecutions;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.Statements;
import vn.khenthuong.support.TestDatabases;
import vn.khenthuong.support.YearsToCome;

/**
 * Overdue reminders of more than a thousand reports, day by day, and in turn as many timers of the bare engine after which
 * nothing happens, on the same PostgreSQL. A reminder is a timer of its report's process: it is recorded, the notices are
 * written to the outbox, and the next timer is set. Prints executions and time for each and their ratios.
 */
@IntegrationTest
@DisplayName("Đo nhắc báo cáo trễ hạn so với hẹn giờ trống của động cơ trần")
class ReminderBench {

    /** With the measured days no more than the days on which overdue units are reminded, which are ten. */
    private static final int WARM_UP_DAYS = Integer.getInteger("bench.warmup", 5);

    private static final int MEASURED_DAYS = Integer.getInteger("bench.rounds", 5);
    private static final boolean STATEMENTS = Boolean.getBoolean("bench.statements");
    private static final int MOST_STATEMENTS = 60;
    private static final int FIRST_YEAR = 2022;
    private static final int LAST_YEAR = 2048;
    private static final LocalDate OPENED = LocalDate.of(LAST_YEAR, 11, 16);

    @Autowired
    private JdbcExecutions ourJdbc;

    @Autowired
    private ManagementService management;

    @Autowired
    private Officials officials;

    @Autowired
    private DueJobs jobs;

    @Autowired
    private WorkingDays workingDays;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MutableClock clock;

    private final JdbcExecutions bareJdbc = new JdbcExecutions();

    @Test
    @DisplayName("tỷ lệ thời gian và lệnh JDBC cho mỗi lần nhắc")
    void compare() {
        var reports = openYears();
        try (var pool = pool();
                var empty = new EmptyTimers(bareJdbc.watch(pool))) {
            var rounds = new ArrayList<Round>();
            for (var day = 1; day <= WARM_UP_DAYS + MEASURED_DAYS; day++) {
                var round = new Round();
                clock.set(workingDays
                        .plus(OPENED, day)
                        .atTime(7, 30)
                        .atZone(HomeZone.ID)
                        .toInstant());
                empty.start(reports);
                // Whoever comes first finds the other's rubbish on the heap.
                if (day % 2 == 0) {
                    round.ours(reports);
                    round.bare(empty, reports);
                } else {
                    round.bare(empty, reports);
                    round.ours(reports);
                }
                assertThat(reminded(workingDays.plus(OPENED, day))).isEqualTo(reports);
                if (day > WARM_UP_DAYS) {
                    rounds.add(round);
                }
            }
            report(rounds, reports);
        }
    }

    /** By hand, after the last day of the last of them: all of them are overdue. */
    private int openYears() {
        YearsToCome.publishUntil(LAST_YEAR + 1, jdbc);
        clock.set(OPENED);
        IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .forEach(year -> officials
                        .as("canbo.so-ldtbxh")
                        .start("annualReport", YearsToCome.opening(year))
                        .expectSuccess());
        jobs.run();
        jdbc.execute("ANALYZE");
        return jdbc.queryForObject("SELECT count(*) FROM khenthuong.unit_report", Integer.class);
    }

    private int reminded(LocalDate day) {
        return jdbc.queryForObject("SELECT count(*) FROM khenthuong.report_reminder WHERE day = ?", Integer.class, day);
    }

    /** Looks for what is due, and runs one after the other. */
    private static int drain(ManagementService jobs) {
        var due = jobs.createJobQuery()
                .timers()
                .executable()
                .orderByJobDuedate()
                .asc()
                .list();
        due.stream().map(Job::getId).forEach(jobs::executeJob);
        return due.size();
    }

    /** One day on both sides. */
    private final class Round {

        private final Meter ours = new Meter(ourJdbc, STATEMENTS ? new Statements() : null);
        private final Meter bare = new Meter(bareJdbc, STATEMENTS ? new Statements() : null);

        private void ours(int reports) {
            ours.measure(() -> assertThat(drain(management)).isEqualTo(reports));
        }

        private void bare(EmptyTimers empty, int timers) {
            bare.measure(() -> assertThat(drain(empty.jobs())).isEqualTo(timers));
        }

        private double ratio() {
            return ours.millisPer(1) / bare.millisPer(1);
        }
    }

    private static void report(List<Round> rounds, int reports) {
        System.out.printf(
                "%n%d overdue reminders a day, %d days, against as many empty timers%n", reports, rounds.size());
        rounds.forEach(round -> System.out.printf(
                "  ours %6.0f ms, %.1f executions each; bare engine %6.0f ms, %.1f executions each; ratio of time %.2f%n",
                round.ours.millisPer(1),
                round.ours.executionsPer(reports),
                round.bare.millisPer(1),
                round.bare.executionsPer(reports),
                round.ratio()));
        var ratios = rounds.stream().mapToDouble(Round::ratio).sorted().toArray();
        System.out.printf("  median ratio of time: %.2f%n%n", ratios[ratios.length / 2]);
        if (STATEMENTS) {
            var last = rounds.get(rounds.size() - 1);
            System.out.println("ours: " + last.ours.statements(MOST_STATEMENTS, reports));
            System.out.println("bare engine: " + last.bare.statements(MOST_STATEMENTS, reports));
        }
    }

    private static HikariDataSource pool() {
        var source = new PGSimpleDataSource();
        source.setUrl(TestDatabases.create());
        var pool = new HikariDataSource();
        pool.setDataSource(source);
        pool.setMaximumPoolSize(5);
        return pool;
    }
}
