package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import vn.khenthuong.support.DueJobs;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.UpgradedDatabase;

/** Rounds whose models were deployed before documents could call them off or open them again. */
@IntegrationTest(properties = UpgradedDatabase.SNAPSHOT + "2026-11-29-before-the-hold")
@DirtiesContext
@DisplayName("Mở lại và hủy những đợt của phiên bản 29/11/2026")
class UpgradeOfRoundsIT {

    private static final String HEAD = "lanhdao.so-noi-vu";

    @Autowired
    private Officials officials;

    @Autowired
    private DueJobs jobs;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    @Test
    @DisplayName(
            "mở lại: đợt về bước nhận đề nghị; hủy: hồ sơ, danh sách, nhiệm vụ và chỗ của mọi đợt đang chạy kết thúc")
    void openedAgainAndCalledOff() {
        assertThat(count("SELECT count(*) FROM khenthuong.round_change WHERE kind = 'GUIDANCE'"))
                .as("the guidance of rounds that stand")
                .isPositive();
        var closed =
                texts("SELECT r.code FROM khenthuong.award_round r JOIN khenthuong.award_list l ON l.round = r.code"
                        + " WHERE r.state = 'CLOSED' AND l.state = 'CONSOLIDATING' ORDER BY 1");
        assertThat(closed).isNotEmpty();

        closed.forEach(round -> post(
                round,
                "reopening",
                Map.of("deadline", LocalDate.now(clock).plusDays(20).toString())));
        jobs.run();

        closed.forEach(round -> assertThat(management
                        .createJobQuery()
                        .activityId("event_unitDeadline")
                        .processInstanceId(instance(round))
                        .timers()
                        .count())
                .as(round)
                .isEqualTo(1));

        var running = texts("SELECT code FROM khenthuong.award_round r WHERE state IN ('OPEN', 'CLOSED') AND NOT EXISTS"
                + " (SELECT FROM khenthuong.award_list l WHERE l.round = r.code AND l.state = 'ISSUED') ORDER BY 1");
        assertThat(running)
                .as("opened again by the way of an older model, no decision issued")
                .containsAnyElementsOf(closed);
        running.forEach(round -> post(round, "cancellation", Map.of()));
        jobs.run();

        for (var round : running) {
            assertThat(count("SELECT count(*) FROM public.act_ru_execution WHERE business_key_ = '%s'".formatted(round)
                            + " OR business_key_ LIKE '%s-%%'".formatted(round)))
                    .as(round)
                    .isZero();
            assertThat(count("SELECT count(*) FROM khenthuong.quota_place WHERE round = '%s'".formatted(round)))
                    .as(round)
                    .isZero();
        }
        assertThat(runtime.createIncidentQuery().count()).isZero();
    }

    private void post(String round, String what, Map<String, String> more) {
        var body = new HashMap<String, Object>(more);
        body.put("documentNumber", "15/UBND-VX");
        body.put("documentDate", LocalDate.now(clock).toString());
        officials
                .as(HEAD)
                .post("/api/rounds/%s/%s".formatted(round, what), body)
                .expect(200);
    }

    private String instance(String round) {
        return jdbc.queryForObject(
                "SELECT proc_inst_id_ FROM public.act_ru_execution WHERE business_key_ = ?", String.class, round);
    }

    private int count(String sql) {
        return jdbc.queryForObject(sql, Integer.class);
    }

    private List<String> texts(String sql) {
        return jdbc.queryForList(sql, String.class);
    }
}
