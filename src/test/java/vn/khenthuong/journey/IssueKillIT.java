package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.khenthuong.support.ChildApplication;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;

/**
 * A node is killed while a decision is being issued: when it has its number, and the register of certificates is not written yet.
 * Nothing of it remains, neither number nor money nor certificates nor publication; done again it is whole, and the paper is made once.
 */
@IntegrationTest(jobsRun = true)
@DisplayName("Mất điện giữa quyết định, giấy tờ và công bố")
class IssueKillIT {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String NAME = "Đỗ Văn Ửng";

    @TempDir
    static Path folder;

    @Autowired
    private Officials officials;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private DataSource database;

    @Value("${spring.datasource.url}")
    private String url;

    private ChildApplication node;

    @AfterEach
    void leaveNothingRunning() throws Exception {
        node.close();
    }

    @Test
    @DisplayName(
            "đang vào sổ bằng khen thì mất điện: không có gì được ban hành; ban hành lại thì đủ số, tiền, bằng, giấy, công bố, mỗi thứ một")
    void killedBeforeTheRegister() throws Exception {
        var route = new Route(officials, clock, "SK2023");
        var list = route.list(1);
        var number = route.reviewed(Nominee.official("cat-tien", NAME));
        route.closeRound();
        route.listed(list, List.of(number));
        route.pass(number);
        route.submitToChair(list);
        route.decide(list, List.of(number), List.of()).expectSuccess();
        jdbc.update(
                "UPDATE khenthuong.demo_clock SET shift_millis = ?",
                Duration.between(Instant.now(), clock.instant()).toMillis());
        node = ChildApplication.onDatabase(folder, url + "&ApplicationName=issue");
        node.start();

        try (var holder = database.getConnection()) {
            holder.setAutoCommit(false);
            try (var lock = holder.createStatement()) {
                lock.execute("LOCK TABLE khenthuong.certificate IN SHARE MODE");
            }
            var asked = CompletableFuture.runAsync(
                    () -> new Route(Officials.of(node.address()), clock, "SK2023").issue(list));
            await().atMost(PATIENCE).until(() -> waiting() > 0 || asked.isDone());
            assertThat(asked).as("it waits for the register").isNotDone();
            node.kill();
            holder.rollback();
            assertThat(asked).failsWithin(PATIENCE);
        }
        await().atMost(PATIENCE).until(() -> backends() == 0);
        assertThat(count("award_decision WHERE document_number IS NOT NULL")).isZero();
        assertThat(count("certificate")).isZero();
        assertThat(count("decision_code")).isZero();
        assertThat(count("reward")).isZero();
        assertThat(decisions()).isZero();
        assertThat(published()).doesNotContain(NAME);

        route.issue(list);
        route.awaitState(number, "AWARDED");
        assertThat(jdbc.queryForList(
                        "SELECT number || ' ' || recipient FROM khenthuong.certificate ORDER BY number", String.class))
                .containsExactly("1 " + NAME);
        assertThat(count("decision_code")).isEqualTo(1);
        assertThat(count("reward")).isEqualTo(1);
        await().atMost(PATIENCE).until(() -> decisions() == 1);
        assertThat(published()).contains(NAME);
    }

    private int waiting() {
        return jdbc.queryForObject(
                "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'issue' AND wait_event_type = 'Lock'",
                Integer.class);
    }

    private int backends() {
        return jdbc.queryForObject(
                "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'issue'", Integer.class);
    }

    private int count(String of) {
        return jdbc.queryForObject("SELECT count(*) FROM khenthuong." + of, Integer.class);
    }

    private int decisions() {
        return count("paper_version WHERE kind = 'QUYET_DINH'");
    }

    private String published() {
        return officials.stranger().get("/cong-bo/SK2023/1").text();
    }
}
