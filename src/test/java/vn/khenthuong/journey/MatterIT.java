package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khenthuong.journey.Route.*;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.khenthuong.document.internal.SampleFiles;
import vn.khenthuong.kernel.ScheduledWork;
import vn.khenthuong.support.DueJobs;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.Reply;
import vn.khenthuong.tracking.Browser;

/** A discipline, an inspection or a complaint is put on record; the dossier stands still until it is concluded. */
@IntegrationTest
@DisplayName("Kỷ luật, thanh tra, kiểm tra, khiếu nại, tố cáo về người được đề nghị")
class MatterIT {

    private static final String RESOLVE = "userTask_resolveHold";
    private static final String COMPLAINANT = "Nguyễn Văn Tố Giác";
    private static final String LETTER = "khai khống diện tích chè";
    private static final String SECOND_OFFICER = "canbo2.so-ldtbxh";
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
    private ObjectProvider<ScheduledWork> works;

    private Route route;

    @Test
    @DisplayName(
            "kiểm tra theo chương trình (khoản 2 Mục VI): tạm dừng, ai xem hồ sơ cũng thấy căn cứ; chưa kết luận thì không cho tiếp tục;"
                    + " chỉ cơ quan ghi kết luận; không vi phạm thì đi tiếp")
    void r091_inspection() {
        open();
        var number = route.submitted(Nominee.household("di-linh", "Ka Brối"));
        var id = matter(FOCAL_OFFICER, number, inspection("2023-06-20"))
                .expect(201)
                .json()
                .path("id")
                .asLong();
        jobs.run();

        assertThat(route.dossier(number).path("onHold").asBoolean()).isTrue();
        assertThat(route.submit(FOCAL_OFFICER, number, RECEIVE, Map.of("outcome", "COMPLETE"))
                        .expect(409)
                        .sentence())
                .contains(
                        "đang thanh tra, kiểm tra", "hạn kết luận 20/06/2023", "khoản 2 Mục VI Kế hoạch", "văn bản số");
        var seen = matters("canbo.di-linh", number).get(0);
        assertThat(seen.path("programme").asText()).isEqualTo("Chương trình kiểm tra năm 2023");
        assertThat(seen.path("recorder").asText()).contains("Lao động");
        assertThat(page("lanhdao.di-linh", "/ho-so/" + number))
                .contains("Thanh tra, kiểm tra", "khoản 2 Mục VI Kế hoạch", "hạn 20/06/2023")
                .doesNotContain("R-091");
        assertThat(matters(OBSERVER, number).get(0).path("programme").isNull())
                .as("observers know that there is one, no more")
                .isTrue();
        officials
                .as("canbo.lam-ha")
                .get("/api/dossiers/%s/matters".formatted(number))
                .expect(404);
        assertThat(due(number)).as("nobody is pressed before the result").isEqualTo("2023-06-21");

        assertThat(resume(FOCAL_HEAD, number).expect(409).sentence())
                .contains("Chưa cho tiếp tục được", "thanh tra, kiểm tra", "chưa có kết luận");
        assertThat(route.submit(
                                APPRAISER,
                                number,
                                RESOLVE,
                                route.signed(Map.of("outcome", "RESUME", "reason", "Đã xong")))
                        .expect(409)
                        .sentence())
                .contains("chưa có kết luận");
        officials.as(APPRAISER).post(conclusion(id), concluded("NO_VIOLATION")).expect(403);
        officials
                .as("lanhdao.di-linh")
                .post(conclusion(id), concluded("NO_VIOLATION"))
                .expect(403);
        assertThat(officials
                        .as(FOCAL_OFFICER)
                        .post(conclusion(id), Map.of("outcome", "NO_VIOLATION"))
                        .expect(400)
                        .sentence())
                .contains("Kết quả, nội dung trả lời", "Số văn bản kết luận");
        officials
                .as(FOCAL_OFFICER)
                .post(conclusion(id), concluded("NO_VIOLATION"))
                .expect(200);

        assertThat(route.dossier(number).path("onHold").asBoolean())
                .as("somebody decides")
                .isTrue();
        resume(FOCAL_HEAD, number).expect(204);
        jobs.run();
        route.receive(number);
        assertThat(officials
                        .as(FOCAL_OFFICER)
                        .post(conclusion(id), concluded("VIOLATION"))
                        .expect(409)
                        .sentence())
                .contains("không còn tạm dừng");
        assertThat(kinds(number, "lanhdao.di-linh")).contains("DOSSIER_HELD", "MATTER_CONCLUDED", "DOSSIER_RESUMED");
        assertThat(route.journey(number).toString()).contains("Ghi vụ việc", "Kết luận vụ việc", "Không có vi phạm");
    }

