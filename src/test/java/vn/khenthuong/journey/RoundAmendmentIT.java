package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khenthuong.journey.Route.*;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.khenthuong.support.DueJobs;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.OpenTask;
import vn.khenthuong.support.Reply;
import vn.khenthuong.tracking.Browser;

/** Documents change a running round: its limits, its end, its beginning anew; also at the moment others work in it. */
@IntegrationTest
@DisplayName("Điều chỉnh chỉ tiêu, hủy và mở lại một đợt đang chạy")
class RoundAmendmentIT {

    private static final LocalDate MONDAY = LocalDate.of(2023, 5, 15);
    private static final List<String> CASES = List.of("COLLECTIVE", "INDIVIDUAL", "HOUSEHOLD");
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
    private ManagementService management;

    private Route route;
    private String round;

    @BeforeEach
    void open() {
        clock.set(MONDAY);
        round = "DOI%02d".formatted(++rounds);
        route = new Playground(officials, clock).open(round);
    }

    // --- limits

    @Test
    @DisplayName(
            "chỉ tiêu: theo văn bản, không dưới số đã dùng; số cũ và số mới trong nhật ký, trên trang và trong thư")
    void limits() {
        route.submitted(Nominee.household("di-linh", "Ka Brối"));
        route.submitted(Nominee.village("di-linh", "Thôn 4 xã Hòa Bắc"));

        assertThat(limit("di-linh", 1).expect(409).sentence()).contains("đã dùng 2/3 trường hợp");
        assertThat(limit("di-linh", 3).expect(400).sentence()).contains("bằng chỉ tiêu hiện nay (3)");
        assertThat(limit("khong-co", 3).expect(400).sentence()).contains("không có chỉ tiêu nào");
        for (var other : List.of(APPRAISER, FOCAL_HEAD, "lanhdao.di-linh", CHAIR, "quantri")) {
            officials
                    .as(other)
                    .post("/api/rounds/%s/limits".formatted(round), limitBody("di-linh", 5))
                    .expect(403);
        }
        assertThat(route.places("di-linh")).containsExactly(2, 0, 1);

        var changed = limit("di-linh", 5).expect(200).json();

        assertThat(changed.path("max").asInt()).isEqualTo(5);
        assertThat(route.places("di-linh")).containsExactly(2, 0, 3);
        assertThat(journal(round)).anySatisfy(line -> assertThat(line).contains("từ 3 thành 5 theo văn bản số"));
        assertThat(history())
                .anySatisfy(line -> assertThat(line)
                        .containsEntry("kind", "LIMIT")
                        .containsEntry("before_value", "3")
                        .containsEntry("after_value", "5"));
        assertThat(told("LIMIT_CHANGED"))
                .contains("lanhdao.di-linh", "canbo.di-linh")
                .doesNotContain("canbo.lam-ha");
        assertThat(limit("di-linh", 2).expect(200).json().path("remaining").asInt())
                .isZero();
        assertThat(limit(null, 7, List.of("COLLECTIVE"))
                        .expect(200)
                        .json()
                        .path("max")
                        .asInt())
                .as("the pool")
                .isEqualTo(7);
    }

    @Test
    @DisplayName(
            "người khác điều chỉnh chỉ tiêu trong lúc xem: 409, nói chỉ tiêu nay là bao nhiêu; không có gì thay đổi")
    void limitSeen() {
        var address = "/theo-doi/%s/chi-tieu".formatted(round);
        var head = new Browser(officials.address()).signIn(APPRAISAL_HEAD);
        var id = jdbc.queryForObject(
                "SELECT id FROM khenthuong.quota_limit WHERE round = ? AND unit = 'di-linh'", Long.class, round);
        var shown = head.get(address).body();
        assertThat(shown).containsPattern("name=\"daXem\" value=\"([0-9: ]* )?%d:3[ \"]".formatted(id));
        limit("di-linh", 6).expect(200);
        var before = List.of(journal(round), history());
        var answers = new HashMap<String, String>(
                Map.of("limit", "" + id, "max", "4", "documentNumber", "12/UBND-VX", "documentDate", "15/05/2023"));

        assertThat(head.submit(address, answers).body())
                .as("decided without having been looked at")
                .contains("hãy xem lại rồi quyết định");
        answers.put("daXem", id + ":3");
        var refused = head.submit(address, answers);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body())
                .contains(
                        "Chỉ tiêu trường hợp của Huyện Di Linh vừa được người khác điều chỉnh, nay là 6;"
                                + " hãy xem lại rồi quyết định.",
                        "value=\"12/UBND-VX\"",
                        "đã dùng 0/6 trường hợp")
                .containsPattern("name=\"max\"[^>]*value=\"4\"");
        assertThat(route.places("di-linh")).containsExactly(0, 0, 6);
        assertThat(List.of(journal(round), history())).isEqualTo(before);

