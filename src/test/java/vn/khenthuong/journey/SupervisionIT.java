package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.util.HtmlUtils;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.document.internal.SampleFiles;
import vn.khenthuong.support.AnewAfterwards;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.Reply;
import vn.khenthuong.tracking.Browser;

/** What supervising bodies say about a round stands beside its list, is answered, and decides nothing. */
@IntegrationTest(jobsRun = true)
@DisplayName("Phản ánh giám sát")
class SupervisionIT {

    private static final String API = "/api/observations";
    private static final String ROUND = "SK2023";
    private static final String FRONT = "canbo.mttq";

    @Autowired
    private Officials officials;

    @Autowired
    private MutableClock clock;

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    @AnewAfterwards
    @DisplayName(
            "R-020, A-34: phản ánh về đợt hiện bên cạnh danh sách ở mọi bước đến Chủ tịch; cơ quan có đề nghị trong đợt được ghi rõ; không quyết định điều gì")
    void besideTheList() throws IOException {
        var route = new Route(officials, clock, ROUND);
        var number = route.reviewed(Nominee.village("di-linh", "Thôn 4"));
        route.submitted(Nominee.agency("mttq", "Ban Phong trào"));
        var front = filed(FRONT, "Danh sách có trường hợp cần xem lại.");
        var committee = filed("giamsat", "Đề nghị làm đúng tiến độ.");
        assertThat(notices("lanhdao.so-noi-vu")).contains("Phản ánh giám sát: phản ánh " + front);
        route.closeRound();
        var list = route.list(1);
        officials.as(Route.FOCAL_OFFICER).awaitTask(list, "userTask_consolidateList");

        besides(route, Route.FOCAL_OFFICER, list, "userTask_consolidateList");
        for (var place : List.of("/theo-doi/SK2023", "/theo-doi/SK2023/chon")) {
            assertThat(officials.as(Route.FOCAL_OFFICER).get(place).expect(200).text())
                    .as(place)
                    .contains("2 phản ánh giám sát");
        }
        assertThat(officials
                        .as("canbo.di-linh")
                        .get("/theo-doi/SK2023")
                        .expect(200)
                        .text())
                .doesNotContain("phản ánh giám sát");
        route.consolidate(list, "SUBMIT", List.of(number));
        besides(route, Route.FOCAL_HEAD, list, "userTask_signFocalSubmission");
        route.signFocal(list);
        besides(route, Route.APPRAISER, list, "userTask_receiveList");
        route.accept(list);
        officials.as(Route.APPRAISER).awaitTask(number, "userTask_appraiseDossier");
        route.pass(number);
        officials.as(Route.APPRAISAL_HEAD).awaitTask(list, "userTask_signAppraisalSubmission");
        besides(route, Route.APPRAISAL_HEAD, list, "userTask_signAppraisalSubmission");
        route.submitToChair(list);
        officials
                .as("lanhdao.so-ldtbxh")
                .post(API + "/" + front + "/answer", Map.of("text", "Đã kiểm tra, không có căn cứ."))
                .expect(200);
        officials
                .as("giamsat")
                .post(API + "/" + committee + "/withdrawal", Map.of("reason", "Đã đúng tiến độ"))
                .expect(200);
        assertThat(besides(route, Route.CHAIR, list, "userTask_decide"))
                .contains("Đã kiểm tra, không có căn cứ.", "Đã rút: Đã đúng tiến độ");

        route.decide(list, List.of(number), List.of()).expectSuccess();
        route.issue(list);
        route.awaitState(number, "AWARDED");
        var onList = officials
                .as("uyvien1.hdtdkt")
                .post(API, Map.of("round", ROUND, "list", list, "content", "Về danh sách đã công bố"))
                .expect(201)
                .json();
        assertThat(onList.path("agencyName").asText()).isEqualTo("Hội đồng Thi đua - Khen thưởng tỉnh");
        assertThat(page("giamsat"))
                .contains("Danh sách " + list, "Có đề nghị trong đợt này", "Về danh sách đã công bố");
        assertThat(archived("/api/decisions/SK2023/1/archive"))
                .contains(front, committee, "Đã rút: Đã đúng tiến độ", "có đề nghị trong đợt này");
    }

