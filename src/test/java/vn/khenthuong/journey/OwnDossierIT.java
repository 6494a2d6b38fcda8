package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khenthuong.journey.Route.*;

import java.text.Normalizer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.util.HtmlUtils;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.RefusedException;
import vn.khenthuong.nomination.Holds;
import vn.khenthuong.nomination.OwnDossiers;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.support.AnewAfterwards;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.Reply;
import vn.khenthuong.tracking.Browser;

/** Nobody acts on his own dossier, whichever step, door or account. */
@IntegrationTest(jobsRun = true)
@DisplayName("Không ai làm việc trên hồ sơ của chính mình")
class OwnDossierIT {

    private static final String SECOND_OFFICER = "canbo2.so-ldtbxh";
    private static final String SECOND_HEAD = "lanhdao2.so-ldtbxh";
    private static final String SECOND_APPRAISAL_HEAD = "lanhdao2.so-noi-vu";
    private static final String REASON = "Khác ngày sinh, khác nơi công tác";

    @Autowired
    private Officials officials;

    @Autowired
    private Organization organization;

    @Autowired
    private OwnDossiers ownDossiers;

    @Autowired
    private Holds holds;

    @Autowired
    private Journal journal;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private Route route;

    @BeforeEach
    void aRound() {
        route = new Playground(officials, clock).open("RIENG" + System.nanoTime() % 1_000_000);
    }

    @Test
    @DisplayName("lập: không ai tự đề nghị mình, viết tên kiểu nào cũng vậy; tập thể mang tên mình thì được")
    void starting() {
        var before = dossiers();
        for (var name : List.of(
                nameOf("canbo.di-linh"),
                "Ông " + nameOf("canbo.di-linh").toUpperCase(Locale.ROOT),
                Normalizer.normalize(nameOf("canbo.di-linh"), Normalizer.Form.NFD),
                nameOf("canbo.di-linh").replace(" ", " \u00a0"),
                "ThS. " + nameOf("canbo.di-linh") + " (Phó Trưởng phòng)")) {
            var refused = route.as("canbo.di-linh")
                    .start("nomination", Nominee.official("di-linh", name).start(route.round()));
            assertThat(refused.expect(403).sentence()).as(name).isEqualTo(OwnDossiers.REFUSAL);
        }
        route.as("canbo.di-linh")
                .start(
                        "nomination",
                        Nominee.household("di-linh", "Hộ bà " + nameOf("canbo.di-linh"))
                                .start(route.round()))
                .expect(403);
        assertThat(dossiers()).isEqualTo(before);
        route.open(Nominee.village("di-linh", "Tổ của " + nameOf("canbo.di-linh")));
    }

    @Test
    @DisplayName("sửa tên thành tên mình, hay thành tên người đã lập: bị từ chối")
    void renaming() {
        var number = route.open(Nominee.official("so-ldtbxh", "Người Viết Nhầm"));
        route.uploadPapers(number);
        var content = new HashMap<>(route.content(number));
        content.put("nomineeName", nameOf("canbo.so-ldtbxh"));
        assertThat(route.submit("canbo.so-ldtbxh", number, PREPARE, content).status())
                .isBetween(400, 403);
        route.as("canbo.so-ldtbxh")
                .post("/engine-rest/task/%s/unclaim".formatted(task("canbo.so-ldtbxh", number, PREPARE)), Map.of())
                .expectSuccess();
        assertThat(route.submit(SECOND_OFFICER, number, PREPARE, content)
                        .expect(400)
                        .sentence())
                .contains("đã làm việc trên hồ sơ này");
        assertThat(jdbc.queryForObject(
                        "SELECT nominee_name FROM khenthuong.dossier WHERE number = ?", String.class, number))
                .isEqualTo("Người Viết Nhầm");
    }

