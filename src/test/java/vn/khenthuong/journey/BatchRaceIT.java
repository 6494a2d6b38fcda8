package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.JdbcExecutions;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.Reply;

/** A batch is one transaction over many dossiers; whoever completes one of them alone holds his task and waits for the round. */
@IntegrationTest
@DisplayName("Xử lý hàng loạt đúng lúc đồng nghiệp đang làm một việc trong đó")
class BatchRaceIT {

    private static final String ROUND_LOCKED = "FOR NO KEY UPDATE OF r";

    @Autowired
    private Officials officials;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private JdbcExecutions executions;

    @Test
    @DisplayName("làm thử hai hồ sơ, đồng nghiệp hoàn thành hồ sơ thứ hai: không ai bị từ chối vì người kia")
    void trialAndSubmission() throws Exception {
        var route = new Route(officials, clock, "SK2023");
        var numbers = List.of(
                route.submitted(Nominee.official("lam-ha", "Người thứ nhất")),
                route.submitted(Nominee.official("don-duong", "Người thứ hai")));
        var tasks = numbers.stream()
                .map(number -> route.task(Route.FOCAL_OFFICER, number, Route.RECEIVE))
                .toList();
        var colleague = new AtomicReference<CompletableFuture<Reply>>();
        executions.onceAfter(ROUND_LOCKED, () -> {
            colleague.set(CompletableFuture.supplyAsync(
                    () -> officials.as(Route.FOCAL_OFFICER).submit(tasks.get(1), Map.of("outcome", "COMPLETE"))));
            await().until(this::somebodyWaits);
        });

        var trial = officials
                .as(Route.FOCAL_OFFICER)
                .post(
                        "/api/batches/RECEIVE/trial",
                        Map.of("tasks", List.of(tasks.get(0).id(), tasks.get(1).id())))
                .expect(200)
                .json();

        assertThat(trial.path("accepted").asInt()).as(trial.toString()).isEqualTo(2);
        colleague.get().get(30, TimeUnit.SECONDS).expectSuccess();
        assertThat(numbers.stream().map(this::state)).containsExactly("SUBMITTED", "RECEIVED");
    }

    private boolean somebodyWaits() {
        return jdbc.queryForObject(
                        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
                        Integer.class)
                > 0;
    }

    private String state(String number) {
        return jdbc.queryForObject("SELECT state FROM khenthuong.dossier WHERE number = ?", String.class, number);
    }
}
