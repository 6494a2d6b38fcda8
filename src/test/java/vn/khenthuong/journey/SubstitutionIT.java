package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khenthuong.journey.Route.APPROVE;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.kernel.RoleLimits;
import vn.khenthuong.kernel.ScheduledWork;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.OfficialRegister;
import vn.khenthuong.organization.OfficialRole;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Period;
import vn.khenthuong.organization.Realignment;
import vn.khenthuong.support.AnewAfterwards;
import vn.khenthuong.support.DueJobs;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.Reply;
import vn.khenthuong.tracking.Browser;

/** A head is away and somebody acts for him: by a document, for some days, for some work, and for nobody else. */
@IntegrationTest
@DisplayName("Ký thay, ủy quyền")
class SubstitutionIT {

    private static final String API = "/api/substitutions";
    private static final String HEAD = "lanhdao.dam-rong";
    private static final String DEPUTY = "pho.dam-rong";
    private static final String BOTH = "ca-hai.dam-rong";
    private static final String ADMINISTRATOR = "quantri";
    private static final String SECOND = "quantri2";
    private static final LocalDate START = LocalDate.of(2021, 1, 1);

    @Autowired
    private Officials officials;

    @Autowired
    private OfficialRegister register;

    @Autowired
    private Realignment realignment;

    @Autowired
    private ScheduledWork dailyIdentities;

    @Autowired
    private MutableClock clock;

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DueJobs jobs;

    @Autowired
    private Organization organization;

    private Route route;

    @BeforeEach
    void people() {
        register.addMissing(
                List.of(
                        official(DEPUTY, "Lê Thị Phó"),
                        official(BOTH, "Trần Văn Kiêm"),
                        official("pho.so-noi-vu", "Hồ Thị Nội"),
                        official("pho.so-ldtbxh", "Vũ Văn Lao"),
                        official("pho.ubnd", "Đỗ Văn Thay")),
                List.of(
                        role(DEPUTY, "pho.dam-rong"),
                        role(BOTH, "pho.dam-rong"),
                        role(BOTH, "canbo.dam-rong"),
                        role("pho.so-noi-vu", "pho.so-noi-vu"),
                        role("pho.so-ldtbxh", "pho.so-ldtbxh"),
                        role("pho.ubnd", "pho.ubnd")));
        realignment.now();
        route = new Route(officials, clock, "SK2023");
    }

    private static Official official(String user, String name) {
        return new Official(user, name, user + "@khenthuong.local", new Period(START, null));
    }

