package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khenthuong.journey.Route.*;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.khenthuong.kernel.ScheduledWork;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.support.DueJobs;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.Reply;
import vn.khenthuong.tracking.Browser;

/** A dossier stands still and goes on: nobody works on it, no time runs, no list waits for it, its place is kept. */
@IntegrationTest
@DisplayName("Tạm dừng và cho tiếp tục hồ sơ")
class HoldIT {

    private static final String RESOLVE = "userTask_resolveHold";
    private static final LocalDate MONDAY = LocalDate.of(2023, 5, 15);
    private static int rounds;

    @Autowired
    private Officials officials;

    @Autowired
    private MutableClock clock;

    @Autowired
    private DueJobs jobs;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private IdentityService identities;

    @Autowired
    private Organization organization;

    @Autowired
    private ObjectProvider<ScheduledWork> works;

    private Route route;

    @Test
    @DisplayName(
            "đang tiếp nhận: ba ngày làm việc còn lại được trả đủ; việc bị từ chối kèm lý do, văn bản; chỗ giữ nguyên")
    void atTheReception() {
        open();
        var number = route.submitted(Nominee.household("di-linh", "Ka Brối"));
        assertThat(due(number, RECEIVE)).isEqualTo("2023-05-23T00:00");
        clock.set(MONDAY.plusDays(2));

        hold(FOCAL_HEAD, number).expect(204);
        jobs.run();

        assertThat(due(number, RECEIVE)).isNull();
        assertThat(route.dossier(number).path("onHold").asBoolean()).isTrue();
        assertThat(route.state(number)).isEqualTo("SUBMITTED");
        assertThat(route.places("di-linh").get(0)).isEqualTo(1);
        assertThat(route.submit(FOCAL_OFFICER, number, RECEIVE, Map.of("outcome", "COMPLETE"))
                        .expect(409)
                        .sentence())
                .contains("Tạm dừng từ ngày 17/05/2023", "Đang xác minh đơn", "văn bản số");
        assertThat(hold(FOCAL_OFFICER, number).expect(409).sentence()).contains("đang tạm dừng");
        for (var resolver : List.of(FOCAL_OFFICER, FOCAL_HEAD, APPRAISER, APPRAISAL_HEAD)) {
            assertThat(officials.as(resolver).tasks(number))
                    .as(resolver)
                    .anySatisfy(task -> assertThat(task.toString()).contains(RESOLVE));
        }

        clock.set(LocalDate.of(2023, 5, 25));
        resume(FOCAL_HEAD, number, Map.of()).expect(204);
        jobs.run();

        assertThat(due(number, RECEIVE)).isEqualTo("2023-05-31T00:00");
        assertThat(open(number)).containsExactly(RECEIVE);
        clock.set(LocalDate.of(2023, 5, 26));
        route.complete(
                FOCAL_OFFICER,
                number,
                RECEIVE,
                Map.of(
                        "outcome", "SUPPLEMENT",
                        "supplementItems", List.of("achievement"),
                        "reason", "Thiếu số liệu"));
        assertThat(jdbc.queryForObject(
                        "SELECT received_days FROM khenthuong.dossier WHERE number = ?", Integer.class, number))
                .as("two days before the hold, one after it")
                .isEqualTo(3);
    }

    @Test
    @DisplayName("giải quyết trong nhiệm vụ: hồ sơ tiếp tục; việc giải quyết ở cửa sổ khác không làm được nữa")
    void resolvedInTheTask() {
        open();
        var number = route.submitted(Nominee.household("di-linh", "Ka Brối"));
        assertThat(hold(APPRAISAL_HEAD, number).status())
                .as("not in its sight before a list")
                .isEqualTo(404);
        hold(FOCAL_HEAD, number).expect(204);
        jobs.run();
        assertThat(route.shown(APPRAISER, number, RESOLVE).get("holdWords").asText())
                .contains("Đang xác minh đơn");
        assertThat(route.submit(APPRAISER, number, RESOLVE, Map.of("outcome", "RESUME", "reason", "Đã xác minh"))
                        .expect(400)
                        .sentence())
                .contains("Số văn bản");

        route.complete(APPRAISER, number, RESOLVE, route.signed(Map.of("outcome", "RESUME", "reason", "Đã xác minh")));
        jobs.run();

        assertThat(open(number)).containsExactly(RECEIVE);
        route.receive(number);
        assertThat(resume(FOCAL_OFFICER, number, Map.of()).expect(409).sentence())
                .contains("không tạm dừng");
    }