    @Test
    @DisplayName(
            "đơn vị: thủ trưởng được đề nghị không ký, không trả, không rút, không nhận việc; thấy trước vì sao; người kia ký")
    void head() {
        var number = route.prepared(Nominee.official("so-ldtbxh", nameOf("lanhdao.so-ldtbxh")));
        var task = task("lanhdao.so-ldtbxh", number, APPROVE);

        assertThat(card("lanhdao.so-ldtbxh", task)).isEqualTo(OwnDossiers.REFUSAL);
        assertThat(card(SECOND_HEAD, task)).isEmpty();
        assertThat(route.shown("lanhdao.so-ldtbxh", number, APPROVE)
                        .get("warnings")
                        .asText())
                .contains(OwnDossiers.REFUSAL);
        assertThat(route.shown(SECOND_HEAD, number, APPROVE).toString()).doesNotContain(OwnDossiers.REFUSAL);
        refused(route.as("lanhdao.so-ldtbxh").claim(route.task("lanhdao.so-ldtbxh", number, APPROVE)));
        refused(route.approve(number));
        for (var outcome : List.of("RETURN", "WITHDRAW")) {
            refused(route.submit(
                    "lanhdao.so-ldtbxh", number, APPROVE, Map.of("outcome", outcome, "reason", "Vì lý do riêng")));
        }
        route.as("lanhdao.so-ldtbxh")
                .post("/engine-rest/task/%s/complete".formatted(task), Map.of("variables", Map.of()))
                .expect(403);
        assertThat(route.state(number)).isEqualTo("PREPARED");

        route.complete(SECOND_HEAD, number, APPROVE, route.signed(Map.of("outcome", "APPROVE")));
        refused(route.withdraw(number));
        assertThat(route.state(number)).isEqualTo("SUBMITTED");
    }

    @Test
    @DisplayName("giấy tờ: người được đề nghị không tải lên, không lấy lại")
    void papers() {
        var number = openBySecond(nameOf("canbo.so-ldtbxh"));
        refused(route.as("canbo.so-ldtbxh")
                .upload(number, "COUNCIL_MINUTES", "bien-ban.pdf", "%PDF-1.4\n%%EOF\n".getBytes()));
        refused(route.submit("canbo.so-ldtbxh", number, PREPARE, Map.of("outcome", "WITHDRAW", "reason", "Thôi")));
        route.complete(SECOND_OFFICER, number, PREPARE, Map.of("outcome", "WITHDRAW", "reason", "Thôi"));
    }