    private static OfficialRole role(String user, String group) {
        return new OfficialRole(user, group, new Period(START, null));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Map<String, Object> wanted(Map<String, ?> other) {
        var wanted = new HashMap<String, Object>(Map.of(
                "role",
                HEAD,
                "represented",
                HEAD,
                "substitute",
                DEPUTY,
                "capacity",
                "KT",
                "works",
                List.of(),
                "from",
                today().toString(),
                "to",
                today().plusDays(5).toString(),
                "documentNumber",
                "12/QĐ-UBND",
                "documentDate",
                today().toString(),
                "reason",
                "LEAVE"));
        wanted.putAll(other);
        return wanted;
    }

    private String proposed(String proposer, Map<String, ?> other) {
        return officials
                .as(proposer)
                .post(API, wanted(other))
                .expect(202)
                .json()
                .path("id")
                .asText();
    }

    private String confirmed(Map<String, ?> other) {
        var id = proposed(ADMINISTRATOR, other);
        confirm(SECOND, id).expect(204);
        return id;
    }

    private Reply confirm(String user, String id) {
        return officials.as(user).post(API + "/" + id + "/confirmation", Map.of());
    }

    private Reply end(String user, String id) {
        return officials.as(user).post(API + "/" + id + "/end", Map.of("reason", "Đã về làm việc"));
    }

    private boolean sees(String user, String number) {
        return officials.as(user).tasks(number).stream()
                .anyMatch(task -> task.key().equals(APPROVE));
    }

    private Reply sign(String user, String number) {
        var person = officials.as(user);
        return person.submit(person.task(number, APPROVE), route.signed(Map.of("outcome", "APPROVE")));
    }

    private List<String> rows() {
        return jdbc.sql("SELECT id || state || coalesce(ended_by, '') FROM khenthuong.substitution ORDER BY 1")
                .query(String.class)
                .list();
    }

    private List<String> groups(String user) {
        return jdbc.sql("SELECT group_id_ FROM public.act_id_membership WHERE user_id_ = ? ORDER BY 1")
                .param(user)
                .query(String.class)
                .list();
    }

    private String actorInJourney(String number, String step) {
        var journey = officials
                .as(HEAD)
                .get("/api/dossiers/%s/journey".formatted(number))
                .expect(200)
                .json();
        return StreamSupport.stream(journey.spliterator(), false)
                .filter(line -> line.path("step").asText().equals(step)
                        && !line.path("at").isNull())
                .map(line -> line.path("actorName").asText())
                .reduce("", (before, after) -> after);
    }

    @Test
    @AnewAfterwards
    @DisplayName("báo cáo tổng hợp do cấp phó ký thay: bản in có KT., chức danh và tên cấp phó, cả khi đã thôi ký thay")
    void consolidatedReport() throws IOException {
        var deputy = "pho.so-ldtbxh";
        realignment.now();
        officials
                .as(Route.FOCAL_OFFICER)
                .start("annualReport", Map.of("year", 2022))
                .expectSuccess();
        jobs.run();
        officials
                .as(Route.FOCAL_OFFICER)
                .complete(
                        ReportNumber.ofYear(2022),
                        "userTask_consolidateReport",
                        Map.of(
                                "assessment", "Phong trào có chuyển biến.",
                                "missingReason", "Chưa đơn vị nào nộp."));
        var id = confirmed(Map.of(
                "role",
                Route.FOCAL_HEAD,
                "represented",
                Route.FOCAL_HEAD,
                "substitute",
                deputy,
                "works",
                List.of("REPORTS")));
        officials
                .as(deputy)
                .complete(
                        ReportNumber.ofYear(2022),
                        "userTask_signConsolidatedReport",
                        route.signed(Map.of("outcome", "APPROVE")));
        end(SECOND, id).expect(204);

        var letter = officials.as(Route.FOCAL_OFFICER).download("/api/reports/2022/letters/MINISTRY.docx");
        try (var text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(letter)))) {
            assertThat(text.getText())
                    .contains("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Vũ Văn Lao")
                    .doesNotContain(organization.nameOf(Route.FOCAL_HEAD));
        }
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "đề nghị, xác nhận, ký, cho thôi: quyền có và hết ngay; hành trình và nhật ký nói KT. và văn bản, cả sau khi thôi")
    void wholeLife() {
        var first = route.prepared(Nominee.village("dam-rong", "Thôn Ký Thay Một"));
        var second = route.prepared(Nominee.village("dam-rong", "Thôn Ký Thay Hai"));
        officials.as(DEPUTY).get("/api/dossiers/" + first).expect(404);
        assertThat(sees(DEPUTY, first)).isFalse();

        var id = proposed(HEAD, Map.of());
        assertThat(sees(DEPUTY, first)).isFalse();
        confirm(HEAD, id).expect(403);
        confirm(DEPUTY, id).expect(403);
        confirm("lanhdao.so-noi-vu", id).expect(403);
        assertThat(groups(DEPUTY)).containsExactly("pho.dam-rong");
        confirm(ADMINISTRATOR, id).expect(204);
        confirm(SECOND, id).expect(409);
        assertThat(groups(DEPUTY)).containsExactly("lanhdao.dam-rong", "pho.dam-rong");

        var deputy = officials.as(DEPUTY);
        deputy.claim(deputy.task(first, APPROVE)).expectSuccess();
        sign(DEPUTY, first).expectSuccess();
        var line = journal.of(first).stream()
                .filter(one -> one.step().equals(APPROVE))
                .findFirst()
                .orElseThrow();
        assertThat(line.actor()).isEqualTo(DEPUTY);
        assertThat(line.role()).isEqualTo(HEAD);
        assertThat(line.substitution()).isEqualTo(UUID.fromString(id));
        var named = "KT. Chủ tịch – Lê Thị Phó, theo văn bản số 12/QĐ-UBND ngày 15/05/2023";
        assertThat(actorInJourney(first, APPROVE)).isEqualTo(named);
        assertThat(jdbc.sql("SELECT actor FROM khenthuong.dossier_duty WHERE number = ? AND duty = 'SIGN'")
                        .param(first)
                        .query(String.class)
                        .list())
                .as("what a substitute does is his own doing")
                .containsExactly(DEPUTY);

        assertThat(route.shown(DEPUTY, second, APPROVE).get("actingAs").asText())
                .as("before it is sent")
                .isEqualTo("KT. CHỦ TỊCH / PHÓ CHỦ TỊCH – Lê Thị Phó, theo văn bản số 12/QĐ-UBND ngày 15/05/2023");
        assertThat(route.shown(HEAD, second, APPROVE)).doesNotContainKey("actingAs");
        var held = deputy.task(second, APPROVE);
        assertThat(deputy.get("/engine-rest/task/%s/deployed-form".formatted(held.id()))
                        .expect(200)
                        .json()
                        .at("/components/1/text")
                        .asText())
                .isEqualTo("**Bạn ký với tư cách:** {{actingAs}}");
        deputy.claim(held).expectSuccess();
        assertThat(HtmlUtils.htmlUnescape(new Browser(officials.address())
                        .signIn(HEAD)
                        .get("/trang-chu")
                        .body()))
                .contains("Người ký thay đang giữ", second, "Lê Thị Phó đã nhận để ký thay bạn");
        var window = new Browser(officials.address()).signIn(DEPUTY);
        assertThat(window.get("/uy-quyen").statusCode()).isEqualTo(200);
        end("canbo.dam-rong", id).expect(404);
        end(DEPUTY, id).expect(403);
        officials.as(HEAD).post(API + "/" + id + "/end", Map.of("reason", " ")).expect(400);
        assertThat(groups(DEPUTY)).contains(HEAD);

        end(HEAD, id).expect(204);
        assertThat(toldOf("Lê Thị Phó thôi ký thay từ bây giờ")).contains(DEPUTY, HEAD);
        assertThat(groups(DEPUTY)).containsExactly("pho.dam-rong");
        assertThat(officials.as(HEAD).task(second, APPROVE).assignee()).isNull();
        assertThat(deputy.submit(held, route.signed(Map.of("outcome", "APPROVE")))
                        .status())
                .isIn(403, 404);
        assertThat(window.get("/uy-quyen").uri().getPath())
                .as("the open window")
                .contains("dang-nhap");
        end(HEAD, id).expect(409);
        end(SECOND, id).expect(409);
        assertThat(actorInJourney(first, APPROVE)).isEqualTo(named);
        assertThat(journal.of(DEPUTY))
                .extracting(JournalEntry::step)
                .contains("SUBSTITUTION_PROPOSED", "SUBSTITUTION_CONFIRMED", "SUBSTITUTION_ENDED");
        assertThat(jdbc.sql("SELECT DISTINCT address FROM khenthuong.notice WHERE kind = 'SUBSTITUTION' ORDER BY 1")
                        .query(String.class)
                        .list())
                .contains(DEPUTY + "@khenthuong.local")
                .hasSizeGreaterThan(1);
        officials
                .as(HEAD)
                .submit(officials.as(HEAD).task(second, APPROVE), route.signed(Map.of("outcome", "APPROVE")))
                .expectSuccess();
        assertThat(actorInJourney(second, APPROVE)).doesNotContain("KT.");
    }

    @Test
    @AnewAfterwards
    @DisplayName("bắt đầu và hết theo ngày: hôm trước chưa có việc, hôm sau ngày cuối việc đã nhận trở về nhóm")
    void byItsDays() {
        var number = route.prepared(Nominee.village("dam-rong", "Thôn Theo Ngày"));
        var tomorrow = today().plusDays(1);
        confirmed(Map.of("from", tomorrow.toString(), "to", tomorrow.plusDays(1).toString()));
        assertThat(sees(DEPUTY, number)).isFalse();

        clock.set(tomorrow);
        dailyIdentities.run();
        var deputy = officials.as(DEPUTY);
        deputy.claim(deputy.task(number, APPROVE)).expectSuccess();

        clock.set(tomorrow.plusDays(2));
        dailyIdentities.run();
        assertThat(sees(DEPUTY, number)).isFalse();
        assertThat(officials.as(HEAD).task(number, APPROVE).assignee()).isNull();
        assertThat(groups(DEPUTY)).containsExactly("pho.dam-rong");
        dailyIdentities.run();
        assertThat(toldOf("hết thời hạn ghi trong văn bản")).containsExactlyInAnyOrder(DEPUTY, HEAD);
    }

    /** Who was told this of a substitution, once for each mail. */
    private List<String> toldOf(String words) {
        return jdbc.sql("SELECT recipient FROM khenthuong.notice WHERE kind = 'SUBSTITUTION' AND model::text LIKE ?")
                .param("%" + words + "%")
                .query(String.class)
                .list();
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "ngoài phạm vi: việc không có trong danh sách, không nhận, không hoàn thành, không rút; trong phạm vi thì có")
    void withinHisScopeOnly() {
        var number = route.prepared(Nominee.village("dam-rong", "Thôn Ngoài Phạm Vi"));
        var sent = route.submitted(Nominee.village("dam-rong", "Thôn Đã Trình"));
        var task = officials.as(HEAD).task(number, APPROVE);
        var id = confirmed(Map.of("works", List.of("REPORTS")));
        var deputy = officials.as(DEPUTY);

        assertThat(groups(DEPUTY)).contains(HEAD);
        assertThat(sees(DEPUTY, number)).isFalse();
        assertThat(deputy.get("/engine-rest/task/count?candidateGroup=" + HEAD)
                        .expect(200)
                        .json()
                        .path("count")
                        .asInt())
                .isZero();
        assertThat(deputy.claim(task).expect(403).sentence()).isEqualTo(RoleLimits.BEYOND);
        assertThat(deputy.submit(task, route.signed(Map.of("outcome", "APPROVE")))
                        .expect(403)
                        .sentence())
                .isEqualTo(RoleLimits.BEYOND);
        deputy.get("/engine-rest/task/" + task.id() + "/form-variables").expect(403);
        assertThat(deputy.get("/engine-rest/task/" + task.id()).status()).isEqualTo(404);
        deputy.get("/api/dossiers/" + number).expect(404);
        deputy.post("/api/dossiers/%s/withdrawal".formatted(sent), route.signed(Map.of("reason", "Rút")))
                .expect(404);
        assertThat(new Browser(officials.address())
                        .signIn(DEPUTY)
                        .get("/trang-chu")
                        .body())
                .doesNotContain("Ký, trình hồ sơ", number);

        end(ADMINISTRATOR, id).expect(204);
        confirmed(Map.of("works", List.of("DOSSIERS"), "documentNumber", "13/QĐ-UBND"));
        deputy.claim(deputy.task(number, APPROVE)).expectSuccess();
        sign(DEPUTY, number).expectSuccess();
        assertThat(actorInJourney(number, APPROVE)).startsWith("KT. Chủ tịch – Lê Thị Phó");
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "ngoài phạm vi không tạm dừng, không cho tiếp tục hồ sơ, trước và sau khi trình; trong phạm vi thì được")
    void holdsWithinHisScopeOnly() {
        var draft = route.prepared(Nominee.village("dam-rong", "Thôn Tạm Dừng"));
        var sent = route.submitted(Nominee.village("dam-rong", "Thôn Đang Xử Lý"));
        var lists = confirmed(Map.of("works", List.of("LISTS")));
        confirmed(Map.of(
                "role", "lanhdao.so-ldtbxh",
                "represented", "lanhdao.so-ldtbxh",
                "substitute", "pho.so-ldtbxh",
                "works", List.of("LISTS"),
                "documentNumber", "14/QĐ-SLĐ"));
        hold(DEPUTY, draft).expect(403);
        hold("pho.so-ldtbxh", sent).expect(403);
        hold(HEAD, draft).expect(204);
        hold("lanhdao.so-ldtbxh", sent).expect(204);
        resume(DEPUTY, draft).expect(403);
        resume("pho.so-ldtbxh", sent).expect(403);

        end(ADMINISTRATOR, lists).expect(204);
        confirmed(Map.of("works", List.of("DOSSIERS"), "documentNumber", "15/QĐ-UBND"));
        resume(DEPUTY, draft).expect(204);
        hold(DEPUTY, draft).expect(204);
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "thủ trưởng có tên trong danh sách Giấy khen: cấp phó được giao ký thay việc Giấy khen quyết định, quyết định ghi KT.")
    void decidesWhatHisHeadMayNot() throws IOException {
        var desk = new CommendationDesk(officials, clock);
        var number = desk.prepared("so-ldtbxh", organization.nameOf("lanhdao.so-ldtbxh"));
        desk.decide("lanhdao.so-ldtbxh", number, "46/QĐ-SLĐTBXH").expect(403);
        confirmed(Map.of(
                "role", "lanhdao.so-ldtbxh",
                "represented", "lanhdao.so-ldtbxh",
                "substitute", "pho.so-ldtbxh",
                "works", List.of("COMMENDATIONS"),
                "documentNumber", "16/QĐ-SLĐ"));

        desk.decide("pho.so-ldtbxh", number, "46/QĐ-SLĐTBXH").expectSuccess();

        var paper = officials.as("canbo.so-ldtbxh").download("/api/commendations/%s/decision.docx".formatted(number));
        try (var text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(paper)))) {
            assertThat(text.getText()).contains("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Vũ Văn Lao");
        }
    }

    private Reply hold(String user, String number) {
        return officials
                .as(user)
                .post("/api/dossiers/%s/hold".formatted(number), route.signed(Map.of("reason", "Đang xác minh đơn")));
    }

    private Reply resume(String user, String number) {
        return officials
                .as(user)
                .post("/api/dossiers/%s/resumption".formatted(number), route.signed(Map.of("reason", "Đã xác minh")));
    }

    @Test
    @AnewAfterwards
    @DisplayName("bốn mắt theo người: ai lập hồ sơ thì ký thay cũng không ký hồ sơ ấy; trang xem trước nói rõ")
    void neverBothSides() {
        var number = route.open(Nominee.village("dam-rong", "Thôn Hai Vai"));
        route.uploadPapers(number);
        var officer = officials.as(BOTH);
        officials.as("canbo.dam-rong").unclaim(officials.as("canbo.dam-rong").task(number, Route.PREPARE));
        officer.submit(officer.task(number, Route.PREPARE), route.content(number))
                .expectSuccess();
        var page = new Browser(officials.address()).signIn(HEAD);
        page.get("/uy-quyen");
        var preview = HtmlUtils.htmlUnescape(page.submit("/uy-quyen", form(Map.of("nguoi", BOTH, "buoc", "xem")))
                .body());
        assertThat(preview)
                .contains(
                        "Chưa có gì thay đổi", "Không làm được", number, "Người đã lập hồ sơ này không được ký trình");
        assertThat(rows()).isEmpty();

        confirmed(Map.of("substitute", BOTH));
        assertThat(sees(BOTH, number)).isTrue();
        assertThat(sign(BOTH, number).expect(403).sentence()).contains("bốn mắt");
    }

    private Map<String, String> form(Map<String, String> other) {
        var form = new HashMap<String, String>(Map.of(
                "chucDanh", HEAD + " " + HEAD,
                "nguoi", DEPUTY,
                "tuCach", "KT",
                "tuNgay", "15/05/2023",
                "denNgay", "20/05/2023",
                "soVanBan", "12/QĐ-UBND",
                "ngayVanBan", "15/05/2023",
                "lyDo", "LEAVE",
                "chucVu", ""));
        form.putAll(other);
        return form;
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "qua trang: thủ trưởng xem trước rồi đề nghị, quản trị viên xác nhận ở trang thay đổi, thủ trưởng cho thôi")
    void throughThePages() {
        var head = new Browser(officials.address()).signIn(HEAD);
        assertThat(HtmlUtils.htmlUnescape(head.get("/uy-quyen").body())).contains("Lê Thị Phó", "Chưa có ai ký thay");
        assertThat(HtmlUtils.htmlUnescape(
                        head.submit("/uy-quyen", form(Map.of("buoc", "lam"))).body()))
                .contains("Đã gửi đề nghị");
        var id = jdbc.sql("SELECT id::text FROM khenthuong.substitution")
                .query(String.class)
                .single();

        var administrator = new Browser(officials.address()).signIn(ADMINISTRATOR);
        assertThat(HtmlUtils.htmlUnescape(
                        administrator.get("/quan-tri/thay-doi").body()))
                .contains("KT. Chủ tịch – Lê Thị Phó", "Xác nhận");
        administrator.submit("/quan-tri/uy-quyen/%s/xac-nhan".formatted(id), Map.of());
        assertThat(groups(DEPUTY)).contains(HEAD);

        assertThat(HtmlUtils.htmlUnescape(head.get("/uy-quyen").body())).contains("Đang có hiệu lực");
        head.submit("/uy-quyen/%s/thoi".formatted(id), Map.of("lyDo", "Về sớm"));
        assertThat(groups(DEPUTY)).doesNotContain(HEAD);
        assertThat(officials.as(DEPUTY).get("/quan-tri/uy-quyen").status()).isEqualTo(403);
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "chưa ghi cấp phó: trang nói việc cần làm, với ai, kèm văn bản gì; quản trị viên có lối đến danh sách cán bộ")
    void withoutADeputy() {
        assertThat(HtmlUtils.htmlUnescape(new Browser(officials.address())
                        .signIn("lanhdao.di-linh")
                        .get("/uy-quyen")
                        .body()))
                .contains("Chưa ghi cấp phó nào", "Việc cần làm", "quyết định bổ nhiệm cấp phó", "quản trị viên");
        assertThat(HtmlUtils.htmlUnescape(new Browser(officials.address())
                        .signIn(ADMINISTRATOR)
                        .get("/quan-tri/uy-quyen?chuc-danh=lanhdao.di-linh%20lanhdao.di-linh")
                        .body()))
                .contains("Việc cần làm", "/quan-tri/can-bo");
        assertThat(HtmlUtils.htmlUnescape(new Browser(officials.address())
                        .signIn(HEAD)
                        .get("/uy-quyen")
                        .body()))
                .doesNotContain("Việc cần làm");
    }

    @ParameterizedTest
    @AnewAfterwards
    @CsvSource({
        "canbo.dam-rong, lanhdao.dam-rong, 403",
        "pho.dam-rong, lanhdao.dam-rong, 403",
        "pho.dam-rong, pho.dam-rong, 403",
        "lanhdao.so-noi-vu, lanhdao.dam-rong, 403",
        "lanhdao.di-linh, lanhdao.di-linh, 403",
        "chutich.ubnd, lanhdao.dam-rong, 403",
        "giamsat, lanhdao.dam-rong, 403",
        "quantri, pho.dam-rong, 400",
        "quantri, canbo.dam-rong, 400",
        "quantri, khong.co, 400",
    })
    @DisplayName("tự đề nghị bằng lệnh, người được thay giả: từ chối, không có gì thay đổi")
    void forgedProposals(String proposer, String represented, int status) {
        officials
                .as(proposer)
                .post(API, wanted(Map.of("represented", represented)))
                .expect(status);
        assertThat(rows()).isEmpty();
    }

    @Test
    @AnewAfterwards
    @DisplayName("việc được giao không giao tiếp; người đề nghị, người ký thay không xác nhận; mã giả: không có")
    void noChainAndTwoPersons() {
        var id = confirmed(Map.of());
        officials
                .as(DEPUTY)
                .post(API, wanted(Map.of("represented", DEPUTY, "substitute", BOTH)))
                .expect(403);
        assertThat(officials
                        .as(ADMINISTRATOR)
                        .post(API, wanted(Map.of("represented", DEPUTY, "substitute", BOTH)))
                        .expect(400)
                        .sentence())
                .contains("không giao tiếp cho người khác");
        officials
                .as(ADMINISTRATOR)
                .post(API, wanted(Map.of("substitute", ADMINISTRATOR)))
                .expect(400);
        var own = proposed(ADMINISTRATOR, Map.of("substitute", BOTH, "capacity", "TUQ", "position", "Phó Chủ tịch"));
        assertThat(confirm(ADMINISTRATOR, own).expect(403).sentence()).contains("không tự xác nhận");
        confirm(SECOND, UUID.randomUUID().toString()).expect(404);
        end(HEAD, UUID.randomUUID().toString()).expect(404);
        end("lanhdao.di-linh", id).expect(404);
        officials
                .as("lanhdao.di-linh")
                .post(API + "/" + own + "/refusal", Map.of("reason", "x"))
                .expect(404);
        officials
                .as(SECOND)
                .post(API + "/" + own + "/refusal", Map.of("reason", "Thiếu văn bản"))
                .expect(204);
        confirm(SECOND, own).expect(409);
        assertThat(groups(BOTH)).doesNotContain(HEAD);
        JsonNode seen = officials.as("lanhdao.di-linh").get(API).expect(200).json();
        assertThat(seen).isEmpty();
        assertThat(officials.as(DEPUTY).get(API).expect(200).json()).hasSize(1);
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "đề nghị của quản trị viên không chặn thủ trưởng: tự đề nghị người khác được, từ chối được qua trang và bằng lệnh")
    void theRepresentedDecides() {
        var imposed = proposed(ADMINISTRATOR, Map.of());
        var own = proposed(HEAD, Map.of("substitute", BOTH, "documentNumber", "13/QĐ-UBND"));
        assertThat(confirm(SECOND, imposed).expect(409).sentence()).contains("13/QĐ-UBND");
        confirm(SECOND, own).expect(204);
        assertThat(groups(BOTH)).contains(HEAD);
        confirm(SECOND, imposed).expect(409);

        var refusal = Map.of("reason", "Tôi đã chọn người khác");
        officials.as(BOTH).post(API + "/" + imposed + "/refusal", refusal).expect(404);
        officials.as(DEPUTY).post(API + "/" + imposed + "/refusal", refusal).expect(404);
        officials.as(HEAD).post(API + "/" + imposed + "/refusal", refusal).expect(204);
        confirm(SECOND, imposed).expect(409);

        end(HEAD, own).expect(204);
        var again = proposed(ADMINISTRATOR, Map.of("documentNumber", "14/QĐ-UBND"));
        var head = new Browser(officials.address()).signIn(HEAD);
        assertThat(HtmlUtils.htmlUnescape(head.get("/uy-quyen").body())).contains("Từ chối");
        var deputy = new Browser(officials.address()).signIn(DEPUTY);
        assertThat(HtmlUtils.htmlUnescape(deputy.get("/uy-quyen").body()))
                .contains("14/QĐ-UBND")
                .doesNotContain("Từ chối");
        head.submit("/uy-quyen/%s/rut".formatted(again), Map.of("lyDo", "Tôi không nghỉ"));
        assertThat(rows()).contains(again + "REFUSED");
    }

    @Test
    @AnewAfterwards
    @DisplayName("thẩm quyền của đợt: KT. giám đốc Sở Nội vụ đóng đợt trong phạm vi; ngoài phạm vi thì không")
    void authorityOfTheRound() {
        var seat =
                Map.of("role", "lanhdao.so-noi-vu", "represented", "lanhdao.so-noi-vu", "substitute", "pho.so-noi-vu");
        var dossiers = new HashMap<String, Object>(seat);
        dossiers.put("works", List.of("DOSSIERS"));
        var id = confirmed(dossiers);
        var deputy = officials.as("pho.so-noi-vu");
        deputy.post("/api/rounds/SK2023/closing", route.signed(Map.of())).expect(403);
        end(SECOND, id).expect(204);
        var rounds = new HashMap<String, Object>(seat);
        rounds.put("works", List.of("ROUNDS"));
        var allowed = confirmed(rounds);
        deputy.post("/api/rounds/SK2023/closing", route.signed(Map.of())).expectSuccess();
        assertThat(journal.of("SK2023"))
                .filteredOn(line -> line.actor().equals("pho.so-noi-vu"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.substitution()).hasToString(allowed));
    }

    @Test
    @AnewAfterwards
    @DisplayName("người được thay thôi giữ chức danh thì việc ký thay hết tác dụng cùng ngày")
    void endsWithTheHolder() {
        confirmed(Map.of());
        assertThat(groups(DEPUTY)).contains(HEAD);
        jdbc.sql("UPDATE khenthuong.official_role SET valid_to = ? WHERE user_id = ? AND role = ?")
                .param(today().minusDays(1))
                .param(HEAD)
                .param(HEAD)
                .update();
        realignment.now();
        assertThat(groups(DEPUTY)).doesNotContain(HEAD);
    }
}
