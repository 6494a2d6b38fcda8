package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.khenthuong.administration.Reorganisers;
import vn.khenthuong.support.ChildApplication;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;

/**
 * Two nodes on one database – the application of the test and another in a JVM of its own, whose jobs, reminders and mails run as they
 * always do –, and a walk at random over both. A seed that found something is walked again with {@code -Dkhenthuong.walk.seed}, a longer
 * walk with {@code -Dkhenthuong.walk.seconds}.
 */
@IntegrationTest(properties = "khenthuong.decision.office-checks=true")
@DisplayName("Đi ngẫu nhiên qua các đợt khen thưởng, hai máy, một cơ sở dữ liệu")
class RoundWalkIT {

    private static final long SEED = Long.getLong("khenthuong.walk.seed", 20_230_630L);
    private static final int SECONDS = Integer.getInteger("khenthuong.walk.seconds", 60);
    private static final int THREADS = Integer.getInteger("khenthuong.walk.threads", 6);

    @TempDir
    static Path folder;

    @Autowired
    private Officials officials;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ManagementService management;

    @Value("${spring.datasource.url}")
    private String url;

    private Reorganisation reorganisation;
    private ChildApplication other;

    @Autowired
    void tools(AutowireCapableBeanFactory beans) {
        reorganisation = beans.createBean(Reorganisation.class);
    }

    @AfterEach
    void leaveNothingRunning() throws Exception {
        if (other != null) {
            other.close();
        }
    }

    @Test
    @DisplayName(
            "đúng chỗ, đúng một tuyến hay một kết thúc, mỗi bước một dòng nhật ký, việc nào cũng có người, tạm dừng thì không nhắc")
    void walk(TestReporter reporter) throws Exception {
        jdbc.update(
                "UPDATE khenthuong.demo_clock SET shift_millis = ?",
                Duration.between(Instant.now(), clock.instant()).toMillis());
        other = ChildApplication.onDatabase(
                folder,
                url + "&ApplicationName=walk",
                "--khenthuong.decision.office-checks=true",
                "--camunda.bpm.job-execution.max-wait=1000");
        other.start();
        var walk = new RoundWalk(
                SEED,
                THREADS,
                List.of(officials, Officials.of(other.address())),
                clock,
                jdbc,
                management,
                new TwoNodes());

        walk.walk(Duration.ofSeconds(SECONDS));

        System.out.println(walk.report());
        reporter.publishEntry("walk", walk.report());
        assertThat(walk.offences()).as(walk.report()).isEmpty();
        assertThat(walk.accepted().keySet())
                .as(walk.report())
                .contains(WalkDeed.OPEN, WalkDeed.APPROVE, WalkDeed.RECEIVE, WalkDeed.HOLD, WalkDeed.SELECT);
    }

    /** The other node lives through the time between; this one comes after. */
    private final class TwoNodes implements RoundWalk.Days {

        @Override
        public void begin(LocalDate day) {
            Officials.of(other.address())
                    .as("quantri")
                    .post("/api/demo/clock", Map.of("to", day.toString()))
                    .expect(200);
            reorganisation.reach(day);
        }

        @Override
        public void merge(String successor, LocalDate from, String unit) {
            new Reorganisers(officials, LocalDate.now(clock)).merge(successor, from, unit);
        }
    }
}