    @Test
    @DisplayName(
            "cơ quan đầu mối, thẩm định, danh sách, Chủ tịch: không bước nào; cấp phó làm; xác nhận là người khác thì được")
    void wholeRoute() {
        var officers = route.submitted(Nominee.official("di-linh", nameOf(FOCAL_OFFICER)));
        var appraisers = route.submitted(Nominee.official("dam-rong", nameOf(APPRAISER)));
        var heads = route.submitted(Nominee.household("lam-ha", nameOf(APPRAISAL_HEAD)));
        var chairs = route.submitted(Nominee.official("da-lat", nameOf(CHAIR)));
        var signers = route.submitted(Nominee.official("bao-loc", nameOf(FOCAL_HEAD)));
        var all = List.of(officers, appraisers, heads, chairs, signers);

        for (var outcome : List.of("COMPLETE", "SUPPLEMENT", "REJECT")) {
            refused(route.submit(FOCAL_OFFICER, officers, RECEIVE, reception(outcome)));
        }
        refusedToBeGiven(officers);
        all.forEach(number -> route.complete(SECOND_OFFICER, number, RECEIVE, Map.of("outcome", "COMPLETE")));
        refused(route.submit(FOCAL_OFFICER, officers, REVIEW, selection()));
        all.forEach(number -> route.complete(SECOND_OFFICER, number, REVIEW, selection()));
        route.closeRound();

        var list = route.list(1);
        refused(route.submit(FOCAL_OFFICER, list, CONSOLIDATE, route.composition("SUBMIT", all)));
        refused(route.submit(
                FOCAL_OFFICER,
                list,
                CONSOLIDATE,
                route.composition("SUBMIT", List.of(appraisers, heads, chairs, signers))));
        refused(route.as(FOCAL_OFFICER).claim(route.task(FOCAL_OFFICER, list, CONSOLIDATE)));
        assertThat(card(FOCAL_OFFICER, task(FOCAL_OFFICER, list, CONSOLIDATE))).isEqualTo(OwnDossiers.REFUSAL);
        route.complete(SECOND_OFFICER, list, CONSOLIDATE, route.composition("SUBMIT", all));
        refused(route.submit(FOCAL_HEAD, list, SIGN_FOCAL, route.signed(Map.of("outcome", "APPROVE"))));
        refused(route.submit(FOCAL_HEAD, list, SIGN_FOCAL, Map.of("outcome", "RETURN", "reason", "Xem lại")));
        ownDossiers.declareAnother(signers, actor("lanhdao.bao-loc"), FOCAL_HEAD, REASON);
        route.signFocal(list);
        refused(route.submit(APPRAISER, list, RECEIVE_LIST, Map.of("outcome", "ACCEPT")));
        refused(route.submit(APPRAISER, list, RECEIVE_LIST, Map.of("outcome", "RETURN", "reason", "Xem lại")));
        route.complete("canbo2.so-noi-vu", list, RECEIVE_LIST, Map.of("outcome", "ACCEPT"));

        for (var answer :
                List.of(Map.of("outcome", "PASS"), refusal("FAIL"), Map.of("outcome", "RETURN", "reason", "x"))) {
            refused(route.submit(APPRAISER, appraisers, APPRAISE, answer));
        }
        // His own failed: it goes nowhere, and still keeps the head from the list it is on.
        route.complete("canbo2.so-noi-vu", heads, APPRAISE, refusal("FAIL"));
        var passed = List.of(officers, appraisers, chairs, signers);
        passed.forEach(number -> route.complete("canbo2.so-noi-vu", number, APPRAISE, Map.of("outcome", "PASS")));
        refused(route.submit(APPRAISAL_HEAD, list, SIGN_APPRAISAL, route.signed(Map.of("outcome", "SUBMIT"))));
        refused(route.submit(
                APPRAISAL_HEAD,
                list,
                SIGN_APPRAISAL,
                Map.of("outcome", "REAPPRAISE", "dossiers", List.of(officers), "reason", "Xem lại")));
        route.complete(SECOND_APPRAISAL_HEAD, list, SIGN_APPRAISAL, route.signed(Map.of("outcome", "SUBMIT")));

        assertThat(route.shown(CHAIR, list, DECIDE).get("note").asText()).contains(OwnDossiers.REFUSAL);
        refused(route.decide(list, passed, List.of()));
        refused(route.decide(list, List.of(officers, appraisers, signers), List.of(chairs)));
        refused(route.submit(CHAIR, list, DECIDE, Map.of("outcome", "RETURN", "reason", "Xem lại")));
        ownDossiers.declareAnother(chairs, actor("lanhdao.da-lat"), CHAIR, REASON);
        route.decide(list, passed, List.of()).expectSuccess();
        route.issue(list);
        passed.forEach(number -> route.awaitState(number, "AWARDED"));
        assertThat(jdbc.queryForList(
                        "SELECT DISTINCT duty || ' ' || actor FROM khenthuong.dossier_duty WHERE number = ?",
                        String.class,
                        officers))
                .noneMatch(done -> done.endsWith(" " + FOCAL_OFFICER));
    }