    @Test
    @AnewAfterwards
    @DisplayName("R-099: trả lời, rút đều có vết, không xóa được; cơ quan phản ánh được báo; rút rồi không trả lời")
    void withATrace() {
        var front = filed(FRONT, "Cần xem lại.");
        assertThat(officials.as("canbo.so-noi-vu").get("/trang-chu").expect(200).text())
                .contains("1 phản ánh giám sát chờ trả lời");
        assertThat(officials.as(FRONT).get("/trang-chu").expect(200).text()).doesNotContain("chờ trả lời");
        officials
                .as("canbo.so-noi-vu")
                .post(API + "/" + front + "/answer", Map.of("text", "Đã xem."))
                .expect(200);
        assertThat(notices("lanhdao.mttq")).contains("Đã trả lời phản ánh giám sát: phản ánh " + front);
        assertThat(officials
                        .as("canbo.so-ldtbxh")
                        .post(API + "/" + front + "/answer", Map.of("text", "Sở cũng xem."))
                        .expect(409)
                        .sentence())
                .contains("Đã trả lời");
        officials
                .as("lanhdao.mttq")
                .post(API + "/" + front + "/withdrawal", Map.of("reason", "Đã rõ"))
                .expect(200);
        officials
                .as(FRONT)
                .post(API + "/" + front + "/withdrawal", Map.of("reason", "Lần nữa"))
                .expect(409);
        officials.as(FRONT).delete(API + "/" + front).expect(404);

        assertThat(page(FRONT)).contains("Cần xem lại.", "Đã xem.", "Cơ quan phản ánh đã rút", "Đã rõ");
        assertThat(notices("canbo.so-ldtbxh")).contains("Rút phản ánh giám sát: phản ánh " + front);
        assertThat(journal.of(front))
                .extracting(JournalEntry::step)
                .containsExactly("OBSERVATION_FILED", "OBSERVATION_ANSWERED", "OBSERVATION_WITHDRAWN");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "canbo.mttq,mttq",
        "lanhdao.mttq,mttq",
        "canbo.hnd,hnd",
        "giamsat,ban-chi-dao",
        "uyvien1.hdtdkt,hdtdkt",
        "thuky.hdtdkt,hdtdkt"
    })
    @AnewAfterwards
    @DisplayName(
            "R-020, R-099: Mặt trận, tổ chức, Ban Chỉ đạo, Hội đồng nhân danh cơ quan mình; không thay cơ quan khác")
    void inItsOwnName(String user, String agency) {
        var number = filed(user, "Phản ánh của " + user);
        assertThat(jdbc.queryForObject(
                        "SELECT agency FROM khenthuong.observation WHERE number = ?", String.class, number))
                .isEqualTo(agency);
        for (var other : List.of("mttq", "hnd", "hdtdkt", "ban-chi-dao", "so-noi-vu", "di-linh", "khong-co")) {
            if (!other.equals(agency)) {
                officials
                        .as(user)
                        .post(API, Map.of("round", ROUND, "agency", other, "content", "Thay cơ quan khác"))
                        .expect(403);
            }
        }
        var foreign = user.equals("canbo.hnd") ? "canbo.ldld" : "canbo.hnd";
        officials
                .as(foreign)
                .post(API + "/" + number + "/withdrawal", Map.of("reason", "Rút thay"))
                .expect(403);
        officials
                .as(user)
                .post(API + "/" + number + "/answer", Map.of("text", "Tự trả lời"))
                .expect(403);
    }

    @Test
    @AnewAfterwards
    @DisplayName("đơn vị đề nghị không đọc, không gửi; hai sở đọc, không gửi; Chủ tịch đọc")
    void whoReads() {
        var number = filed(FRONT, "Nội dung kín với đơn vị");
        for (var unit : List.of("canbo.di-linh", "lanhdao.di-linh", "canbo.so-y-te", "vanthu.ubnd", "quantri")) {
            officials.as(unit).get(API).expect(403);
            officials.as(unit).get("/giam-sat").expect(403);
            officials.as(unit).post(API, Map.of("round", ROUND, "content", "x")).expect(403);
            officials
                    .as(unit)
                    .post(API + "/" + number + "/answer", Map.of("text", "x"))
                    .expect(404);
        }
        for (var reader : List.of("canbo.so-ldtbxh", "lanhdao.so-noi-vu", "chutich.ubnd", "canbo.vp-ubnd")) {
            assertThat(officials
                            .as(reader)
                            .get(API + "?round=" + ROUND)
                            .expect(200)
                            .text())
                    .contains(number);
            officials
                    .as(reader)
                    .post(API, Map.of("round", ROUND, "content", "x"))
                    .expect(403);
        }
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "chữ có thẻ HTML hiện đúng như đã gõ; thiếu nội dung, đợt không có, danh sách chưa công bố: 400, nêu trường")
    void hostileInput() {
        var text = "<script>alert(1)</script> =1+1 **x**";
        filed(FRONT, text);
        var raw = officials.as("canbo.so-noi-vu").get("/giam-sat").expect(200).text();
        assertThat(raw).doesNotContain("<script>alert(1)").contains("&lt;script&gt;");
        assertThat(refused(Map.of("round", ROUND, "content", " "))).contains("Nội dung phản ánh");
        assertThat(refused(Map.of("content", "x"))).contains("Đợt khen thưởng");
        assertThat(refused(Map.of("round", "SK1999", "content", "x"))).contains("Đợt khen thưởng");
        assertThat(refused(Map.of("round", ROUND, "list", ROUND + "-DS1", "content", "x")))
                .contains("Danh sách");
        assertThat(refused(Map.of("round", ROUND, "content", "x".repeat(4001)))).contains("Nội dung phản ánh");
        var route = new Route(officials, clock, ROUND);
        officials
                .as("lanhdao.so-noi-vu")
                .post("/api/rounds/%s/cancellation".formatted(ROUND), route.signed(Map.of()))
                .expectSuccess();
        assertThat(refused(Map.of("round", ROUND, "content", "x"))).contains("đã hủy");
        assertThat(jdbc.queryForObject("SELECT count(*) FROM khenthuong.observation", Long.class))
                .isEqualTo(1);
    }

    @Test
    @AnewAfterwards
    @DisplayName("hai sở cùng trả lời: một được, một 409")
    void twoAnswersAtOnce() throws Exception {
        var number = filed(FRONT, "Cần xem lại.");
        var go = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(2);
        try {
            var replies = Stream.of("canbo.so-ldtbxh", "canbo.so-noi-vu")
                    .map(user -> pool.submit(() -> {
                        go.await();
                        return officials.as(user).post(API + "/" + number + "/answer", Map.of("text", user));
                    }))
                    .toList();
            go.countDown();
            assertThat(Stream.of(replies.get(0).get(), replies.get(1).get()).map(Reply::status))
                    .containsExactlyInAnyOrder(200, 409);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "gửi hai lần cùng lúc: một phản ánh, một dòng nhật ký, số không nhảy; điều khác hoặc sau khi rút thì gửi được")
    void filedTwice() throws Exception {
        var go = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(2);
        try {
            var numbers = Stream.of(FRONT, "lanhdao.mttq")
                    .map(user -> pool.submit(() -> {
                        go.await();
                        return filed(user, "Cần xem lại.");
                    }))
                    .toList();
            go.countDown();
            assertThat(numbers.get(0).get()).isEqualTo(numbers.get(1).get());
            assertThat(journal.of(numbers.get(0).get())).hasSize(1);
            officials
                    .as(FRONT)
                    .post(API + "/" + numbers.get(0).get() + "/withdrawal", Map.of("reason", "Nhầm"))
                    .expect(200);
        } finally {
            pool.shutdownNow();
        }
        assertThat(filed("giamsat", "Cần xem lại.")).as("another body").endsWith("2");
        assertThat(filed(FRONT, "Cần xem lại.")).as("again on purpose").endsWith("3");
    }

    /** What of the observations goes into the archive of a decision. */
    @Test
    @AnewAfterwards
    @DisplayName("R-020: tệp kèm phản ánh: cơ quan phản ánh thêm, hai sở đọc, đơn vị không; đã rút thì không thêm được")
    void files() {
        var number = filed(FRONT, "Đề nghị kiểm tra kèm danh sách.");
        var page = "/giam-sat/" + number;
        var front = new Browser(officials.address()).signIn(FRONT);
        front.get("/giam-sat");
        assertThat(front.upload(page + "/tep", null, "ds.exe", SampleFiles.plainZip())
                        .body())
                .contains("role=\"alert\"");
        assertThat(front.upload(page + "/tep", null, "danh sách.pdf", SampleFiles.pdf())
                        .body())
                .contains("danh sách.pdf");
        var id = jdbc.queryForObject("SELECT id::text FROM khenthuong.document WHERE owner = ?", String.class, number);
        var file = "%s/tep/%s".formatted(page, id);
        assertThat(new Browser(officials.address())
                        .signIn("canbo.so-noi-vu")
                        .get(file)
                        .statusCode())
                .isEqualTo(200);
        assertThat(new Browser(officials.address())
                        .signIn("canbo.di-linh")
                        .get(file)
                        .statusCode())
                .isIn(403, 404);
        officials
                .as(FRONT)
                .post(API + "/" + number + "/withdrawal", Map.of("reason", "Đã rõ"))
                .expect(200);
        assertThat(front.upload(page + "/tep", null, "sau.pdf", SampleFiles.pdf())
                        .statusCode())
                .isEqualTo(403);
        assertThat(journal.of(number).toString())
                .contains("Tệp “danh sách.pdf”.")
                .doesNotContain("sau.pdf");
    }

    private String archived(String path) throws IOException {
        var bytes = officials.as("lanhdao.so-noi-vu").download(path);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith("Phản ánh giám sát.txt")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }

    private String refused(Map<String, ?> wanted) {
        return officials.as(FRONT).post(API, wanted).expect(400).sentence();
    }

    /** What the form shows of the observations; both, whoever looks at whatever step. */
    private String besides(Route route, String user, String list, String task) {
        var shown = route.shown(user, list, task).get("observationRows").toString();
        assertThat(shown)
                .as(task)
                .contains(
                        "Danh sách có trường hợp cần xem lại.",
                        "(có đề nghị trong đợt này)",
                        "Đề nghị làm đúng tiến độ.",
                        "Ban Chỉ đạo");
        return shown;
    }

    private String filed(String user, String content) {
        return officials
                .as(user)
                .post(API, Map.of("round", ROUND, "content", content))
                .expect(201)
                .json()
                .path("number")
                .asText();
    }

    private String notices(String user) {
        return officials.as(user).get("/api/notices").expect(200).text();
    }

    private String page(String user) {
        return HtmlUtils.htmlUnescape(
                officials.as(user).get("/giam-sat").expect(200).text());
    }
}