        answers.put("daXem", id + ":6");
        assertThat(head.submit(address, answers).body()).contains("Đã điều chỉnh chỉ tiêu.");
        assertThat(route.places("di-linh")).containsExactly(0, 0, 4);
    }

    @Test
    @DisplayName("hạ chỉ tiêu cùng lúc với một lần ký trình: không bao giờ dùng quá chỉ tiêu")
    void limitAgainstReservation() throws Exception {
        for (var unit : List.of("di-linh", "lam-ha", "don-duong")) {
            route.submitted(Nominee.household(unit, "Ka Một " + unit));
            route.submitted(Nominee.household(unit, "Ka Hai " + unit));
            var third = route.prepared(Nominee.household(unit, "Ka Ba " + unit));
            var approval = task("lanhdao." + unit, third, APPROVE);
            var signed = route.signed(Map.of("outcome", "APPROVE"));
            var body = limitBody(unit, 2);

            var answers = Together.act(
                    () -> officials.as(APPRAISAL_HEAD).post("/api/rounds/%s/limits".formatted(round), body),
                    () -> officials.as("lanhdao." + unit).submit(approval, signed));

            var lowered = answers.get(0).status() == 200;
            assertThat(answers.get(0).status()).isIn(200, 409);
            assertThat(route.places(unit))
                    .as("lowered: %s", lowered)
                    .isEqualTo(lowered ? List.of(2, 0, 0) : List.of(3, 0, 0));
            assertThat(route.state(third)).isEqualTo(lowered ? "DRAFT" : "SUBMITTED");
        }
    }

    // --- calling off

    @Test
    @DisplayName("hủy đợt: mọi hồ sơ kết thúc ở mọi bước, cả hồ sơ tạm dừng, chỗ trả lại một lần, không còn nhiệm vụ")
    void cancelled() {
        var draft = route.open(Nominee.household("di-linh", "Ka Brối"));
        var prepared = route.prepared(Nominee.village("di-linh", "Thôn 4 xã Hòa Bắc"));
        var submitted = route.submitted(Nominee.household("lam-ha", "Nguyễn Thị Sáu"));
        var reviewed = route.reviewed(Nominee.village("lam-ha", "Thôn Tân Hà"));
        var held = route.submitted(Nominee.household("dam-rong", "Rơ Ông Ha Krang"));
        officials
                .as(FOCAL_HEAD)
                .post("/api/dossiers/%s/hold".formatted(held), route.signed(Map.of("reason", "Đang xác minh đơn")))
                .expect(204);
        var withdrawn = route.submitted(Nominee.household("dam-rong", "Cil Mup Ha"));
        route.withdraw(withdrawn).expectSuccess();
        jobs.run();

        cancel().expect(200);
        jobs.run();

        for (var number : List.of(draft, prepared, submitted, reviewed, held)) {
            assertThat(route.state(number)).as(number).isEqualTo("CANCELLED");
            assertThat(journal(number)).anySatisfy(line -> assertThat(line).contains("Đợt bị hủy theo văn bản số"));
        }
        assertThat(route.state(withdrawn)).isEqualTo("WITHDRAWN");
        assertThat(used()).isZero();
        assertThat(instances()).isZero();
        assertThat(state()).isEqualTo("CANCELLED");
        assertThat(history()).anySatisfy(line -> assertThat(line).containsEntry("kind", "CANCELLATION"));
        assertThat(told("ROUND_CANCELLED")).contains("lanhdao.di-linh", "canbo.lam-ha", FOCAL_HEAD, APPRAISER);
        assertThat(jdbc.queryForObject(
                        "SELECT count(*) FROM khenthuong.dossier_hold WHERE dossier = ? AND until IS NULL",
                        Integer.class,
                        held))
                .isZero();
        assertThat(cancel().expect(409).sentence()).contains("đã hủy");
        assertThat(limit("di-linh", 5).expect(409).sentence()).contains("đã hủy");
    }

    @Test
    @DisplayName("trang công bố: đợt đã hủy thì nói rõ, kèm văn bản; đợt chưa từng mở thì không ai biết")
    void thePublicationSaysSo() {
        route.submitted(Nominee.household("di-linh", "Ka Brối"));
        var decision = "/cong-bo/%s/1".formatted(round);
        assertThat(officials.stranger().get("/cong-bo").expect(200).text()).doesNotContain("Đợt thử " + round);
        assertThat(officials.stranger().get(decision).expect(404).text()).doesNotContain("hủy");

        cancel().expect(200);

        assertThat(officials.stranger().get("/cong-bo").expect(200).text())
                .contains("“Đợt thử %s” đã bị hủy ngày 15/05/2023 theo văn bản số".formatted(round));
        assertThat(officials.stranger().get(decision).expect(404).text()).contains("đã bị hủy ngày 15/05/2023");

        var refused = round + "K";
        new Playground(officials, clock).propose(refused);
        officials
                .as(APPRAISAL_HEAD)
                .complete(refused, "userTask_confirmOpening", Map.of("outcome", "RETURN", "reason", "Chưa cần"));
        assertThat(officials.stranger().get("/cong-bo").expect(200).text()).doesNotContain("Đợt thử " + refused);
    }

    @Test
    @DisplayName("hủy khi danh sách đang ở Chủ tịch: danh sách kết thúc; đã ban hành quyết định thì không hủy được nữa")
    void cancelledWithAList() {
        var number = route.reviewed(Nominee.household("di-linh", "Ka Brối"));
        route.closeRound();
        jobs.run();
        route.listed(route.list(1), List.of(number));
        jobs.run();
        route.pass(number);
        jobs.run();
        route.submitToChair(route.list(1));
        cancel().expect(200);
        assertThat(officials
                        .as(CHAIR)
                        .submit(task(CHAIR, route.list(1), DECIDE), Map.of("outcome", "DECIDE"))
                        .status())
                .isIn(400, 409);
        jobs.run();
        assertThat(route.state(number)).isEqualTo("CANCELLED");
        assertThat(listState(route.list(1))).isEqualTo("EMPTY");
        assertThat(instances()).isZero();
        assertThat(used()).isZero();

        open();
        var awarded = route.reviewed(Nominee.household("di-linh", "Ka Brối"));
        route.closeRound();
        jobs.run();
        route.listed(route.list(1), List.of(awarded));
        jobs.run();
        route.pass(awarded);
        jobs.run();
        route.submitToChair(route.list(1));
        route.decide(route.list(1), List.of(awarded), List.of()).expectSuccess();
        route.issue(route.list(1));
        jobs.run();
        assertThat(cancel().expect(409).sentence()).containsAnyOf("Quyết định khen thưởng", "đã kết thúc");
        assertThat(route.state(awarded)).isEqualTo("AWARDED");
    }

    @Test
    @DisplayName("hủy cùng lúc với ký trình, rút, tạm dừng: mỗi hồ sơ một kết thúc, mỗi chỗ trả lại một lần")
    void cancellationAgainstTheOthers() throws Exception {
        var signing = route.prepared(Nominee.household("di-linh", "Ka Brối"));
        var leaving = route.submitted(Nominee.household("lam-ha", "Nguyễn Thị Sáu"));
        var held = route.submitted(Nominee.household("dam-rong", "Rơ Ông Ha Krang"));
        var approval = task("lanhdao.di-linh", signing, APPROVE);
        var signed = route.signed(Map.of("outcome", "APPROVE"));
        var withdrawal = route.signed(Map.of("reason", "Đơn vị xin rút"));
        var hold = route.signed(Map.of("reason", "Đang xác minh đơn"));
        var document = route.signed(Map.of());

        var answers = Together.act(
                () -> officials.as(APPRAISAL_HEAD).post("/api/rounds/%s/cancellation".formatted(round), document),
                () -> officials.as("lanhdao.di-linh").submit(approval, signed),
                () -> officials.as("lanhdao.lam-ha").post("/api/dossiers/%s/withdrawal".formatted(leaving), withdrawal),
                () -> officials.as(FOCAL_HEAD).post("/api/dossiers/%s/hold".formatted(held), hold));
        if (answers.get(0).status() != 200) {
            cancel().expect(200);
        }
        jobs.run();

        assertThat(route.state(signing)).isEqualTo("CANCELLED");
        assertThat(route.state(leaving)).isEqualTo(answers.get(2).status() < 300 ? "WITHDRAWN" : "CANCELLED");
        assertThat(route.state(held)).isEqualTo("CANCELLED");
        assertThat(used()).isZero();
        assertThat(instances()).isZero();
        assertThat(journalSteps(signing).stream().filter("CANCELLED"::equals)).hasSize(1);
    }

    // --- deadlines

    @Test
    @DisplayName("gia hạn cùng lúc với hẹn giờ đóng đợt: hoặc đóng, hoặc còn mở với hạn mới; không mất hồ sơ nào")
    void extensionAgainstTheTimer() throws Exception {
        var draft = route.open(Nominee.household("di-linh", "Ka Brối"));
        clock.set(MONDAY.plusDays(31));
        var timer = management
                .createJobQuery()
                .processDefinitionKey("awardRound")
                .activityId("event_unitDeadline")
                .processInstanceId(instance(round))
                .singleResult();
        var extension = route.signed(Map.of("deadline", MONDAY.plusDays(60).toString()));

        var answers = Together.act(
                () -> officials
                        .as(APPRAISAL_HEAD)
                        .post("/api/rounds/%s/extension".formatted(round), extension)
                        .status(),
                () -> {
                    try {
                        management.executeJob(timer.getId());
                        return 200;
                    } catch (OptimisticLockingException | IllegalStateException late) {
                        return 409;
                    }
                });
        jobs.run();

        var open = answers.get(0) == 200;
        assertThat(state()).isEqualTo(open ? "OPEN" : "ENDED");
        assertThat(route.state(draft)).isEqualTo(open ? "DRAFT" : "EXPIRED");
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        if (open) {
            clock.set(MONDAY.plusDays(61));
            jobs.run();
            assertThat(route.state(draft)).isEqualTo("EXPIRED");
        }
    }

    @Test
    @DisplayName(
            "hạn của cơ quan đầu mối, của Sở Nội vụ: theo Hướng dẫn thì việc của danh sách có hạn ấy; dời theo văn bản thì việc đang làm dời theo (A-22)")
    void deadlinesOfTheDepartments() {
        var own = round + "H";
        var proposal = new HashMap<>(new Playground(officials, clock).proposal(own));
        proposal.put("focalDeadline", MONDAY.plusDays(45).toString());
        proposal.put("appraisalDeadline", MONDAY.plusDays(60).toString());
        officials.as(APPRAISER).start("awardRound", proposal).expectSuccess();
        officials.as(APPRAISAL_HEAD).complete(own, "userTask_confirmOpening", Map.of("outcome", "APPROVE"));
        route = new Route(officials, clock, own);
        round = own;
        var number = route.reviewed(Nominee.household("di-linh", "Ka Brối"));
        assertThat(move(APPRAISER, "FOCAL", 50).status()).isEqualTo(403);
        assertThat(move(APPRAISAL_HEAD, "FOCAL", 20).expect(400).sentence())
                .contains("chỉ được dời đến sau hạn hiện nay");
        assertThat(move(APPRAISAL_HEAD, "FOCAL", 61).expect(400).sentence())
                .contains("“Hạn trình của Sở Nội vụ” phải sau");
        for (var unit : new String[] {null, "di-linh"}) {
            assertThat(extendUnits(unit, 45).expect(400).sentence())
                    .as("units after the focal agency: %s", unit)
                    .contains("“Hạn tổng hợp của cơ quan đầu mối” phải sau “Hạn đề nghị”");
            assertThat(extendUnits(unit, 70).expect(400).sentence()).contains("phải sau “Hạn đề nghị”");
        }
        extendUnits("dam-rong", 40).expect(200);
        route.closeRound();
        jobs.run();
        assertThat(due(CONSOLIDATE)).isEqualTo("2023-06-30T00:00");
        assertThat(reopen().expect(400).sentence())
                .as("reopened beyond the list of the focal agency")
                .contains("“Hạn tổng hợp của cơ quan đầu mối” phải sau “Hạn đề nghị”", "điểm e khoản 2 Mục IV");
        assertThat(state()).isEqualTo("CLOSED");

        move(APPRAISAL_HEAD, "FOCAL", 50).expect(200);
        assertThat(due(CONSOLIDATE)).as("the open task follows").isEqualTo("2023-07-05T00:00");
        assertThat(history())
                .anySatisfy(line -> assertThat(line)
                        .containsEntry("kind", "EXTENSION")
                        .containsEntry("subject", "Hạn tổng hợp của cơ quan đầu mối"));
        assertThat(journal(round))
                .anySatisfy(line -> assertThat(line).startsWith("Hạn tổng hợp của cơ quan đầu mối dời"));
        assertThat(told("ROUND_EXTENDED"))
                .contains(FOCAL_OFFICER, APPRAISAL_HEAD)
                .doesNotContain("lanhdao.di-linh");
        route.consolidate(route.list(1), "SUBMIT", List.of(number));
        assertThat(due(SIGN_FOCAL)).isEqualTo("2023-07-05T00:00");
        route.signFocal(route.list(1));
        route.accept(route.list(1));
        jobs.run();
        route.pass(number);
        jobs.run();
        assertThat(due(SIGN_APPRAISAL)).isEqualTo("2023-07-15T00:00");
        byThePage("25/07/2023");
        assertThat(due(SIGN_APPRAISAL)).isEqualTo("2023-07-26T00:00");
        cancel().expect(200);
        assertThat(move(APPRAISAL_HEAD, "APPRAISAL", 80).expect(409).sentence()).contains("đã hủy");
    }

    /** The head at his page; everybody else is refused there. */
    private void byThePage(String deadline) {
        var page = "/theo-doi/%s/han-co-quan".formatted(round);
        var head = new Browser(officials.address()).signIn(APPRAISAL_HEAD);
        assertThat(head.get("/theo-doi/" + round).body()).contains("Đổi hạn của hai sở");
        assertThat(head.get(page).body()).contains("Hạn trình của Sở Nội vụ", "Hạn tổng hợp của cơ quan đầu mối");
        assertThat(new Browser(officials.address()).signIn(FOCAL_HEAD).get(page).statusCode())
                .isEqualTo(403);
        var answers = new HashMap<String, String>(Map.of(
                "stage",
                "APPRAISAL",
                "deadline",
                "31/02/2023",
                "documentNumber",
                "9/UBND",
                "documentDate",
                "15/05/2023"));
        assertThat(head.submit(page + "/xem-truoc", answers).body()).contains("“Hạn trình của Sở Nội vụ”");
        answers.put("deadline", deadline);
        assertThat(head.submit(page, answers).body())
                .as("confirmed without having been looked at")
                .contains("hãy xem lại rồi quyết định");
        var preview = head.submit(page + "/xem-truoc", answers).body();
        assertThat(preview).contains("Chưa có gì thay đổi", "1 nhiệm vụ của 1 danh sách", deadline, "14/07/2023");
        assertThat(due(SIGN_APPRAISAL)).isEqualTo("2023-07-15T00:00");
        assertThat(head.submit(page + "/sua", answers).body()).contains("value=\"%s\"".formatted(deadline));
        answers.put("seen", preview.replaceAll("(?s).*name=\"seen\" value=\"([^\"]*)\".*", "$1"));
        assertThat(head.submit(page, answers).body()).contains("Đã đổi hạn");
        assertThat(head.submit(page, answers).body())
                .as("what was seen is not so any more")
                .contains("vừa được người khác dời, nay là");
    }

    private Reply extendUnits(String unit, int days) {
        var body = new HashMap<>(
                route.signed(Map.of("deadline", MONDAY.plusDays(days).toString())));
        if (unit != null) {
            body.put("unit", unit);
        }
        return officials.as(APPRAISAL_HEAD).post("/api/rounds/%s/extension".formatted(round), body);
    }

    private Reply move(String user, String stage, int days) {
        var body = new HashMap<>(route.signed(
                Map.of("stage", stage, "deadline", MONDAY.plusDays(days).toString())));
        return officials.as(user).post("/api/rounds/%s/extension".formatted(round), body);
    }

    private String due(String step) {
        return jdbc.queryForObject("""
                SELECT task.due_date_ FROM public.act_ru_task task
                  JOIN public.act_ru_execution instance ON instance.id_ = task.proc_inst_id_
                 WHERE instance.business_key_ = ? AND task.task_def_key_ = ?""", LocalDateTime.class, route.list(1), step)
                .toString();
    }

    // --- opening again

    @Test
    @DisplayName("mở lại: chỉ khi đang tổng hợp danh sách; hồ sơ hết hạn không sống lại, hồ sơ đã trình đi tiếp")
    void reopened() {
        var expired = route.prepared(Nominee.household("di-linh", "Ka Brối"));
        var reviewed = route.reviewed(Nominee.household("lam-ha", "Nguyễn Thị Sáu"));
        assertThat(reopen().expect(409).sentence()).contains("chỉ mở lại được đợt đã đóng");
        route.closeRound();
        jobs.run();
        route.consolidate(route.list(1), "SUBMIT", List.of(reviewed));
        assertThat(reopen().expect(409).sentence()).contains("chỉ mở lại được đợt khi danh sách đang tổng hợp");
        route.complete(FOCAL_HEAD, route.list(1), SIGN_FOCAL, Map.of("outcome", "RETURN", "reason", "Chờ mở lại đợt"));

        reopen().expect(200);
        jobs.run();

        assertThat(state()).isEqualTo("OPEN");
        assertThat(route.state(expired)).isEqualTo("EXPIRED");
        assertThat(route.state(reviewed)).isEqualTo("REVIEWED");
        assertThat(listState(route.list(1))).isEqualTo("EMPTY");
        assertThat(told("ROUND_REOPENED")).contains("lanhdao.di-linh", FOCAL_HEAD);
        assertThat(history()).anySatisfy(line -> assertThat(line).containsEntry("kind", "REOPENING"));
        // The very same start a moment after the first would be taken for that one, sent again.
        clock.set(MONDAY.plusDays(1));
        var again = remade(expired);
        route.receive(again);
        route.select(again);
        route.closeRound();
        jobs.run();
        route.listed(route.list(2), List.of(reviewed, again));
        assertThat(route.state(again)).isEqualTo("LISTED");
        assertThat(route.state(expired)).isEqualTo("EXPIRED");
    }

    @Test
    @DisplayName("mở lại rồi đóng ngay, thông báo đóng tới trước thông báo mở lại: đợt vẫn đi tiếp tới danh sách")
    void closedBeforeItWasToldOfTheReopening() {
        var reviewed = route.reviewed(Nominee.household("lam-ha", "Nguyễn Thị Sáu"));
        route.closeRound();
        jobs.run();
        reopen().expect(200);
        route.closeRound();

        management.executeJob(message("round.closed"));
        jobs.run();

        assertThat(state()).isEqualTo("CLOSED");
        route.listed(route.list(2), List.of(reviewed));
        assertThat(route.state(reviewed)).isEqualTo("LISTED");
    }

    /** The job that delivers it to the round. */
    private String message(String name) {
        return jdbc.queryForObject(
                "SELECT id_ FROM public.act_ru_job WHERE handler_cfg_ = ?", String.class, name + "|" + round);
    }

    /** Begun anew by the button of its page, completed and sent. */
    private String remade(String expired) {
        var officer = new Browser(officials.address()).signIn("canbo.di-linh");
        assertThat(officer.get("/ho-so/" + expired).body()).contains("Lập lại từ hồ sơ hết hạn");
        assertThat(new Browser(officials.address())
                        .signIn("lanhdao.di-linh")
                        .get("/ho-so/" + expired)
                        .body())
                .doesNotContain("Lập lại từ hồ sơ hết hạn");

        var page = officer.submit("/ho-so/%s/lap-lai".formatted(expired), Map.of());

        var again = page.uri().getPath().replace("/ho-so/", "");
        assertThat(again).startsWith(round + "-DI-LINH-").isNotEqualTo(expired);
        assertThat(page.body()).contains("Lập lại từ hồ sơ hết hạn", expired);
        assertThat(officer.submit("/ho-so/%s/lap-lai".formatted(expired), Map.of())
                        .statusCode())
                .isEqualTo(409);
        assertThat(jdbc.queryForObject(
                        "SELECT count(*) FROM khenthuong.document WHERE owner = ?", Integer.class, again))
                .as("papers")
                .isEqualTo(jdbc.queryForObject(
                        "SELECT count(*) FROM khenthuong.document WHERE owner = ?", Integer.class, expired))
                .isPositive();
        assertThat(jdbc.queryForObject(
                        "SELECT content::text FROM khenthuong.dossier WHERE number = ?", String.class, again))
                .as("contents")
                .isEqualTo(jdbc.queryForObject(
                        "SELECT content::text FROM khenthuong.dossier WHERE number = ?", String.class, expired));
        route.goOnWith(again, "canbo.di-linh");
        route.prepare(again);
        route.approve(again).expectSuccess();
        return again;
    }

    private Reply limit(String unit, int max) {
        return limit(unit, max, CASES);
    }

    private Reply limit(String unit, int max, List<String> types) {
        var body = new HashMap<>(limitBody(unit, max));
        body.put("nomineeTypes", types);
        return officials.as(APPRAISAL_HEAD).post("/api/rounds/%s/limits".formatted(round), body);
    }

    private Map<String, Object> limitBody(String unit, int max) {
        var body = new HashMap<String, Object>(route.signed(Map.of("nomineeTypes", CASES, "max", max)));
        if (unit != null) {
            body.put("unit", unit);
        }
        return body;
    }

    private Reply cancel() {
        return officials
                .as(APPRAISAL_HEAD)
                .post("/api/rounds/%s/cancellation".formatted(round), route.signed(Map.of()));
    }

    private Reply reopen() {
        return officials
                .as(APPRAISAL_HEAD)
                .post(
                        "/api/rounds/%s/reopening".formatted(round),
                        route.signed(Map.of("deadline", MONDAY.plusDays(45).toString())));
    }

    private OpenTask task(String user, String key, String step) {
        return route.task(user, key, step);
    }

    private String state() {
        return jdbc.queryForObject("SELECT state FROM khenthuong.award_round WHERE code = ?", String.class, round);
    }

    private String listState(String list) {
        return jdbc.queryForObject("SELECT state FROM khenthuong.award_list WHERE code = ?", String.class, list);
    }

    private int used() {
        return jdbc.queryForObject(
                "SELECT coalesce(sum(reserved + confirmed), 0) + (SELECT count(*) FROM khenthuong.quota_place p"
                        + " WHERE p.round = l.round) FROM khenthuong.quota_limit l WHERE l.round = ? GROUP BY l.round",
                Integer.class,
                round);
    }

    /** Instances of the round, its lists and its dossiers that still run. */
    private int instances() {
        return jdbc.queryForObject(
                "SELECT count(*) FROM public.act_ru_execution WHERE business_key_ = ? OR business_key_ LIKE ?",
                Integer.class,
                round,
                round + "-%");
    }

    private String instance(String key) {
        return jdbc.queryForObject(
                "SELECT proc_inst_id_ FROM public.act_ru_execution WHERE business_key_ = ?", String.class, key);
    }

    private List<String> journal(String subject) {
        return jdbc.queryForList(
                "SELECT reason FROM khenthuong.audit_entry WHERE subject = ? AND reason IS NOT NULL",
                String.class,
                subject);
    }

    private List<String> journalSteps(String subject) {
        return jdbc.queryForList("SELECT step FROM khenthuong.audit_entry WHERE subject = ?", String.class, subject);
    }

    private List<Map<String, Object>> history() {
        return jdbc.queryForList("SELECT * FROM khenthuong.round_change WHERE round = ? ORDER BY id", round);
    }

    private Set<String> told(String kind) {
        return Set.copyOf(jdbc.queryForList(
                "SELECT DISTINCT recipient FROM khenthuong.notice WHERE kind = ? AND subject = ?",
                String.class,
                kind,
                round));
    }
}
