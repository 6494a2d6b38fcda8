package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khenthuong.journey.Route.*;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.khenthuong.support.DueJobs;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;

/** Somebody puts a matter on record while somebody else does so too, withdraws, resumes or decides: one consistent end is left. */
@IntegrationTest
@DisplayName("Ghi vụ việc đúng lúc người khác đang xử lý")
class MatterRacesIT {

    private static final String RESOLVE = "userTask_resolveHold";
    private static final LocalDate MONDAY = LocalDate.of(2023, 5, 15);
    private static final List<String> NAMES = List.of("Ka Brối", "Ka Să", "Ka Mạ");
    private static int rounds;

    @Autowired
    private Officials officials;

    @Autowired
    private MutableClock clock;

    @Autowired
    private DueJobs jobs;

    @Autowired
    private JdbcTemplate jdbc;

    private Route route;

    @Test
    @DisplayName("và vụ việc thứ hai: cả hai được ghi, một lần tạm dừng, một việc giải quyết")
    void againstAnother() throws Exception {
        open();
        for (var name : NAMES) {
            var number = route.submitted(Nominee.household("di-linh", name));
            var answers = Together.act(
                    () -> matter(FOCAL_HEAD, number, "2023-06-20"), () -> matter(FOCAL_OFFICER, number, "2023-07-20"));
            jobs.run();

            assertThat(answers).as(number).containsExactly(201, 201);
            assertThat(matters(number)).isEqualTo(2);
            assertThat(holds(number)).isEqualTo(1);
            assertThat(resolving(number)).isEqualTo(1);
            assertThat(jdbc.queryForObject(
                            "SELECT decide_by::text FROM khenthuong.dossier_hold WHERE dossier = ?",
                            String.class,
                            number))
                    .isEqualTo("2023-07-20");
        }
    }