    @Test
    @DisplayName(
            "tố cáo: người gửi đơn và nội dung chỉ cơ quan ghi thấy, không ở thư, thông báo, nhật ký, trang của ai khác; nhắc trước hạn,"
                    + " báo lên khi quá hạn, mỗi mức một lần")
    void complaintIsProtected() {
        open();
        var number = route.submitted(Nominee.household("di-linh", "Ka Brối"));
        var id = matter(FOCAL_OFFICER, number, complaint("2023-06-01"))
                .expect(201)
                .json()
                .path("id")
                .asLong();
        jobs.run();

        assertThat(matters(FOCAL_HEAD, number).toString()).contains(COMPLAINANT, "Thôn 3", LETTER);
        assertThat(page(FOCAL_OFFICER, "/ho-so/%s/vu-viec".formatted(number))).contains(COMPLAINANT, LETTER);
        for (var other : List.of("canbo.di-linh", "lanhdao.di-linh", APPRAISER, OBSERVER)) {
            assertThat(matters(other, number).toString())
                    .as(other)
                    .contains("Tố cáo")
                    .doesNotContain(COMPLAINANT, LETTER);
            for (var path : List.of("/ho-so/" + number, "/ho-so/%s/vu-viec".formatted(number), "/vu-viec")) {
                assertThat(page(other, path))
                        .as(other + path)
                        .contains("Tố cáo")
                        .doesNotContain(COMPLAINANT, LETTER);
            }
            assertThat(officials.as(other).get("/api/notices").text()).doesNotContain(COMPLAINANT, LETTER);
        }
        assertThat(route.shown(APPRAISER, number, RESOLVE).toString()).doesNotContain(COMPLAINANT, LETTER);
        assertThat(jdbc.queryForObject(
                        "SELECT string_agg(reason, ' ') FROM khenthuong.audit_entry WHERE subject = ?",
                        String.class,
                        number))
                .contains("đang xác minh tố cáo")
                .doesNotContain(COMPLAINANT, LETTER);
        assertThat(jdbc.queryForObject(
                        "SELECT string_agg(notice::text, ' ') FROM khenthuong.notice WHERE subject = ?",
                        String.class,
                        number))
                .doesNotContain(COMPLAINANT, LETTER);

        look(LocalDate.of(2023, 5, 29));
        assertThat(kinds(number, FOCAL_OFFICER)).doesNotContain("MATTER_DUE");
        look(LocalDate.of(2023, 5, 30));
        look(LocalDate.of(2023, 5, 31));
        assertThat(kinds(number, FOCAL_OFFICER).stream().filter("MATTER_DUE"::equals))
                .as("two working days before, once")
                .hasSize(1);
        look(LocalDate.of(2023, 6, 2));
        look(LocalDate.of(2023, 6, 5));
        for (var head : List.of(FOCAL_HEAD, APPRAISAL_HEAD)) {
            assertThat(kinds(number, head).stream().filter("MATTER_OVERDUE"::equals))
                    .as(head)
                    .hasSize(1);
        }
        assertThat(kinds(number, "lanhdao.di-linh")).doesNotContain("MATTER_DUE", "MATTER_OVERDUE");
        assertThat(listed(FOCAL_OFFICER, "ground=COMPLAINT&state=OVERDUE")).contains(number);
        assertThat(listed(FOCAL_OFFICER, "ground=INSPECTION")).doesNotContain(number);

        officials.as(FOCAL_HEAD).post(conclusion(id), concluded("NO_VIOLATION")).expect(200);
        assertThat(listed(FOCAL_OFFICER, "state=OPEN")).doesNotContain(number);
        assertThat(listed(FOCAL_OFFICER, "state=CONCLUDED")).contains(number);
        assertThat(matters("canbo.di-linh", number)
                        .get(0)
                        .path("conclusion")
                        .path("outcome")
                        .asText())
                .isEqualTo("NO_VIOLATION");
        assertThat(matters("canbo.di-linh", number)
                        .get(0)
                        .path("conclusion")
                        .path("text")
                        .isNull())
                .isTrue();
    }