    @Test
    @DisplayName(
            "tạm dừng lại vì việc khác trong lúc xem: trang cũ không kết thúc, không cho tiếp tục được; không có gì thay đổi")
    void anotherHoldThanSeen() {
        open();
        var number = route.submitted(Nominee.household("di-linh", "Ka Brối"));
        var address = "/ho-so/" + number;
        hold(FOCAL_HEAD, number).expect(204);
        var head = new Browser(officials.address()).signIn(FOCAL_HEAD);
        var typed = new HashMap<String, String>(Map.of("outcome", "END", "reason", "Có kết luận vi phạm"));
        route.signed(Map.of()).forEach((key, value) -> typed.put(key, value.toString()));
        typed.put("daXem", seen(head.get(address).body()));
        clock.set(MONDAY.plusDays(1));
        resume(FOCAL_OFFICER, number, Map.of()).expect(204);
        hold(FOCAL_OFFICER, number).expect(204);
        jobs.run();

        for (var outcome : List.of("END", "RESUME")) {
            typed.put("outcome", outcome);
            var refused = head.submit(address + "/giai-quyet-tam-dung", typed);
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(refused.body())
                    .contains(
                            "Việc tạm dừng hồ sơ %s vừa được người khác thay đổi, nay là “Tạm dừng từ ngày 16/05/2023"
                                    .formatted(number),
                            "hãy xem lại rồi quyết định.",
                            "Có kết luận vi phạm");
        }
        var unseen = new HashMap<>(typed);
        unseen.remove("daXem");
        assertThat(head.submit(address + "/giai-quyet-tam-dung", unseen).statusCode())
                .as("decided without having been looked at")
                .isEqualTo(409);
        assertThat(route.dossier(number).path("onHold").asBoolean()).isTrue();
        assertThat(route.state(number)).isEqualTo("SUBMITTED");

        typed.put("daXem", seen(head.get(address).body()));
        assertThat(head.submit(address + "/giai-quyet-tam-dung", typed).statusCode())
                .isEqualTo(200);
        assertThat(route.dossier(number).path("onHold").asBoolean()).isFalse();
    }

    private static String seen(String page) {
        return page.replaceAll("(?s).*name=\"daXem\" value=\"([^\"]*)\".*", "$1");
    }

    @Test
    @DisplayName("đang bổ sung: hẹn giờ không kết thúc hồ sơ khi tạm dừng; sau đó chạy lại đúng số ngày còn lại")
    void theTimerOfASupplementSleeps() {
        open();
        var number = supplementing(Nominee.household("di-linh", "Ka Brối"));
        assertThat(due(number, SUPPLEMENT)).isEqualTo("2023-06-15T00:00");
        clock.set(LocalDate.of(2023, 6, 8));
        hold(FOCAL_OFFICER, number).expect(204);
        clock.set(LocalDate.of(2023, 7, 3));
        jobs.run();
        assertThat(route.state(number)).isEqualTo("SUPPLEMENT_REQUESTED");

        resume(FOCAL_OFFICER, number, Map.of()).expect(204);
        jobs.run();

        assertThat(due(number, SUPPLEMENT)).isEqualTo("2023-07-08T00:00");
        clock.set(LocalDate.of(2023, 7, 7));
        jobs.run();
        assertThat(route.state(number)).isEqualTo("SUPPLEMENT_REQUESTED");
        clock.set(LocalDate.of(2023, 7, 8));
        jobs.run();
        assertThat(route.state(number)).isEqualTo("EXPIRED");
        assertThat(route.places("di-linh").get(0)).isZero();
    }

    @Test
    @DisplayName("đã hẹn ngày trả lời: ngày hẹn lùi đúng số ngày làm việc còn lại")
    void theReceiptIsKept() {
        open();
        var number = route.submitted(Nominee.household("di-linh", "Ka Brối"));
        route.receive(number);
        var promised = answerDue(number);
        clock.set(MONDAY.plusDays(1));
        hold(FOCAL_HEAD, number).expect(204);
        clock.set(MONDAY.plusDays(8));
        resume(FOCAL_HEAD, number, Map.of()).expect(204);

        assertThat(answerDue(number)).isEqualTo(promised.plusDays(7));
        assertThat(due(number, REVIEW)).isEqualTo("2023-06-06T00:00");
    }