    @Test
    @AnewAfterwards
    @DisplayName("hai tài khoản của một người: tài khoản mang tên khác cũng không làm được")
    void secondAccount() {
        var number = route.submitted(Nominee.official("di-linh", nameOf(FOCAL_OFFICER)));
        var change = officials
                .as("quantri")
                .put(
                        "/api/officials/" + SECOND_OFFICER,
                        Map.of(
                                "fullName",
                                nameOf(SECOND_OFFICER),
                                "email",
                                FOCAL_OFFICER.toUpperCase(Locale.ROOT) + "@khenthuong.local",
                                "roles",
                                List.of(Map.of("role", FOCAL_OFFICER, "from", "2021-01-01"))))
                .expect(202)
                .json()
                .path("changeId")
                .asText();
        officials
                .as("quantri2")
                .post("/api/officials/changes/%s/confirmation".formatted(change), Map.of())
                .expect(204);
        refused(route.submit(SECOND_OFFICER, number, RECEIVE, Map.of("outcome", "COMPLETE")));
        ownDossiers.declareAnother(number, actor("lanhdao.di-linh"), FOCAL_OFFICER, REASON);
        route.complete(SECOND_OFFICER, number, RECEIVE, Map.of("outcome", "COMPLETE"));
    }

    @Test
    @DisplayName(
            "tạm dừng: người được đề nghị không tạm dừng, không nhận việc giải quyết, không cho tiếp tục, không kết thúc")
    void hold() {
        var number = route.submitted(Nominee.official("di-linh", nameOf(FOCAL_OFFICER)));
        var why = route.signed(Map.of("reason", "Đang xác minh"));
        refused(route.as(FOCAL_OFFICER).post("/api/dossiers/%s/hold".formatted(number), why));
        var page = new Browser(officials.address()).signIn(FOCAL_OFFICER);
        assertThat(HtmlUtils.htmlUnescape(
                        page.submit("/ho-so/%s/tam-dung".formatted(number), Map.of("reason", "Đang xác minh"))
                                .body()))
                .contains(OwnDossiers.REFUSAL);
        assertThat(refusedSteps(number)).contains("POST /ho-so/%s/tam-dung".formatted(number));
        assertThat(holds.mayHold(actor(FOCAL_OFFICER), number)).isFalse();
        assertThat(holds.mayHold(actor(SECOND_OFFICER), number)).isTrue();
        route.as(SECOND_OFFICER)
                .post("/api/dossiers/%s/hold".formatted(number), why)
                .expect(204);

        var task = route.task(SECOND_OFFICER, number, "userTask_resolveHold");
        assertThat(card(FOCAL_OFFICER, task.id())).isEqualTo(OwnDossiers.REFUSAL);
        assertThat(card(SECOND_OFFICER, task.id())).isEmpty();
        assertThat(refusedSteps(number)).doesNotContain("userTask_resolveHold");
        refused(route.as(FOCAL_OFFICER).claim(task));
        assertThat(refusedSteps(number)).contains("userTask_resolveHold");
        refused(route.as(FOCAL_OFFICER).post("/api/dossiers/%s/resumption".formatted(number), why));
        assertThat(holds.mayResolve(actor(FOCAL_OFFICER), number)).isFalse();
        for (var outcome : List.of("RESUME", "END")) {
            refused(route.submit(
                    FOCAL_OFFICER,
                    number,
                    "userTask_resolveHold",
                    route.signed(Map.of("outcome", outcome, "reason", "Vì lý do riêng"))));
        }
        assertThat(holds.current(number)).isPresent();
        assertThat(holds.mayResolve(actor(SECOND_OFFICER), number)).isTrue();
        route.as(SECOND_OFFICER)
                .post("/api/dossiers/%s/resumption".formatted(number), why)
                .expect(204);
    }