    @Test
    @DisplayName(
            "chưa trình: chỉ thủ trưởng đơn vị ghi việc xem xét kỷ luật; có vi phạm thì không cho tiếp tục, chỉ kết thúc; không lập lại được")
    void a36_disciplineBeforeTheSubmission() {
        open();
        var number = route.prepared(Nominee.official("di-linh", "Đinh Văn Kỷ"));
        for (var nobody : List.of("canbo.di-linh", "lanhdao.lam-ha", FOCAL_HEAD, APPRAISAL_HEAD, CHAIR, OBSERVER)) {
            assertThat(matter(nobody, number, discipline("2023-06-20")).status())
                    .as(nobody)
                    .isIn(403, 404);
        }
        var id = matter("lanhdao.di-linh", number, discipline("2023-06-20"))
                .expect(201)
                .json()
                .path("id")
                .asLong();
        jobs.run();
        assertThat(open(number)).as("the head resolves it himself").containsExactly(APPROVE);
        assertThat(route.approve(number).expect(409).sentence()).contains("đang xem xét kỷ luật");
        assertThat(matters("lanhdao.di-linh", number).get(0).path("recorder").asText())
                .contains("Di Linh");

        var conclusion = concluded("VIOLATION");
        conclusion.put("disciplineUntil", "2024-06-01");
        officials.as("lanhdao.di-linh").post(conclusion(id), conclusion).expect(200);
        assertThat(resume("lanhdao.di-linh", number).expect(409).sentence()).contains("chỉ kết thúc được hồ sơ");
        end("lanhdao.di-linh", number);
        jobs.run();
        assertThat(route.state(number)).isEqualTo("CANCELLED");
        var other = new Playground(officials, clock).open("VUVIEC%02d".formatted(++rounds));
        assertThat(page("canbo.di-linh", "/ho-so/" + number)).doesNotContain("Lập lại hồ sơ trong đợt khác");
        assertThat(new Browser(officials.address())
                        .signIn("canbo.di-linh")
                        .submit("/ho-so/%s/lap-lai".formatted(number), Map.of("dot", other.round()))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    @DisplayName(
            "đơn đến khi hồ sơ đang tạm dừng vì việc khác: ghi thêm, không mất; chỉ đi tiếp khi mọi việc có kết luận; hạn giải quyết theo việc"
                    + " muộn nhất")
    void aSecondMatterJoins() {
        open();
        var number = route.submitted(Nominee.household("di-linh", "Ka Brối"));
        hold(FOCAL_HEAD, number).expect(204);
        jobs.run();
        var first = matter(FOCAL_OFFICER, number, complaint("2023-06-20"))
                .expect(201)
                .json()
                .path("id")
                .asLong();
        var second = matter(FOCAL_HEAD, number, inspection("2023-07-14"))
                .expect(201)
                .json()
                .path("id")
                .asLong();
        jobs.run();
        assertThat(due(number)).isEqualTo("2023-07-15");
        assertThat(open(number)).as("one task is enough").containsExactly(RECEIVE, RESOLVE);
        officials
                .as(FOCAL_HEAD)
                .post(conclusion(first), concluded("NO_VIOLATION"))
                .expect(200);
        assertThat(resume(FOCAL_HEAD, number).expect(409).sentence()).contains("thanh tra, kiểm tra");
        officials
                .as(FOCAL_HEAD)
                .post(conclusion(second), concluded("NO_VIOLATION"))
                .expect(200);
        resume(FOCAL_HEAD, number).expect(204);
        assertThat(jdbc.queryForObject(
                        "SELECT count(*) FROM khenthuong.dossier_hold WHERE dossier = ?", Integer.class, number))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("đang ở Chủ tịch: hồ sơ ra khỏi danh sách, danh sách đi tiếp; xong thì vào danh sách sau")
    void withTheChair() {
        open();
        var held = route.reviewed(Nominee.household("di-linh", "Ka Brối"));
        var other = route.reviewed(Nominee.household("lam-ha", "Nguyễn Thị Sáu"));
        route.closeRound();
        jobs.run();
        route.listed(route.list(1), List.of(held, other));
        jobs.run();
        Stream.of(held, other).forEach(route::pass);
        jobs.run();
        route.submitToChair(route.list(1));
        var id = matter(APPRAISER, held, complaint("2023-07-20"))
                .expect(201)
                .json()
                .path("id")
                .asLong();
        jobs.run();
        assertThat(matters(APPRAISAL_HEAD, held).toString()).contains(COMPLAINANT);
        for (var elsewhere : List.of(FOCAL_HEAD, CHAIR)) {
            assertThat(matters(elsewhere, held).toString()).as(elsewhere).doesNotContain(COMPLAINANT, LETTER);
        }
        officials.as(FOCAL_HEAD).post(conclusion(id), concluded("NO_VIOLATION")).expect(403);
        officials.as(CHAIR).formVariables(officials.as(CHAIR).awaitTask(route.list(1), DECIDE));
        route.decide(route.list(1), List.of(other), List.of()).expectSuccess();
        route.issue(route.list(1));
        jobs.run();
        assertThat(route.state(other)).isEqualTo("AWARDED");
        assertThat(route.state(held)).isEqualTo("REVIEWED");
        assertThat(matter(APPRAISER, other, complaint("2023-07-20")).expect(409).sentence())
                .contains("Được khen thưởng");

        officials
                .as(APPRAISAL_HEAD)
                .post(conclusion(id), concluded("NO_VIOLATION"))
                .expect(200);
        resume(APPRAISAL_HEAD, held).expect(204);
        jobs.run();
        route.listed(route.list(2), List.of(held));
        assertThat(route.state(held)).isEqualTo("LISTED");
    }

    @Test
    @DisplayName("đang hiệp y: cơ quan được hỏi được báo tạm dừng, không biết vì sao; tiếp tục thì được báo hạn mới")
    void agenciesAreTold() {
        open();
        var number = route.submitted(Nominee.enterprise("di-linh", "Công ty Chè Di Linh"));
        route.receive(number);
        var id = matter(FOCAL_OFFICER, number, complaint("2023-06-01"))
                .expect(201)
                .json()
                .path("id")
                .asLong();
        jobs.run();
        assertThat(kinds(number, "canbo.cuc-thue")).contains("CONSULTATION_HELD");
        assertThat(officials.as("canbo.cuc-thue").get("/api/notices").text())
                .contains("Tạm dừng lấy ý kiến hiệp y: hồ sơ " + number)
                .doesNotContain(COMPLAINANT, LETTER, "tố cáo");
        officials
                .as("canbo.cuc-thue")
                .get("/api/dossiers/%s/matters".formatted(number))
                .expect(404);

        clock.set(LocalDate.of(2023, 5, 22));
        officials
                .as(FOCAL_OFFICER)
                .post(conclusion(id), concluded("NO_VIOLATION"))
                .expect(200);
        resume(FOCAL_OFFICER, number).expect(204);
        jobs.run();
        assertThat(kinds(number, "lanhdao.cuc-thue")).contains("CONSULTATION_RESUMED");
        assertThat(jdbc.queryForObject(
                        "SELECT max(notice::text) FROM khenthuong.notice WHERE subject = ? AND kind = 'CONSULTATION_RESUMED'",
                        String.class,
                        number))
                .as("ten working days, from now")
                .contains("05/06/2023");
    }

    @Test
    @DisplayName(
            "hết đợt: kết thúc bằng văn bản khi đơn chưa xong; có kết luận rồi mới lập lại được trong đợt khác, hai hồ sơ chỉ tới nhau")
    void endedAndMadeAnewInAnotherRound() {
        open();
        var number = route.submitted(Nominee.household("di-linh", "Ka Brối"));
        var id = matter(FOCAL_OFFICER, number, complaint("2023-08-01"))
                .expect(201)
                .json()
                .path("id")
                .asLong();
        jobs.run();
        route.complete(
                FOCAL_HEAD,
                number,
                RESOLVE,
                route.signed(Map.of("outcome", "END", "reason", "Hết đợt mà chưa xác minh xong")));
        jobs.run();
        assertThat(route.state(number)).isEqualTo("CANCELLED");
        assertThat(route.places("di-linh").get(0)).isZero();
        var other = new Playground(officials, clock).open("VUVIEC%02d".formatted(++rounds));
        var officer = new Browser(officials.address()).signIn("canbo.di-linh");
        var again = "/ho-so/%s/lap-lai".formatted(number);
        assertThat(officer.submit(again, Map.of("dot", other.round())).body()).contains("chưa có kết luận");

        officials
                .as(FOCAL_OFFICER)
                .post(conclusion(id), concluded("NO_VIOLATION"))
                .expect(200);
        assertThat(officer.submit(again, Map.of()).statusCode())
                .as("not in its own round")
                .isEqualTo(400);
        assertThat(page("canbo.di-linh", "/ho-so/" + number)).contains("Lập lại hồ sơ trong đợt khác");
        assertThat(page("lanhdao.di-linh", "/ho-so/" + number)).doesNotContain("Lập lại hồ sơ trong đợt khác");
        var page = officer.submit(again, Map.of("dot", other.round()));

        var begun = page.uri().getPath().replace("/ho-so/", "");
        assertThat(begun).startsWith(other.round() + "-DI-LINH-");
        assertThat(page.body()).contains("Lập lại từ hồ sơ", number);
        assertThat(page("canbo.di-linh", "/ho-so/" + number)).contains("Đã được lập lại thành hồ sơ", begun);
        assertThat(officer.submit(again, Map.of("dot", other.round())).statusCode())
                .isEqualTo(409);
    }

    @Test
    @DisplayName(
            "ghi nhầm: cơ quan đã ghi rút kèm lý do, văn bản; chỉ vụ việc ấy giữ hồ sơ thì hồ sơ đi tiếp; còn vết, lý do không ai khác thấy;"
                    + " ghi lại được, không nhắc nữa")
    void recordedByMistake() {
        open();
        var number = route.submitted(Nominee.household("di-linh", "Ka Brối"));
        var id = matter(FOCAL_OFFICER, number, complaint("2023-06-01"))
                .expect(201)
                .json()
                .path("id")
                .asLong();
        jobs.run();
        var mistake = route.signed(Map.of("reason", "Nhầm với hồ sơ của " + COMPLAINANT));
        officials.as(APPRAISER).post(withdrawal(id), mistake).expect(403);
        officials.as("lanhdao.di-linh").post(withdrawal(id), mistake).expect(403);
        officials.as("lanhdao.lam-ha").post(withdrawal(id), mistake).expect(404);
        assertThat(officials
                        .as(FOCAL_HEAD)
                        .post(withdrawal(id), Map.of())
                        .expect(400)
                        .sentence())
                .contains("Lý do rút", "Số văn bản rút");
        assertThat(route.dossier(number).path("onHold").asBoolean()).isTrue();

        officials.as(FOCAL_HEAD).post(withdrawal(id), mistake).expect(200);
        jobs.run();

        assertThat(route.dossier(number).path("onHold").asBoolean()).isFalse();
        assertThat(open(number)).containsExactly(RECEIVE);
        assertThat(kinds(number, "lanhdao.di-linh")).contains("DOSSIER_RESUMED").doesNotContain("MATTER_CONCLUDED");
        assertThat(jdbc.queryForObject(
                        "SELECT string_agg(reason, ' ') FROM khenthuong.audit_entry WHERE subject = ?",
                        String.class,
                        number))
                .contains("Tố cáo ghi nhầm, được rút (văn bản số")
                .doesNotContain(COMPLAINANT, LETTER);
        assertThat(page(FOCAL_OFFICER, "/ho-so/%s/vu-viec".formatted(number)))
                .contains("Đã rút (ghi nhầm)", "Nhầm với hồ sơ của")
                .doesNotContain("/ket-luan", "/rut");
        for (var other : List.of("lanhdao.di-linh", OBSERVER)) {
            assertThat(page(other, "/ho-so/%s/vu-viec".formatted(number)))
                    .as(other)
                    .contains("Đã rút (ghi nhầm)")
                    .doesNotContain(COMPLAINANT, "Nhầm với");
        }
        for (var late : List.of(withdrawal(id), conclusion(id))) {
            var body = concluded("NO_VIOLATION");
            body.putAll(mistake);
            assertThat(officials.as(FOCAL_HEAD).post(late, body).expect(409).sentence())
                    .as(late)
                    .contains("đã được rút");
        }
        assertThat(listed(FOCAL_OFFICER, "state=OPEN")).doesNotContain(number);
        look(LocalDate.of(2023, 5, 30));
        assertThat(kinds(number, FOCAL_OFFICER)).doesNotContain("MATTER_DUE");
        matter(FOCAL_OFFICER, number, complaint("2023-06-20")).expect(201);
        assertThat(route.dossier(number).path("onHold").asBoolean()).isTrue();
    }

    @Test
    @DisplayName(
            "ghi nhầm khi hồ sơ còn tạm dừng vì việc khác: rút rồi vẫn tạm dừng, không còn cản việc cho tiếp tục; đã kết luận thì không rút")
    void withdrawnBesideSomethingElse() {
        open();
        var byDocument = route.submitted(Nominee.household("di-linh", "Ka Brối"));
        hold(FOCAL_HEAD, byDocument).expect(204);
        jobs.run();
        var joined = matter(FOCAL_OFFICER, byDocument, complaint("2023-06-20"))
                .expect(201)
                .json()
                .path("id")
                .asLong();
        withdrawn(joined);
        jobs.run();
        assertThat(route.dossier(byDocument).path("onHold").asBoolean()).isTrue();
        assertThat(kinds(byDocument, "lanhdao.di-linh")).contains("MATTER_CONCLUDED");
        resume(FOCAL_HEAD, byDocument).expect(204);

        var twice = route.submitted(Nominee.household("lam-ha", "Ka Să"));
        var first = matter(FOCAL_OFFICER, twice, complaint("2023-06-20"))
                .expect(201)
                .json()
                .path("id")
                .asLong();
        var second = matter(FOCAL_OFFICER, twice, inspection("2023-07-14"))
                .expect(201)
                .json()
                .path("id")
                .asLong();
        jobs.run();
        withdrawn(first);
        jobs.run();
        assertThat(route.dossier(twice).path("onHold").asBoolean())
                .as("the other one")
                .isTrue();
        assertThat(resume(FOCAL_HEAD, twice).expect(409).sentence()).contains("thanh tra, kiểm tra");
        withdrawn(second);
        jobs.run();
        assertThat(route.dossier(twice).path("onHold").asBoolean()).isFalse();
        route.receive(twice);

        var concluded = route.submitted(Nominee.household("dam-rong", "Ka Ba"));
        var third = matter(FOCAL_OFFICER, concluded, complaint("2023-06-20"))
                .expect(201)
                .json()
                .path("id")
                .asLong();
        officials
                .as(FOCAL_HEAD)
                .post(conclusion(third), concluded("NO_VIOLATION"))
                .expect(200);
        assertThat(officials
                        .as(FOCAL_HEAD)
                        .post(withdrawal(third), route.signed(Map.of("reason", "Ghi nhầm")))
                        .expect(409)
                        .sentence())
                .contains("đã có kết luận");
    }

    @Test
    @DisplayName("bản chụp của vụ việc: cơ quan đã ghi thêm, chỉ cơ quan ấy đọc; nhật ký không nêu tên tệp")
    void scans() {
        open();
        var number = route.submitted(Nominee.household("di-linh", "Ka Brối"));
        var id = matter(FOCAL_OFFICER, number, complaint("2023-06-01"))
                .expect(201)
                .json()
                .path("id")
                .asLong();
        var address = "/ho-so/%s/vu-viec".formatted(number);
        var files = "%s/%d/tep".formatted(address, id);
        var officer = new Browser(officials.address()).signIn(FOCAL_OFFICER);
        officer.get(address);
        assertThat(officer.upload(files, null, "don.exe", SampleFiles.plainZip())
                        .body())
                .contains("role=\"alert\"");

        assertThat(officer.upload(files, null, "don cua Tố Giác.pdf", SampleFiles.pdf())
                        .body())
                .contains("Đã thêm bản chụp.", "don cua Tố Giác.pdf");

        var stored = jdbc.queryForObject(
                "SELECT id::text FROM khenthuong.document WHERE owner = ?", String.class, "VU-VIEC-" + id);
        assertThat(officer.get(files + "/" + stored).statusCode()).isEqualTo(200);
        assertThat(new Browser(officials.address())
                        .signIn(FOCAL_HEAD)
                        .get(files + "/" + stored)
                        .statusCode())
                .isEqualTo(200);
        for (var other : List.of("lanhdao.di-linh", APPRAISER, OBSERVER, "canbo.lam-ha")) {
            var browser = new Browser(officials.address()).signIn(other);
            assertThat(browser.get(files + "/" + stored).statusCode()).as(other).isEqualTo(404);
            assertThat(browser.get(address).body()).as(other).doesNotContain("Tố Giác");
            assertThat(browser.upload(files, null, "khac.pdf", SampleFiles.pdf())
                            .statusCode())
                    .as(other)
                    .isIn(403, 404);
        }
        assertThat(jdbc.queryForObject(
                        "SELECT string_agg(reason, ' ') FROM khenthuong.audit_entry WHERE subject = ?",
                        String.class,
                        number))
                .contains("Bản chụp của vụ việc: Tố cáo")
                .doesNotContain("Tố Giác");
        var elsewhere = route.submitted(Nominee.household("lam-ha", "Ka Să"));
        assertThat(officer.get("/ho-so/%s/vu-viec/%d/tep/%s".formatted(elsewhere, id, stored))
                        .statusCode())
                .as("by the address of another dossier")
                .isEqualTo(404);
    }

    private void withdrawn(long id) {
        officials
                .as(FOCAL_HEAD)
                .post(withdrawal(id), route.signed(Map.of("reason", "Ghi nhầm hồ sơ")))
                .expect(200);
    }

    private static String withdrawal(long id) {
        return "/api/matters/%d/withdrawal".formatted(id);
    }

    @Test
    @DisplayName("dữ liệu sai: câu tiếng Việt nêu từng ô, không gì thay đổi")
    void badInput() {
        open();
        var number = route.submitted(Nominee.household("di-linh", "Ka Brối"));
        assertThat(matter(FOCAL_OFFICER, number, Map.of()).expect(400).sentence())
                .contains("Căn cứ tạm dừng", "Số văn bản", "Hạn kết luận, trả lời");
        assertThat(matter(FOCAL_OFFICER, number, Map.of("ground", "COMPLAINT"))
                        .expect(400)
                        .sentence())
                .contains("Loại đơn", "Ngày nhận đơn", "Nội dung đơn");
        assertThat(matter(FOCAL_OFFICER, number, Map.of("ground", "INSPECTION"))
                        .expect(400)
                        .sentence())
                .contains("Cơ quan thanh tra, kiểm tra", "Chương trình, kế hoạch kiểm tra");
        assertThat(matter(FOCAL_OFFICER, number, Map.of("ground", "UNIT_ENDED"))
                        .expect(400)
                        .sentence())
                .contains("Căn cứ tạm dừng");
        assertThat(matter(FOCAL_OFFICER, number, complaint("2023-05-12"))
                        .expect(400)
                        .sentence())
                .contains("“Hạn kết luận, trả lời” (12/05/2023) không được trước “Hôm nay”");
        assertThat(matter(FOCAL_OFFICER, number, complaint("2031-05-12"))
                        .expect(400)
                        .sentence())
                .contains("quá xa");
        var early = complaint("2023-06-20");
        early.put("receivedOn", "2023-06-01");
        assertThat(matter(FOCAL_OFFICER, number, early).expect(400).sentence()).contains("Ngày nhận đơn");
        early.put("receivedOn", "0001-01-01");
        assertThat(matter(FOCAL_OFFICER, number, early).expect(400).sentence())
                .contains("Ngày nhận đơn", "quá xa trong quá khứ");
        assertThat(route.dossier(number).path("onHold").asBoolean()).isFalse();
        assertThat(jdbc.queryForObject(
                        "SELECT count(*) FROM khenthuong.matter WHERE dossier = ?", Integer.class, number))
                .isZero();
        officials
                .as(FOCAL_OFFICER)
                .post(conclusion(99_999_999), concluded("NO_VIOLATION"))
                .expect(404);
    }

    @Test
    @DisplayName(
            "người được đề nghị làm ở chính cơ quan ghi tố cáo về mình: không thấy người gửi, nội dung, trả lời, không có mẫu kết luận, không"
                    + " được nhắc; đồng nghiệp thì có (nguyên tắc bốn mắt)")
    void a36_denunciationOfAColleague() {
        open();
        var number = route.submitted(Nominee.household(
                "di-linh",
                jdbc.queryForObject(
                        "SELECT full_name FROM khenthuong.official WHERE user_id = ? LIMIT 1",
                        String.class,
                        FOCAL_OFFICER)));
        var id = matter(FOCAL_HEAD, number, complaint("2023-06-01"))
                .expect(201)
                .json()
                .path("id")
                .asLong();
        jobs.run();
        look(LocalDate.of(2023, 5, 30));

        assertThat(matters(SECOND_OFFICER, number).toString()).contains(COMPLAINANT, LETTER);
        assertThat(kinds(number, SECOND_OFFICER)).contains("MATTER_DUE");
        assertThat(kinds(number, FOCAL_OFFICER)).doesNotContain("MATTER_DUE");
        var seen = matters(FOCAL_OFFICER, number);
        assertThat(seen.toString()).contains("Tố cáo").doesNotContain(COMPLAINANT, "Thôn 3", LETTER);
        assertThat(seen.get(0).path("mayConclude").asBoolean()).isFalse();
        assertThat(listed(FOCAL_OFFICER, "ground=COMPLAINT")).contains(number).doesNotContain(COMPLAINANT, LETTER);
        for (var path : List.of("/ho-so/" + number, "/ho-so/%s/vu-viec".formatted(number), "/vu-viec")) {
            assertThat(page(FOCAL_OFFICER, path))
                    .as(path)
                    .contains("Tố cáo")
                    .doesNotContain(COMPLAINANT, LETTER, "/ket-luan");
        }
        officials.as(FOCAL_HEAD).post(conclusion(id), concluded("NO_VIOLATION")).expect(200);
        assertThat(matters(SECOND_OFFICER, number).toString()).contains("là không có");
        assertThat(matters(FOCAL_OFFICER, number).toString()).doesNotContain("là không có");
    }

    @Test
    @DisplayName(
            "sửa kết luận phải nêu kết luận đã xem; của hồ sơ khác thì không có ở địa chỉ này; còn vụ việc khác thì nói còn")
    void correctingAConclusion() {
        open();
        var number = route.submitted(Nominee.household("di-linh", "Ka Brối"));
        var elsewhere = route.submitted(Nominee.household("lam-ha", "Ka Să"));
        var id = matter(FOCAL_OFFICER, number, complaint("2023-06-01"))
                .expect(201)
                .json()
                .path("id")
                .asLong();
        var second = matter(FOCAL_OFFICER, number, inspection("2023-06-20"))
                .expect(201)
                .json()
                .path("id")
                .asLong();
        jobs.run();
        assertThat(page(FOCAL_HEAD, "/ho-so/" + number))
                .contains("Kết thúc hồ sơ", "Chưa cho tiếp tục được")
                .doesNotContain("Cho hồ sơ tiếp tục");

        var browser = new Browser(officials.address()).signIn(FOCAL_OFFICER);
        var typed = Map.of(
                "ketLuan",
                "NO_VIOLATION",
                "ketQua",
                "Không có",
                "so",
                "15/SLĐTBXH",
                "ngay",
                "15/05/2023",
                "banXem",
                "0");
        assertThat(browser.submit("/ho-so/%s/vu-viec/%d/ket-luan".formatted(elsewhere, id), typed)
                        .statusCode())
                .isEqualTo(404);
        assertThat(matters(FOCAL_OFFICER, number).get(0).path("conclusion").isNull())
                .isTrue();
        assertThat(browser.submit("/ho-so/%s/vu-viec/%d/ket-luan".formatted(number, id), typed)
                        .body())
                .contains("còn vụ việc khác chưa có kết luận")
                .doesNotContain("cho tiếp tục hoặc kết thúc hồ sơ");

        assertThat(officials
                        .as(FOCAL_HEAD)
                        .post(conclusion(id), concluded("VIOLATION"))
                        .expect(409)
                        .sentence())
                .contains("vừa được người khác kết luận", "Không có vi phạm", "15/SLĐTBXH");
        assertThat(browser.submit("/ho-so/%s/vu-viec/%d/ket-luan".formatted(number, id), typed)
                        .statusCode())
                .isEqualTo(409);
        var correction = concluded("VIOLATION");
        correction.put(
                "version", matters(FOCAL_HEAD, number).get(0).path("version").asInt());
        officials.as(FOCAL_HEAD).post(conclusion(id), correction).expect(200);
        assertThat(matters(FOCAL_HEAD, number)
                        .get(0)
                        .path("conclusion")
                        .path("outcome")
                        .asText())
                .isEqualTo("VIOLATION");
        officials
                .as(FOCAL_HEAD)
                .post(conclusion(second), concluded("NO_VIOLATION"))
                .expect(200);
    }

    @Test
    @DisplayName(
            "gửi hai lần cùng một vụ việc: một bản ghi, lần sau được dẫn đến bản đã ghi; đổi căn cứ không mất những gì đã nhập")
    void sentTwice() {
        open();
        var number = route.submitted(Nominee.household("di-linh", "Ka Brối"));
        var same = complaint("2023-06-20");
        var id = matter(FOCAL_OFFICER, number, same)
                .expect(201)
                .json()
                .path("id")
                .asLong();
        assertThat(matter(FOCAL_HEAD, number, same).expect(409).sentence())
                .contains("đã được ghi (số %d, văn bản số".formatted(id));
        var typed = new HashMap<>(Map.of(
                "canCu", "COMPLAINT",
                "loaiDon", "DENUNCIATION",
                "ngayNhan", "12/05/2023",
                "noiDung", "Tố cáo " + LETTER,
                "so", same.get("documentNumber").toString(),
                "ngay", "15/05/2023",
                "han", "20/06/2023"));
        var browser = new Browser(officials.address()).signIn(FOCAL_OFFICER);
        var page = browser.submit("/ho-so/%s/vu-viec".formatted(number), typed);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("đã được ghi trước đó");
        typed.put("doiCanCu", "INSPECTION");
        assertThat(browser.submit("/ho-so/%s/vu-viec".formatted(number), typed).body())
                .contains(
                        "Chương trình, kế hoạch kiểm tra", "value=\"20/06/2023\"", ">Tố cáo " + LETTER + "</textarea>");
        assertThat(jdbc.queryForObject(
                        "SELECT count(*) FROM khenthuong.matter WHERE dossier = ?", Integer.class, number))
                .isEqualTo(1);
        assertThat(browser.get("/vu-viec?canCu=ZZ").statusCode()).isEqualTo(400);
        assertThat(matters("canbo.di-linh", number).get(0).path("citation").isNull())
                .as("the plan says nothing about complaints")
                .isTrue();
    }

    private void look(LocalDate day) {
        clock.set(day);
        works.stream()
                .filter(work -> work.getClass().getSimpleName().startsWith("MatterDues"))
                .forEach(ScheduledWork::run);
    }

    private List<String> kinds(String number, String recipient) {
        return jdbc.queryForList(
                "SELECT kind FROM khenthuong.notice WHERE subject = ? AND recipient = ?",
                String.class,
                number,
                recipient);
    }

    private String listed(String user, String query) {
        return officials.as(user).get("/api/matters?" + query).expect(200).text();
    }

    private JsonNode matters(String user, String number) {
        return officials
                .as(user)
                .get("/api/dossiers/%s/matters".formatted(number))
                .expect(200)
                .json();
    }

    private Reply matter(String user, String number, Map<String, ?> what) {
        return officials.as(user).post("/api/dossiers/%s/matters".formatted(number), what);
    }

    private Map<String, Object> inspection(String due) {
        return route.signed(Map.of(
                "ground", "INSPECTION",
                "authority", "Thanh tra tỉnh",
                "programme", "Chương trình kiểm tra năm 2023",
                "subject", "Kiểm tra bình xét khen thưởng",
                "due", due));
    }

    private Map<String, Object> discipline(String due) {
        return route.signed(Map.of(
                "ground", "DISCIPLINE",
                "authority", "Hội đồng kỷ luật huyện",
                "subject", "Vi phạm quy chế làm việc",
                "due", due));
    }

    private Map<String, Object> complaint(String due) {
        return route.signed(Map.of(
                "ground", "COMPLAINT",
                "form", "DENUNCIATION",
                "receivedOn", "2023-05-12",
                "complainant", COMPLAINANT,
                "complainantAddress", "Thôn 3, xã Tân Châu",
                "subject", "Tố cáo chủ hộ " + LETTER,
                "due", due));
    }

    private Map<String, Object> concluded(String outcome) {
        return route.signed(Map.of("outcome", outcome, "text", "Đã xác minh, " + LETTER + " là không có"));
    }

    private static String conclusion(long id) {
        return "/api/matters/%d/conclusion".formatted(id);
    }

    private Reply hold(String user, String number) {
        return officials
                .as(user)
                .post("/api/dossiers/%s/hold".formatted(number), route.signed(Map.of("reason", "Đang xác minh đơn")));
    }

    private Reply resume(String user, String number) {
        return officials
                .as(user)
                .post(
                        "/api/dossiers/%s/resumption".formatted(number),
                        route.signed(Map.of("reason", "Đã xác minh xong")));
    }

    /** A head of a unit has no task for it: on the page. */
    private void end(String user, String number) {
        var answers = new HashMap<String, String>(Map.of("outcome", "END", "reason", "Có kết luận vi phạm"));
        route.signed(Map.of()).forEach((key, value) -> answers.put(key, value.toString()));
        var browser = new Browser(officials.address()).signIn(user);
        answers.put(
                "daXem",
                browser.get("/ho-so/" + number).body().replaceAll("(?s).*name=\"daXem\" value=\"([^\"]*)\".*", "$1"));
        assertThat(browser.submit("/ho-so/%s/giai-quyet-tam-dung".formatted(number), answers)
                        .statusCode())
                .isEqualTo(200);
    }

    private String due(String number) {
        return jdbc.queryForObject("""
                SELECT task.due_date_::date::text FROM public.act_ru_task task
                  JOIN public.act_ru_execution instance ON instance.id_ = task.proc_inst_id_
                 WHERE instance.business_key_ = ? AND task.task_def_key_ = ?""", String.class, number, RESOLVE);
    }

    private List<String> open(String number) {
        return jdbc.queryForList("""
                SELECT task.task_def_key_ FROM public.act_ru_task task
                  JOIN public.act_ru_execution instance ON instance.id_ = task.proc_inst_id_
                 WHERE instance.business_key_ = ? ORDER BY 1""", String.class, number);
    }

    private String page(String user, String path) {
        return new Browser(officials.address()).signIn(user).get(path).body();
    }

    private void open() {
        clock.set(MONDAY);
        route = new Playground(officials, clock).open("VUVIEC%02d".formatted(++rounds));
    }
}