    @Test
    @DisplayName(
            "chưa trình: chỉ thủ trưởng tạm dừng; đợt đóng không kết thúc; sau đó trình được trong thời gian được trả")
    void aDraftOutlivesItsRound() {
        open();
        var number = route.prepared(Nominee.household("di-linh", "Ka Brối"));
        var late = route.prepared(Nominee.official("di-linh", organization.nameOf(FOCAL_HEAD)));
        for (var nobody : List.of("canbo.di-linh", "lanhdao.lam-ha", FOCAL_HEAD, APPRAISAL_HEAD, CHAIR, OBSERVER)) {
            assertThat(hold(nobody, number).status()).as(nobody).isIn(403, 404);
        }
        clock.set(LocalDate.of(2023, 6, 12));
        hold("lanhdao.di-linh", number).expect(204);
        hold("lanhdao.di-linh", late).expect(204);
        jobs.run();
        assertThat(open(number)).as("the head resumes it himself").containsExactly(APPROVE);
        clock.set(LocalDate.of(2023, 6, 15));
        jobs.run();
        assertThat(route.state(number)).isEqualTo("PREPARED");
        assertThat(route.approve(number).expect(409).sentence()).contains("Tạm dừng từ ngày 12/06/2023");

        clock.set(LocalDate.of(2023, 6, 20));
        resume("lanhdao.di-linh", number, Map.of()).expect(204);
        resume("lanhdao.di-linh", late, Map.of()).expect(204);
        assertThat(due(number, APPROVE)).as("13 and 14 June").isEqualTo("2023-06-23T00:00");
        route.approve(number).expectSuccess();
        assertThat(route.state(number)).isEqualTo("SUBMITTED");

        clock.set(LocalDate.of(2023, 6, 23));
        identities.setAuthentication(FOCAL_HEAD, List.of(FOCAL_HEAD), List.of());
        try {
            works.stream()
                    .filter(work -> work.getClass().getSimpleName().startsWith("LateDrafts"))
                    .forEach(ScheduledWork::run);
        } finally {
            identities.clearAuthentication();
        }
        jobs.run();
        assertThat(route.state(late)).isEqualTo("EXPIRED");
        assertThat(open(late)).isEmpty();
    }

    @Test
    @DisplayName(
            "đợt đóng khi hồ sơ tạm dừng: việc thẩm tra đến mà không có hạn, không ở danh sách xử lý loạt; tiếp tục thì đủ số ngày")
    void whatComesToAHeldDossierRests() {
        open();
        var number = route.submitted(Nominee.agency("so-y-te", "Phòng Nghiệp vụ Y"));
        var other = route.submitted(Nominee.agency("so-y-te", "Phòng Tổ chức"));
        route.receive(number);
        route.receive(other);
        assertThat(open(number)).as("the pool waits for the closing").isEmpty();
        hold(FOCAL_HEAD, number).expect(204);
        jobs.run();
        var before = waitingReviews();
        route.closeRound();
        jobs.run();

        assertThat(open(number)).containsExactly(RESOLVE, REVIEW);
        assertThat(due(number, REVIEW)).as("from its first moment").isNull();
        assertThat(due(other, REVIEW)).isNotNull();
        assertThat(officials
                        .as(FOCAL_OFFICER)
                        .get("/api/batches/REVIEW/waiting")
                        .expect(200)
                        .json())
                .extracting(item -> item.path("number").asText())
                .contains(other)
                .doesNotContain(number);
        assertThat(waitingReviews()).isEqualTo(before + 1);
        var trial = officials
                .as(FOCAL_OFFICER)
                .post("/api/batches/REVIEW/trial", Map.of("tasks", List.of(taskOf(number, REVIEW))))
                .expect(200)
                .json();
        assertThat(trial.path("accepted").asInt()).isZero();
        assertThat(trial.toString()).contains("Tạm dừng từ ngày");

        clock.set(LocalDate.of(2023, 6, 26));
        resume(FOCAL_HEAD, number, Map.of()).expect(204);
        jobs.run();
        assertThat(due(number, REVIEW)).as("ten working days, from now").isEqualTo("2023-07-11T00:00");
    }

    private long waitingReviews() {
        for (var step :
                officials.as(FOCAL_OFFICER).get("/api/batches").expect(200).json()) {
            if (step.path("step").asText().equals("REVIEW")) {
                return step.path("waiting").asLong();
            }
        }
        throw new AssertionError("no step REVIEW");
    }

    private String taskOf(String number, String step) {
        return jdbc.queryForObject("""
                SELECT task.id_ FROM public.act_ru_task task
                  JOIN public.act_ru_execution instance ON instance.id_ = task.proc_inst_id_
                 WHERE instance.business_key_ = ? AND task.task_def_key_ = ?""", String.class, number, step);
    }