    @Test
    @DisplayName("xác nhận: chỉ thủ trưởng đơn vị đề nghị, không về chính mình, một lần, có căn cứ; nhật ký ghi lại")
    void statement() {
        var number = route.prepared(Nominee.official("so-ldtbxh", nameOf("lanhdao.so-ldtbxh")));
        assertThat(ownDossiers.namesakes(number))
                .singleElement()
                .satisfies(namesake -> assertThat(namesake.another()).isNull());
        for (var nobody :
                List.of("lanhdao.so-ldtbxh", "canbo.so-ldtbxh", "lanhdao.di-linh", APPRAISAL_HEAD, CHAIR, "quantri")) {
            assertThat(ownDossiers.mayDeclare(number, actor(nobody), "lanhdao.so-ldtbxh"))
                    .isFalse();
            refused(() -> ownDossiers.declareAnother(number, actor(nobody), "lanhdao.so-ldtbxh", REASON), 403);
        }
        refused(() -> ownDossiers.declareAnother(number, actor(SECOND_HEAD), "canbo.so-ldtbxh", REASON), 400);
        refused(() -> ownDossiers.declareAnother(number, actor(SECOND_HEAD), "khong-co", REASON), 400);
        refused(() -> ownDossiers.declareAnother(number, actor(SECOND_HEAD), "lanhdao.so-ldtbxh", " "), 400);
        refused(route.approve(number));

        ownDossiers.declareAnother(number, actor(SECOND_HEAD), "lanhdao.so-ldtbxh", REASON);
        refused(() -> ownDossiers.declareAnother(number, actor(SECOND_HEAD), "lanhdao.so-ldtbxh", REASON), 409);
        assertThat(jdbc.queryForList(
                        "SELECT actor || ': ' || reason FROM khenthuong.audit_entry"
                                + " WHERE subject = ? AND step = 'ANOTHER_PERSON'",
                        String.class,
                        number))
                .singleElement()
                .asString()
                .startsWith(SECOND_HEAD + ": ")
                .contains(REASON);
        route.approve(number).expectSuccess();
    }

    private String openBySecond(String name) {
        var started = route.as(SECOND_OFFICER)
                .start("nomination", Nominee.official("so-ldtbxh", name).start(route.round()))
                .expectSuccess();
        var number = started.json().path("businessKey").asText();
        route.as(SECOND_OFFICER)
                .post("/engine-rest/task/%s/unclaim".formatted(task(SECOND_OFFICER, number, PREPARE)), Map.of())
                .expectSuccess();
        return number;
    }

    private void refusedToBeGiven(String number) {
        var duties = fourEyesObjection(number, FOCAL_OFFICER);
        assertThat(duties).isEqualTo(OwnDossiers.REFUSAL);
    }

    private String fourEyesObjection(String number, String userId) {
        return card(userId, task(userId, number, RECEIVE));
    }

    private static Map<String, Object> reception(String outcome) {
        var answers = new HashMap<String, Object>(Map.of("outcome", outcome, "reason", "Vì lý do riêng"));
        if (outcome.equals("SUPPLEMENT")) {
            answers.put("supplementItems", new ArrayList<>(List.of("COUNCIL_MINUTES")));
        }
        if (outcome.equals("REJECT")) {
            answers.put("reasonCode", "WRONG_SUBJECT");
        }
        return answers;
    }

    /** What the journal keeps of attempts by the nominee that were refused. */
    private List<String> refusedSteps(String number) {
        return journal.of(number).stream()
                .filter(line -> line.actor().equals(FOCAL_OFFICER) && "REFUSED".equals(line.outcome()))
                .map(JournalEntry::step)
                .toList();
    }

    private static void refused(Reply reply) {
        assertThat(reply.expect(403).sentence()).isEqualTo(OwnDossiers.REFUSAL);
    }

    private static void refused(Runnable act, int status) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.status()).isEqualTo(status));
    }

    /** Why the card of the task says that the official must leave it; empty where it does not. */
    private String card(String userId, String task) {
        return route.as(userId)
                .get("/api/tasks/cards?ids=" + task)
                .expect(200)
                .json()
                .path(0)
                .path("barred")
                .asText("")
                .replace("null", "");
    }

    private String task(String userId, String key, String step) {
        return route.task(userId, key, step).id();
    }

    private Actor actor(String userId) {
        return new Actor(userId, Set.copyOf(organization.rolesOf(userId)));
    }

    private String nameOf(String userId) {
        return organization.nameOf(userId);
    }

    private int dossiers() {
        return jdbc.queryForObject("SELECT count(*) FROM khenthuong.dossier", Integer.class);
    }
}