    @Test
    @DisplayName("và cùng vụ việc ấy: một bản ghi")
    void againstTheSame() throws Exception {
        open();
        for (var name : NAMES) {
            var number = route.submitted(Nominee.household("di-linh", name));
            var same = body("2023-06-20");
            var answers =
                    Together.act(() -> matter(FOCAL_HEAD, number, same), () -> matter(FOCAL_OFFICER, number, same));
            jobs.run();

            assertThat(answers).as(number).containsExactlyInAnyOrder(201, 409);
            assertThat(matters(number)).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("hai kết luận trái nhau cùng lúc: một được ghi, người kia phải xem lại")
    void twoConclusions() throws Exception {
        open();
        for (var name : NAMES) {
            var number = route.submitted(Nominee.household("di-linh", name));
            matter(FOCAL_OFFICER, number, "2023-06-20");
            jobs.run();
            var id = jdbc.queryForObject("SELECT id FROM khenthuong.matter WHERE dossier = ?", Long.class, number);
            var answers = Together.act(
                    () -> conclude(FOCAL_HEAD, id, "VIOLATION"), () -> conclude(FOCAL_OFFICER, id, "NO_VIOLATION"));

            assertThat(answers).as(number).containsExactlyInAnyOrder(200, 409);
            assertThat(jdbc.queryForObject("SELECT version FROM khenthuong.matter WHERE id = ?", Integer.class, id))
                    .isEqualTo(1);
        }
    }

    private int conclude(String user, long id, String outcome) {
        return officials
                .as(user)
                .post(
                        "/api/matters/%d/conclusion".formatted(id),
                        route.signed(Map.of("outcome", outcome, "text", "Đã xác minh")))
                .status();
    }

    @Test
    @DisplayName("và rút hồ sơ: rút trước thì không ghi được; ghi trước thì rút vẫn được, không tạm dừng nào còn mở")
    void againstAWithdrawal() throws Exception {
        open();
        for (var name : NAMES) {
            var number = route.submitted(Nominee.household("di-linh", name));
            var answers = Together.act(
                    () -> matter(FOCAL_HEAD, number, "2023-06-20"),
                    () -> route.withdraw(number).status());
            jobs.run();

            assertThat(answers.get(0)).isIn(201, 409);
            assertThat(answers.get(1)).isIn(204, 409);
            assertThat(answers).containsAnyOf(201, 204);
            assertThat(matters(number)).isEqualTo(answers.get(0) == 201 ? 1 : 0);
            if (answers.get(1) == 409) {
                route.withdraw(number).expect(204);
                jobs.run();
            }
            assertThat(route.state(number)).isEqualTo("WITHDRAWN");
            assertThat(jdbc.queryForObject(
                            "SELECT count(*) FROM khenthuong.dossier_hold WHERE dossier = ? AND until IS NULL",
                            Integer.class,
                            number))
                    .isZero();
            assertThat(resolving(number)).isZero();
            assertThat(route.places("di-linh").get(0)).isZero();
        }
    }

    @Test
    @DisplayName("và cho tiếp tục: hồ sơ không bao giờ đi tiếp khi một vụ việc chưa có kết luận")
    void againstTheResumption() throws Exception {
        open();
        for (var name : NAMES) {
            var number = route.submitted(Nominee.household("di-linh", name));
            officials
                    .as(FOCAL_HEAD)
                    .post("/api/dossiers/%s/hold".formatted(number), route.signed(Map.of("reason", "Đang xác minh")))
                    .expect(204);
            jobs.run();
            var answers = Together.act(
                    () -> matter(FOCAL_OFFICER, number, "2023-06-20"),
                    () -> officials
                            .as(FOCAL_HEAD)
                            .post(
                                    "/api/dossiers/%s/resumption".formatted(number),
                                    route.signed(Map.of("reason", "Xong")))
                            .status());
            jobs.run();

            assertThat(answers.get(0)).isEqualTo(201);
            assertThat(answers.get(1)).isIn(204, 409);
            assertThat(route.dossier(number).path("onHold").asBoolean())
                    .as("%s: %s", number, answers)
                    .isTrue();
            assertThat(holds(number)).isEqualTo(answers.get(1) == 204 ? 2 : 1);
            assertThat(resolving(number)).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("và Chủ tịch quyết định: được quyết định thì không ghi được nữa; ghi được thì Chủ tịch phải xem lại")
    void againstTheDecision() throws Exception {
        open();
        var held = route.reviewed(Nominee.household("di-linh", "Ka Brối"));
        var other = route.reviewed(Nominee.household("lam-ha", "Nguyễn Thị Sáu"));
        route.closeRound();
        jobs.run();
        route.listed(route.list(1), List.of(held, other));
        jobs.run();
        route.pass(held);
        route.pass(other);
        jobs.run();
        route.submitToChair(route.list(1));
        jobs.run();
        var chair = officials.as(CHAIR);
        var task = chair.awaitTask(route.list(1), DECIDE);
        chair.formVariables(task);

        var answers = Together.act(
                () -> matter(APPRAISER, held, "2023-07-20"),
                () -> chair.submit(task, Map.of("outcome", "DECIDE")).status());
        jobs.run();

        assertThat(answers.get(0)).isIn(201, 409);
        var decided = answers.get(1) < 300;
        assertThat(decided).as("%s", answers).isEqualTo(answers.get(0) == 409);
        assertThat(route.dossier(held).path("onHold").asBoolean()).isEqualTo(!decided);
        assertThat(route.state(held)).isEqualTo(decided ? "WITH_CHAIR" : "REVIEWED");
        assertThat(matters(held)).isEqualTo(decided ? 0 : 1);
    }

    private int matter(String user, String number, String due) {
        return matter(user, number, body(due));
    }

    private Map<String, Object> body(String due) {
        return new HashMap<>(route.signed(Map.of(
                "ground", "COMPLAINT",
                "form", "PETITION",
                "receivedOn", "2023-05-12",
                "subject", "Kiến nghị về hộ được đề nghị",
                "due", due)));
    }

    private int matter(String user, String number, Map<String, Object> body) {
        return officials
                .as(user)
                .post("/api/dossiers/%s/matters".formatted(number), body)
                .status();
    }

    private int matters(String number) {
        return jdbc.queryForObject("SELECT count(*) FROM khenthuong.matter WHERE dossier = ?", Integer.class, number);
    }

    private int holds(String number) {
        return jdbc.queryForObject(
                "SELECT count(*) FROM khenthuong.dossier_hold WHERE dossier = ?", Integer.class, number);
    }

    private int resolving(String number) {
        return jdbc.queryForObject("""
                SELECT count(*) FROM public.act_ru_task task
                  JOIN public.act_ru_execution instance ON instance.id_ = task.proc_inst_id_
                 WHERE instance.business_key_ = ? AND task.task_def_key_ = ?""", Integer.class, number, RESOLVE);
    }

    private void open() {
        clock.set(MONDAY);
        route = new Playground(officials, clock).open("VUVIECDUA%02d".formatted(++rounds));
    }
}
