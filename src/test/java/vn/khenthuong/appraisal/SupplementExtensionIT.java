package vn.khenthuong.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khenthuong.journey.Nominee;
import vn.khenthuong.journey.Route;
import vn.khenthuong.kernel.Deadline;
import vn.khenthuong.nomination.DossierView;
import vn.khenthuong.support.AnewAfterwards;
import vn.khenthuong.support.DueJobs;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

@IntegrationTest
@DisplayName("Hạn bổ sung khi đợt được gia hạn (A-21)")
class SupplementExtensionIT {

    private static final String ROUND = "SK2023";

    @Autowired
    private Officials officials;

    @Autowired
    private Clock clock;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService management;

    @Autowired
    private DossierView dossiers;

    @Autowired
    private DueJobs dueJobs;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @AnewAfterwards
    @DisplayName(
            "hạn bổ sung dời theo hạn muộn hơn, cả hẹn giờ và điều đơn vị đọc; đơn vị được báo; đơn vị khác đứng yên")
    void follows() {
        var extended = supplemented("di-linh", "Thôn 1 xã Hòa Nam");
        var other = supplemented("dam-rong", "Thôn 2 xã Đạ Tông");
        var before = due(other);
        var day = LocalDate.now(clock).plusDays(60);

        extend(day);

        var end = Deadline.endOf(day).instant();
        assertThat(due(extended)).isEqualTo(end);
        assertThat(timer(extended)).isEqualTo(end);
        assertThat(dossiers.supplement(extended).orElseThrow().dueDay()).isEqualTo(day);
        assertThat(due(other)).isEqualTo(before);
        assertThat(jdbc.sql("SELECT recipient FROM khenthuong.notice WHERE kind = 'SUPPLEMENT_EXTENDED' ORDER BY 1")
                        .query(String.class)
                        .list())
                .containsExactly("canbo.di-linh", "lanhdao.di-linh");
    }

    @Test
    @AnewAfterwards
    @DisplayName("đang tạm dừng: gia hạn được, đồng hồ vẫn đứng; cho tiếp tục thì có ít nhất hạn mới của đơn vị")
    void heldMeanwhile() {
        var number = supplemented("di-linh", "Thôn 1 xã Hòa Nam");
        var route = new Route(officials, clock, ROUND);
        officials
                .as(Route.FOCAL_OFFICER)
                .post("/api/dossiers/%s/hold".formatted(number), route.signed(Map.of("reason", "Đang xác minh đơn")))
                .expect(204);
        var day = LocalDate.now(clock).plusDays(60);

        extend(day);
        assertThat(task(number).getDueDate()).isNull();

        officials
                .as(Route.FOCAL_OFFICER)
                .post("/api/dossiers/%s/resumption".formatted(number), route.signed(Map.of("reason", "Đã xác minh")))
                .expect(204);
        var end = Deadline.endOf(day).instant();
        assertThat(due(number)).isEqualTo(end);
        assertThat(timer(number)).isEqualTo(end);
        assertThat(dossiers.supplement(number).orElseThrow().dueDay()).isEqualTo(day);
    }

    private void extend(LocalDate day) {
        officials
                .as("lanhdao.so-noi-vu")
                .post(
                        "/api/rounds/" + ROUND + "/extension",
                        Map.of(
                                "documentNumber",
                                "12/SNV",
                                "documentDate",
                                LocalDate.now(clock).toString(),
                                "deadline",
                                day.toString(),
                                "unit",
                                "di-linh"))
                .expect(200);
        dueJobs.run();
    }

    private String supplemented(String unit, String name) {
        var number = new Route(officials, clock, ROUND).submitted(Nominee.village(unit, name));
        officials
                .as(Route.FOCAL_OFFICER)
                .complete(
                        number,
                        Route.RECEIVE,
                        Map.of(
                                "outcome",
                                "SUPPLEMENT",
                                "reason",
                                "Thiếu trang",
                                "supplementItems",
                                List.of("COUNCIL_MINUTES")));
        return number;
    }

    private Instant due(String number) {
        return task(number).getDueDate().toInstant();
    }

    private Task task(String number) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey(Route.SUPPLEMENT)
                .singleResult();
    }

    private Instant timer(String number) {
        return management
                .createJobQuery()
                .processInstanceId(task(number).getProcessInstanceId())
                .timers()
                .singleResult()
                .getDuedate()
                .toInstant();
    }
}
