package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khenthuong.journey.Route.*;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.khenthuong.document.UploadedFile;
import vn.khenthuong.document.internal.SampleFiles;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.localplan.LocalCriterion.Measure;
import vn.khenthuong.localplan.LocalPlan;
import vn.khenthuong.localplan.LocalPlans;
import vn.khenthuong.localplan.WantedPlan.Criterion;
import vn.khenthuong.nomination.DossierView;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;
import vn.khenthuong.tracking.Browser;

/** What a locality adds by its own plan, and the minutes of village meetings, over HTTP. */
@IntegrationTest
@DisplayName("Kế hoạch, tiêu chí của địa phương (R-022); biên bản họp thôn (R-095)")
class LocalPlanIT {

    private static final List<Criterion> NONE = List.of();

    @Autowired
    private Officials officials;

    @Autowired
    private MutableClock clock;

    @Autowired
    private LocalPlans plans;

    @Autowired
    private DossierView view;

    @Autowired
    private JdbcTemplate jdbc;

    private Route route;

    @BeforeEach
    void round() {
        route = new Route(officials, clock, "SK2023");
    }

    @Test
    @DisplayName(
            "R-022: cán bộ nhập, thủ trưởng xác nhận; thiếu tệp, tự xác nhận, chưa đánh dấu, hai người cùng lúc thì không được")
    void registration() throws Exception {
        var desk = new LocalPlanDesk(plans, "lam-ha");
        var id = plans.enter("lam-ha", desk.wanted("45/KH-UBND", false, LocalPlanDesk.CRITERIA), desk.officer());
        assertThatThrownBy(() -> plans.propose(id, desk.revision(id), desk.officer()))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("Văn bản đã ký");
        assertThatThrownBy(() -> plans.enter("lam-ha", desk.wanted("46/KH-UBND", false, NONE), desk.officer()))
                .as("another window that does not know of the draft")
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> plans.require(id, actor(FOCAL_OFFICER)))
                .as("a draft is the locality's own")
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> plans.enter("lam-ha", desk.wanted("1/KH-UBND", false, NONE), actor("canbo.di-linh")))
                .isInstanceOf(NotPermittedException.class);

        attach(desk, id);
        plans.propose(id, desk.revision(id), desk.officer());
        assertThat(plans.inForce("lam-ha")).isEmpty();
        assertThat(officials.as("lanhdao.lam-ha").get("/trang-chu").expect(200).text())
                .contains("Kế hoạch địa phương chờ xác nhận: ", "/ke-hoach-dia-phuong/" + id);
        assertThat(officials.as("canbo.lam-ha").get("/trang-chu").expect(200).text())
                .doesNotContain("Kế hoạch địa phương chờ xác nhận: ");
        assertThat(officials.as("lanhdao.lam-ha").get("/thong-bao").expect(200).text())
                .contains("Kế hoạch địa phương chờ xác nhận, Kế hoạch số 45/KH-UBND")
                .doesNotContain(", " + id);
        filedUnderItsDocument(id);
        assertThatThrownBy(() -> plans.confirm(id, desk.revision(id), false, desk.head()))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("chỉ bổ sung");
        assertThatThrownBy(() -> plans.confirm(id, desk.revision(id), true, desk.officer()))
                .isInstanceOf(NotPermittedException.class);
        var both = new Actor("canbo.lam-ha", Set.of("canbo.lam-ha", "lanhdao.lam-ha"));
        assertThatThrownBy(() -> plans.confirm(id, desk.revision(id), true, both))
                .isInstanceOf(NotPermittedException.class);

        var seen = desk.revision(id);
        assertThat(together(
                        () -> plans.confirm(id, seen, true, desk.head()),
                        () -> plans.giveBack(id, seen, "Sai", desk.head())))
                .as("of two at once one comes through")
                .isEqualTo(1);
        if (plans.inForce("lam-ha").isEmpty()) {
            plans.propose(id, desk.revision(id), desk.officer());
            plans.confirm(id, desk.revision(id), true, desk.head());
        }
        assertThat(plans.inForce("lam-ha").map(LocalPlan::id)).contains(id);
        assertThat(plans.require(id, actor(FOCAL_OFFICER)).state()).isEqualTo(LocalPlan.State.CONFIRMED);
        assertThatThrownBy(() -> plans.require(id, actor("canbo.di-linh"))).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("R-022: kế hoạch đổi sau khi mở trang thì trang cũ không chuyển, không trả lại, không xác nhận được")
    void seen() {
        var desk = new LocalPlanDesk(plans, "cat-tien");
        var address = "/ke-hoach-dia-phuong/" + desk.entered("45/KH-UBND", false, LocalPlanDesk.CRITERIA);
        var id = UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
        var officer = new Browser(officials.address()).signIn("canbo.cat-tien");
        var head = new Browser(officials.address()).signIn("lanhdao.cat-tien");

        var draft = shown(officer.get(address));
        change(desk, id, "Tiêu chí đổi trước khi chuyển");
        changedMeanwhile(officer.submit(address + "/chuyen", draft), "Tiêu chí đổi trước khi chuyển");
        assertThat(officer.submit(address + "/chuyen", shown(officer.get(address)))
                        .body())
                .contains("Đã chuyển thủ trưởng xác nhận.");

        var decision = new HashMap<>(shown(head.get(address)));
        decision.putAll(Map.of("chiBoSung", "true", "lyDo", "Chưa đúng mẫu"));
        plans.giveBack(id, desk.revision(id), "Cần sửa", desk.head());
        change(desk, id, "Tiêu chí đổi trong lúc thủ trưởng xem");
        plans.propose(id, desk.revision(id), desk.officer());
        var before = plans.require(id, desk.head());
        for (var deed : List.of("/xac-nhan", "/tra-lai")) {
            changedMeanwhile(head.submit(address + deed, decision), "Tiêu chí đổi trong lúc thủ trưởng xem");
            changedMeanwhile(
                    head.submit(address + deed, Map.of("chiBoSung", "true", "lyDo", "Chưa đúng mẫu")),
                    "Chờ thủ trưởng xác nhận");
        }
        assertThat(plans.require(id, desk.head())).isEqualTo(before);

        decision.putAll(shown(head.get(address)));
        assertThat(head.submit(address + "/xac-nhan", decision).body()).contains("Đã xác nhận.");
        assertThat(plans.inForce("cat-tien").orElseThrow().criteria())
                .singleElement()
                .satisfies(
                        criterion -> assertThat(criterion.text()).isEqualTo("Tiêu chí đổi trong lúc thủ trưởng xem"));
    }

    /** What the forms of a page carry along. */
    private static Map<String, String> shown(HttpResponse<String> page) {
        return Map.of("daXem", page.body().replaceAll("(?s).*name=\"daXem\" value=\"([0-9]+)\".*", "$1"));
    }

    private static void change(LocalPlanDesk desk, UUID id, String text) {
        desk.plans()
                .enter(
                        desk.unit(),
                        desk.wanted(
                                desk.revision(id),
                                "45/KH-UBND",
                                false,
                                List.of(new Criterion("ALL", text, Measure.YES_NO, null, null, null))),
                        desk.officer());
    }

    private static void changedMeanwhile(HttpResponse<String> refused, String nowShown) {
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body())
                .contains("đã có người thay đổi hoặc không còn ở bước này; hãy tải lại trang để xem.", nowShown);
    }

    /** A database in which notices are still filed under the id of the plan: the changeset files them under its document. */
    private void filedUnderItsDocument(UUID id) throws IOException {
        var filed = jdbc.update(
                "UPDATE khenthuong.notice SET subject = ? WHERE kind = 'LOCAL_PLAN_PROPOSED' AND recipient = 'lanhdao.lam-ha'",
                id.toString());
        assertThat(filed).isEqualTo(1);
        assertThat(officials.as("lanhdao.lam-ha").get("/thong-bao").expect(200).text())
                .contains(", " + id);

        jdbc.execute(
                new ClassPathResource("db/changelog/421-notification.sql").getContentAsString(StandardCharsets.UTF_8));

        assertThat(officials.as("lanhdao.lam-ha").get("/thong-bao").expect(200).text())
                .contains("Kế hoạch địa phương chờ xác nhận, Kế hoạch số 45/KH-UBND")
                .doesNotContain(", " + id);
    }

    @Test
    @DisplayName("R-022: hai cán bộ đăng ký cùng lúc thì một người được, không có hai kế hoạch cùng chờ")
    void twoAtOnce() throws Exception {
        var desk = new LocalPlanDesk(plans, "lac-duong");

        assertThat(together(
                        () -> plans.enter("lac-duong", desk.wanted("1/KH-UBND", false, NONE), desk.officer()),
                        () -> plans.enter("lac-duong", desk.wanted("2/KH-UBND", false, NONE), desk.officer())))
                .isEqualTo(1);
        assertThat(plans.of("lac-duong", desk.officer())).hasSize(1);
    }

    @Test
    @DisplayName(
            "R-022: biểu mẫu của địa phương hỏi tiêu chí của địa phương, máy chủ kiểm tra; thủ trưởng, cơ quan đầu mối, bản in thấy kết quả;"
                    + " kế hoạch thay sau đó không đổi hồ sơ đã trình thủ trưởng")
    void criteriaInFormsAndReviews() {
        var desk = new LocalPlanDesk(plans, "di-linh");
        var earlier = route.prepared(Nominee.village("di-linh", "Thôn Trước Kế Hoạch"));
        var first = desk.confirmed("45/KH-UBND", false, LocalPlanDesk.CRITERIA);
        route.approve(earlier).expectSuccess();
        assertThat(view.localPlan(earlier))
                .as("nothing is asked of what was handed over before")
                .isEmpty();

        var number = route.open(Nominee.village("di-linh", "Thôn Có Tiêu Chí Riêng"));
        route.uploadPapers(number);
        var officer = officials.as("canbo.di-linh");
        var form = officer.get("/engine-rest/task/%s/deployed-form"
                        .formatted(officer.awaitTask(number, PREPARE).id()))
                .expect(200)
                .text();
        assertThat(form)
                .contains(
                        "Tiêu chí của địa phương", "Kế hoạch số 45/KH", "Tiêu chí 1: Giúp hộ nghèo", "Từ 3 hộ trở lên")
                .doesNotContain("Nhận lao động là người nghèo");
        var key = "local" + first.toString().substring(0, 8);
        assertThat(route.submit("canbo.di-linh", number, PREPARE, route.content(number))
                        .expect(400)
                        .sentence())
                .contains("Tiêu chí 1", "Tiêu chí 2");
        assertThat(route.submit("canbo.di-linh", number, PREPARE, answers(number, key, 2, null, "YES"))
                        .expect(400)
                        .sentence())
                .contains("không đạt tiêu chí 1", "Giải trình của đơn vị");
        assertThat(route.submit("canbo.di-linh", number, PREPARE, answers(number, key, 5, null, "YES"))
                        .expect(400)
                        .sentence())
                .contains("Minh chứng 1");
        route.complete("canbo.di-linh", number, PREPARE, answers(number, key, 5, "Danh sách kèm theo", "YES"));

        var second = desk.confirmed("90/KH-UBND", false, NONE);
        assertThat(plans.inForce("di-linh").map(LocalPlan::id)).contains(second);
        assertThat(route.shown("lanhdao.di-linh", number, APPROVE)
                        .get("localCriteriaRows")
                        .toString())
                .contains("Giúp hộ nghèo", "5 hộ", "Danh sách kèm theo", "Đạt");
        route.approve(number).expectSuccess();
        var reader = officials.as(FOCAL_OFFICER);
        assertThat(reader.get("/engine-rest/task/%s/deployed-form"
                                .formatted(reader.awaitTask(number, RECEIVE).id()))
                        .text())
                .contains("Tiêu chí của địa phương – Kế hoạch số 45/KH-UBND");
        route.complete(
                FOCAL_OFFICER,
                number,
                RECEIVE,
                Map.of(
                        "outcome", "SUPPLEMENT",
                        "supplementItems", List.of("criteria", "VILLAGE_MINUTES"),
                        "reason", "Nêu rõ danh sách hộ"));
        var again = new HashMap<>(answers(number, key, 2, null, "YES", SUPPLEMENT));
        again.put("criteriaExplanation", "Hai hộ chuyển đi");
        officer.upload(number, "VILLAGE_MINUTES", "bien-ban.pdf", PDF).expect(201);
        again.putAll(meeting("2023-05-10", 50, 40));
        route.complete("canbo.di-linh", number, SUPPLEMENT, again);
        route.complete("lanhdao.di-linh", number, APPROVE_SUPPLEMENT, route.signed(Map.of("outcome", "APPROVE")));
        assertThat(view.localOutcome(number).orElseThrow().inWords())
                .isEqualTo(
                        "Đạt 1/2, không đạt tiêu chí 1 (Kế hoạch số 45/KH-UBND ngày 10/03/2023 của Ủy ban nhân dân huyện)");
        route.receive(number);
        assertThat(route.shown(FOCAL_OFFICER, number, REVIEW).get("needsRemark").asBoolean())
                .isTrue();
        assertThat(view.summary(number, false).toString()).contains("40/50 người dự họp tán thành");
        var told = route.dossier(number).path("criteria").path("local");
        assertThat(told.path("words").asText()).startsWith("Đạt 1/2, không đạt tiêu chí 1");
        assertThat(told.path("tests").get(0).path("answer").asText()).isEqualTo("2 hộ");
        assertThat(told.path("tests").get(0).path("met").asBoolean()).isFalse();
        assertThat(officials
                        .as(OBSERVER)
                        .get("/api/dossiers/" + number)
                        .expect(200)
                        .json()
                        .path("criteria")
                        .path("local")
                        .isNull())
                .as("who does not see the papers")
                .isTrue();

        plans.withdraw(second, new DocumentReference("1/QĐ-UBND", LocalDate.now(clock)), "Không còn", desk.head());
        assertThat(plans.inForce("di-linh"))
                .as("the one before does not come back to life")
                .isEmpty();
        assertThat(view.localOutcome(number)).isPresent();
    }

    @Test
    @DisplayName("R-022: biểu mẫu mở trước khi kế hoạch được thay thì không gửi được theo kế hoạch cũ")
    void replacedWhileTyping() {
        var desk = new LocalPlanDesk(plans, "don-duong");
        var first = desk.confirmed("45/KH-UBND", false, LocalPlanDesk.CRITERIA);
        var number = route.open(Nominee.village("don-duong", "Thôn Đang Soạn"));
        route.uploadPapers(number);
        var key = "local" + first.toString().substring(0, 8);
        var typed = answers(number, key, 5, "Danh sách", "YES");
        desk.confirmed("46/KH-UBND", false, LocalPlanDesk.CRITERIA);

        assertThat(route.submit("canbo.don-duong", number, PREPARE, typed)
                        .expect(409)
                        .sentence())
                .contains("Kế hoạch của địa phương đã được thay");
    }

    @Test
    @DisplayName(
            "R-095: kế hoạch của địa phương bắt buộc họp thôn thì thôn, hộ phải có số liệu đúng và tệp; số sai thì nêu đủ")
    void villageMinutes() {
        new LocalPlanDesk(plans, "duc-trong").confirmed("45/KH-UBND", true, NONE);
        var number = route.open(Nominee.household("duc-trong", "K’ Brôh"));
        route.uploadPapers(number);
        assertThat(route.dossier(number).path("checklist").toString())
                .contains(
                        "\"item\":\"VILLAGE_MINUTES\",\"label\":\"Biên bản họp thôn, buôn, tổ dân phố lấy ý kiến\",\"required\":true");
        assertThat(route.submit("canbo.duc-trong", number, PREPARE, route.content(number))
                        .expect(400)
                        .sentence())
                .contains("Ngày họp thôn", "Người chủ trì họp thôn");
        assertThat(prepare(number, meeting("2023-06-30", 50, 40)))
                .contains("“Ngày họp thôn” (30/06/2023) không được sau hôm nay");
        assertThat(prepare(number, meeting("2019-06-30", 50, 51)))
                .contains("Ngày đầu tính thành tích", "“Số người tán thành” (51) không được lớn hơn");
        assertThat(prepare(number, meeting("2023-05-10", 50, 25))).contains("phải quá một nửa");
        route.complete("canbo.duc-trong", number, PREPARE, with(route.content(number), meeting("2023-05-10", 50, 26)));
        assertThat(route.shown("lanhdao.duc-trong", number, APPROVE)
                        .get("dossierRows")
                        .toString())
                .contains("26/50 người dự họp tán thành", "Ha Chủ Trì");
    }

    @Test
    @DisplayName("R-095: không kế hoạch nào bắt buộc thì nộp nếu có; đã nhập thì nhập đủ và có tệp")
    void optionalMinutes() {
        var number = route.open(Nominee.village("bao-lam", "Thôn Tự Nguyện"));
        route.uploadPapers(number);
        assertThat(prepare(number, Map.of("villageMeetingDate", "2023-05-10")))
                .contains("Người chủ trì họp thôn", "Số người dự họp thôn");
        assertThat(prepare(number, meeting("2023-05-10", 50, 40))).contains("Biên bản họp thôn");
        route.complete("canbo.bao-lam", number, PREPARE, route.content(number));
    }

    @Test
    @DisplayName("R-022: một trăm tiêu chí có thẻ HTML, công thức vẫn hiện và trả lời được, không gì được chạy")
    void hostileHundred() {
        var hostile = "=1+1 {{nominee}} <img src=x onerror=alert(1)> ";
        var id = new LocalPlanDesk(plans, "da-huoai")
                .confirmed(
                        "45/KH-UBND",
                        false,
                        IntStream.rangeClosed(1, 100)
                                .mapToObj(place ->
                                        new Criterion("ALL", hostile + place, Measure.YES_NO, null, null, null))
                                .toList());
        var number = route.open(Nominee.village("da-huoai", "Thôn Trăm Tiêu Chí"));
        route.uploadPapers(number);
        var officer = officials.as("canbo.da-huoai");
        assertThat(officer.get("/engine-rest/task/%s/deployed-form"
                                .formatted(officer.awaitTask(number, PREPARE).id()))
                        .text())
                .contains("Tiêu chí 100: =1+1 { {nominee} }")
                .doesNotContain("{{nominee}} <img");
        Map<String, Object> answers = new HashMap<>(route.content(number));
        IntStream.rangeClosed(1, 100)
                .forEach(place ->
                        answers.put("local%sAnswer%d".formatted(id.toString().substring(0, 8), place), "YES"));
        route.complete("canbo.da-huoai", number, PREPARE, answers);
        assertThat(view.localOutcome(number).orElseThrow().inWords()).startsWith("Đạt 100/100");
    }

    private String prepare(String number, Map<String, ?> more) {
        return route.submit(route.officerOf(number), number, PREPARE, with(route.content(number), more))
                .expect(400)
                .sentence();
    }

    private Map<String, Object> answers(String number, String key, int count, String evidence, String yes) {
        return answers(number, key, count, evidence, yes, PREPARE);
    }

    private Map<String, Object> answers(
            String number, String key, int count, String evidence, String yes, String task) {
        Map<String, Object> answers = new HashMap<>(
                task.equals(PREPARE)
                        ? route.content(number)
                        : Nominee.village("di-linh", "").content(route.today(), List.of()));
        answers.put(key + "Answer1", count);
        answers.put(key + "Answer2", yes);
        if (evidence != null) {
            answers.put(key + "Evidence1", evidence);
        }
        return answers;
    }

    private static Map<String, Object> with(Map<String, ?> answers, Map<String, ?> more) {
        Map<String, Object> all = new HashMap<>(answers);
        all.putAll(more);
        return all;
    }

    private static Map<String, Object> meeting(String day, int present, int inFavour) {
        return Map.of(
                "villageMeetingDate", day,
                "villageMeetingChair", "Ha Chủ Trì",
                "villageMeetingSecretary", "K’ Thư Ký",
                "villageMeetingPresent", present,
                "villageMeetingInFavour", inFavour);
    }

    private static void attach(LocalPlanDesk desk, UUID id) {
        var file = SampleFiles.pdf();
        desk.plans()
                .attach(id, new UploadedFile("ke-hoach.pdf", file.length, new ByteArrayResource(file)), desk.officer());
    }

    private static Actor actor(String userId) {
        return new Actor(userId, Set.of(userId));
    }

    /** How many of two that happen at the same moment come through. */
    private static int together(Runnable one, Runnable other) throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        try {
            var both = pool.invokeAll(List.of(attempt(one), attempt(other)));
            var done = 0;
            for (var result : both) {
                done += result.get();
            }
            return done;
        } finally {
            pool.shutdown();
        }
    }

    private static Callable<Integer> attempt(Runnable work) {
        return () -> {
            try {
                work.run();
                return 1;
            } catch (ConflictException late) {
                return 0;
            }
        };
    }
}
