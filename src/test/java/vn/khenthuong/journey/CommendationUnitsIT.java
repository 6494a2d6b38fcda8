package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khenthuong.journey.CommendationDesk.API;
import static vn.khenthuong.journey.CommendationDesk.DECIDE;
import static vn.khenthuong.journey.CommendationDesk.PREPARE;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.khenthuong.organization.Reorganisations;
import vn.khenthuong.support.AnewAfterwards;
import vn.khenthuong.support.DueJobs;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;

/** Lists under way when a unit goes into another, or ends without one. */
@IntegrationTest
@Import(Reorganisation.class)
@DisplayName("Danh sách Giấy khen khi đơn vị sáp nhập, kết thúc")
class CommendationUnitsIT {

    @Autowired
    private Reorganisation reorganisation;

    @Autowired
    private Reorganisations reorganisations;

    @Autowired
    private Officials officials;

    @Autowired
    private MutableClock clock;

    @Autowired
    private DueJobs jobs;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    @AnewAfterwards
    @DisplayName(
            "huyện sáp nhập: đơn vị kế thừa làm tiếp; huyện kết thúc không kế thừa: danh sách chấm dứt, việc đóng, đã quyết định thì giữ")
    void unitsEnd() {
        reorganisation.announce();
        reorganisation.reach(LocalDate.of(2024, 11, 25));
        var desk = new CommendationDesk(officials, clock);
        var merged = desk.prepared("cat-tien", "Ka Brối");

        reorganisation.reach(LocalDate.of(2024, 12, 1));
        clock.set(LocalDate.of(2024, 12, 2));

        officials.as("canbo.da-huoai").get(API + "/" + merged).expect(200);
        officials
                .as("lanhdao.da-huoai")
                .complete(merged, DECIDE, Map.of("outcome", "RETURN", "reason", "Thêm thành tích"));
        officials.as("canbo.da-huoai").complete(merged, PREPARE, Map.of("outcome", "SUBMIT"));
        desk.decide("lanhdao.da-huoai", merged, "9/QĐ-UBND").expectSuccess();
        desk.hasState("lanhdao.da-huoai", merged, "DECIDED");

        reorganisation.reach(LocalDate.of(2025, 6, 16));
        var open = desk.prepared("di-linh", "Ka Să");
        assertThat(reorganisations.takeUp(LocalDate.of(2025, 7, 1))).isTrue();
        reorganisation.reach(LocalDate.of(2025, 7, 1));
        jobs.run();

        assertThat(jdbc.queryForObject(
                        "SELECT state FROM khenthuong.commendation WHERE number = ?", String.class, open))
                .isEqualTo("CANCELLED");
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(open)
                        .count())
                .isZero();
        assertThat(jdbc.queryForObject(
                        "SELECT state FROM khenthuong.commendation WHERE number = ?", String.class, merged))
                .isEqualTo("DECIDED");
    }
}