    @Test
    @DisplayName(
            "trong danh sách: danh sách không chờ; sang Chủ tịch không có hồ sơ ấy; danh sách sau nhận, giữ nguyên chỗ")
    void theListGoesOn() {
        open();
        var held = route.reviewed(Nominee.household("di-linh", "Ka Brối"));
        var other = route.reviewed(Nominee.household("lam-ha", "Nguyễn Thị Sáu"));
        route.closeRound();
        jobs.run();
        route.listed(route.list(1), List.of(held, other));
        jobs.run();
        route.pass(other);
        jobs.run();
        hold(APPRAISER, held).expect(204);
        jobs.run();
        assertThat(route.submit(APPRAISER, held, APPRAISE, Map.of("outcome", "PASS"))
                        .expect(409)
                        .sentence())
                .contains("Tạm dừng");

        route.submitToChair(route.list(1));
        jobs.run();
        route.decide(route.list(1), List.of(other), List.of()).expectSuccess();
        route.issue(route.list(1));
        jobs.run();

        assertThat(route.state(other)).isEqualTo("AWARDED");
        assertThat(route.state(held)).isEqualTo("REVIEWED");
        assertThat(open(held))
                .as("nobody is asked to appraise what is on no list")
                .containsExactly(RESOLVE);
        assertThat(route.places("di-linh").get(0) + route.places("di-linh").get(1))
                .isEqualTo(1);
        assertThat(route.roundState())
                .as("a round never ends with a live dossier")
                .isEqualTo("CLOSED");
        resume(APPRAISAL_HEAD, held, Map.of()).expect(204);
        jobs.run();
        assertThat(open(held)).isEmpty();
        route.listed(route.list(2), List.of(held));
        jobs.run();
        assertThat(open(held)).containsExactly(APPRAISE);
        route.pass(held);
        jobs.run();
        route.submitToChair(route.list(2));
        jobs.run();
        route.decide(route.list(2), List.of(held), List.of()).expectSuccess();
        route.issue(route.list(2));
        jobs.run();
        assertThat(route.state(held)).isEqualTo("AWARDED");
        assertThat(open(held)).isEmpty();
    }

    @Test
    @DisplayName("đã thẩm định, rồi đang ở Chủ tịch: hồ sơ ra khỏi danh sách, Chủ tịch phải xem lại")
    void withTheChair() {
        open();
        var appraised = route.reviewed(Nominee.household("di-linh", "Ka Brối"));
        var withChair = route.reviewed(Nominee.household("di-linh", "Ka Să"));
        var other = route.reviewed(Nominee.household("lam-ha", "Nguyễn Thị Sáu"));
        route.closeRound();
        jobs.run();
        route.listed(route.list(1), List.of(appraised, withChair, other));
        jobs.run();
        Stream.of(appraised, withChair, other).forEach(route::pass);
        jobs.run();
        hold(APPRAISER, appraised).expect(204);
        route.submitToChair(route.list(1));
        jobs.run();
        assertThat(route.state(appraised)).isEqualTo("REVIEWED");
        var chair = officials.as(CHAIR);
        var decide = chair.awaitTask(route.list(1), DECIDE);
        chair.formVariables(decide);
        hold(APPRAISER, withChair).expect(204);
        jobs.run();

        assertThat(chair.submit(decide, Map.of("outcome", "DECIDE")).status()).isIn(400, 409);
        chair.formVariables(decide);
        route.decide(route.list(1), List.of(other), List.of()).expectSuccess();
        route.issue(route.list(1));
        jobs.run();
        assertThat(route.state(withChair)).isEqualTo("REVIEWED");
        assertThat(hold(APPRAISER, other).expect(409).sentence()).contains("Được khen thưởng");
    }

    @Test
    @DisplayName("kết thúc khi tạm dừng: hồ sơ hủy, chỗ trả một lần, tuyến kết thúc, đơn vị được báo")
    void ended() {
        open();
        var number = route.submitted(Nominee.household("di-linh", "Ka Brối"));
        hold(FOCAL_HEAD, number).expect(204);
        jobs.run();
        route.complete(
                FOCAL_HEAD, number, RESOLVE, route.signed(Map.of("outcome", "END", "reason", "Có kết luận vi phạm")));
        jobs.run();

        assertThat(route.state(number)).isEqualTo("CANCELLED");
        assertThat(route.places("di-linh").get(0)).isZero();
        assertThat(open(number)).isEmpty();
        assertThat(jdbc.queryForList(
                        "SELECT DISTINCT kind FROM khenthuong.notice WHERE subject = ? AND recipient = 'lanhdao.di-linh'",
                        String.class,
                        number))
                .contains("DOSSIER_HELD", "DOSSIER_CANCELLED");
    }

    @Test
    @DisplayName("rút hồ sơ đang tạm dừng được; hai người tạm dừng cùng lúc thì một người được")
    void withdrawnAndTogether() {
        open();
        var number = route.submitted(Nominee.household("di-linh", "Ka Brối"));
        var answers = Stream.of(FOCAL_HEAD, FOCAL_OFFICER)
                .parallel()
                .map(user -> hold(user, number).status())
                .sorted()
                .toList();
        assertThat(answers).containsExactly(204, 409);
        jobs.run();
        route.withdraw(number).expect(204);
        jobs.run();
        assertThat(route.state(number)).isEqualTo("WITHDRAWN");
        assertThat(open(number)).isEmpty();
        assertThat(jdbc.queryForList(
                        "SELECT resolution FROM khenthuong.dossier_hold WHERE dossier = ?", String.class, number))
                .containsExactly("WITHDRAWN");
    }

    @Test
    @DisplayName("rút, kết thúc khi đang chờ tiếp nhận: trang hồ sơ nói dừng ở tiếp nhận, không phải ở chữ ký trước đó")
    void itsPageSaysWhereItStopped() {
        open();
        var number = route.submitted(Nominee.household("di-linh", "Ka Brối"));
        clock.set(MONDAY.plusDays(1));
        route.withdraw(number).expect(204);
        jobs.run();

        assertThat(ended(number)).contains("Cơ quan đầu mối tiếp nhận, thẩm tra", "Đã rút", "16/05/2023");

        var other = route.submitted(Nominee.household("di-linh", "Ka Să"));
        hold(FOCAL_HEAD, other).expect(204);
        jobs.run();
        route.complete(FOCAL_HEAD, other, RESOLVE, route.signed(Map.of("outcome", "END", "reason", "Vi phạm")));
        jobs.run();
        assertThat(ended(other)).contains("Cơ quan đầu mối tiếp nhận, thẩm tra");
    }

    /** The card of the stage at which the dossier ended. */
    private String ended(String number) {
        var page = officials.as(FOCAL_HEAD).get("/ho-so/" + number).expect(200).text();
        var from = page.indexOf("<li class=\"dung\"");
        return page.substring(from, page.indexOf("</li>", from));
    }

    private void open() {
        clock.set(MONDAY);
        route = new Playground(officials, clock).open("DUNG%02d".formatted(++rounds));
    }

    private String supplementing(Nominee nominee) {
        var number = route.submitted(nominee);
        route.complete(
                FOCAL_OFFICER,
                number,
                RECEIVE,
                Map.of(
                        "outcome", "SUPPLEMENT",
                        "supplementItems", List.of("achievement"),
                        "reason", "Thiếu số liệu"));
        return number;
    }

    private Reply hold(String user, String number) {
        return officials
                .as(user)
                .post("/api/dossiers/%s/hold".formatted(number), route.signed(Map.of("reason", "Đang xác minh đơn")));
    }

    private Reply resume(String user, String number, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(route.signed(Map.of("reason", "Đã xác minh xong")));
        body.putAll(more);
        return officials.as(user).post("/api/dossiers/%s/resumption".formatted(number), body);
    }

    private LocalDate answerDue(String number) {
        return jdbc.queryForObject(
                "SELECT answer_due FROM khenthuong.dossier WHERE number = ?", LocalDate.class, number);
    }

    private String due(String number, String step) {
        var due = jdbc.queryForObject("""
                SELECT task.due_date_ FROM public.act_ru_task task
                  JOIN public.act_ru_execution instance ON instance.id_ = task.proc_inst_id_
                 WHERE instance.business_key_ = ? AND task.task_def_key_ = ?""", LocalDateTime.class, number, step);
        return due == null ? null : due.toString();
    }

    private List<String> open(String number) {
        return jdbc.queryForList("""
                SELECT task.task_def_key_ FROM public.act_ru_task task
                  JOIN public.act_ru_execution instance ON instance.id_ = task.proc_inst_id_
                 WHERE instance.business_key_ = ? ORDER BY 1""", String.class, number);
    }
}
