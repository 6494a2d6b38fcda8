package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khenthuong.journey.PetitionDesk.API;
import static vn.khenthuong.journey.PetitionDesk.BY_APPRAISER;
import static vn.khenthuong.journey.PetitionDesk.BY_FOCAL_AGENCY;
import static vn.khenthuong.journey.PetitionDesk.number;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.util.HtmlUtils;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.document.internal.SampleFiles;
import vn.khenthuong.organization.Reorganisations;
import vn.khenthuong.support.AnewAfterwards;
import vn.khenthuong.support.DueJobs;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.Reply;
import vn.khenthuong.tracking.Browser;

/** What units bring before the departments, from the letter to the answer. */
@IntegrationTest
@Import(Reorganisation.class)
@DisplayName("R-100: kiến nghị, vướng mắc của đơn vị")
class PetitionIT {

    private static final String FOCAL = "canbo.so-ldtbxh";
    private static final String APPRAISER = "canbo.so-noi-vu";
    private static final String OFFICER = "canbo.dam-rong";
    private static final String HEAD = "lanhdao.dam-rong";

    @Autowired
    private Officials officials;

    @Autowired
    private MutableClock clock;

    @Autowired
    private DueJobs jobs;

    @Autowired
    private Journal journal;

    @Autowired
    private HistoryService history;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Reorganisation reorganisation;

    @Autowired
    private Reorganisations reorganisations;

    @Autowired
    private JdbcTemplate jdbc;

    private PetitionDesk desk;

    @BeforeEach
    void sitDown() {
        desk = new PetitionDesk(officials, clock);
    }

    @Test
    @AnewAfterwards
    @DisplayName("R-100: gửi cơ quan đầu mối, trả lời có hạn; đơn vị, thủ trưởng được báo; ai thấy và ai không")
    void answered() {
        var number = desk.sent("dam-rong", "FOCAL_AGENCY");
        assertThat(number).isEqualTo("KN2023-DAM-RONG-001");
        assertThat(notices(FOCAL)).contains("Kiến nghị mới chờ trả lời: kiến nghị " + number);
        assertThat(notices(HEAD)).contains("Đơn vị đã gửi kiến nghị: kiến nghị " + number);
        var task = officials.as(FOCAL).task(number, BY_FOCAL_AGENCY);
        assertThat(tasks.createTaskQuery().taskId(task.id()).singleResult().getDueDate())
                .isNotNull();
        assertThat(officials.as(FOCAL).formVariables(task).get("petitionRows").toString())
                .contains("Tăng chỉ tiêu cho huyện nghèo", "Huyện có 5 xã");
        for (var reader : List.of(OFFICER, HEAD, FOCAL, APPRAISER, "lanhdao.so-noi-vu", "chutich.ubnd", "giamsat")) {
            officials.as(reader).get(API + "/" + number).expect(200);
            officials.as(reader).get("/kien-nghi/" + number).expect(200);
        }
        assertThat(page(FOCAL, "/kien-nghi/" + number))
                .as("who answers is led to the task")
                .contains("#/?task=" + task.id(), "Mở nhiệm vụ");
        assertThat(page(OFFICER, "/kien-nghi/" + number)).doesNotContain("Mở nhiệm vụ");
        for (var stranger : List.of("canbo.di-linh", "vanthu.ubnd", "uyvien1.hdtdkt", "quantri", "canbo.cuc-thue")) {
            officials.as(stranger).get(API + "/" + number).expect(404);
            officials.as(stranger).get("/kien-nghi/" + number).expect(404);
            assertThat(officials.as(stranger).get(API).expect(200).json()).isEmpty();
            officials
                    .as(stranger)
                    .post(API + "/" + number + "/withdrawal", Map.of("reason", "Không cần nữa"))
                    .expect(404);
        }

        desk.answer(FOCAL, number, BY_FOCAL_AGENCY, "Sở sẽ báo cáo UBND tỉnh.").expectSuccess();

        var seen = officials.as(HEAD).get(API + "/" + number).expect(200).json();
        assertThat(seen.path("answer").asText()).isEqualTo("Sở sẽ báo cáo UBND tỉnh.");
        assertThat(seen.path("answeredFor").asText()).isEqualTo("Sở Lao động - Thương binh và Xã hội");
        assertThat(notices(OFFICER)).contains("Đã trả lời kiến nghị: kiến nghị " + number);
        assertThat(notices(HEAD)).contains("Đã trả lời kiến nghị: kiến nghị " + number);
        assertThat(page(OFFICER, "/kien-nghi/" + number)).contains("Sở sẽ báo cáo UBND tỉnh.", "Đã trả lời");
        assertThat(journal.of(number)).extracting(JournalEntry::step).contains("STARTED", BY_FOCAL_AGENCY);
        assertThat(end(number)).isEqualTo("endEvent_petitionAnswered");
        officials
                .as(OFFICER)
                .post(API + "/" + number + "/withdrawal", Map.of("reason", "Không cần nữa"))
                .expect(409);
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "R-100: chuyển một lần kèm lý do; cơ quan nhận chuyển trả lời; cán bộ cơ quan kia không trả lời được nữa")
    void forwarded() {
        var number = desk.sent("dam-rong", "FOCAL_AGENCY");
        var focal = officials.as(FOCAL);
        var task = focal.task(number, BY_FOCAL_AGENCY);
        assertThat(focal.submit(task, Map.of("outcome", "FORWARD")).expect(400).sentence())
                .contains("Lý do");
        focal.submit(task, Map.of("outcome", "FORWARD", "reason", "Thuộc thẩm quyền Sở Nội vụ"))
                .expectSuccess();
        assertThat(focal.tasks(number)).isEmpty();
        assertThat(notices(APPRAISER)).contains("Kiến nghị mới chờ trả lời: kiến nghị " + number);
        assertThat(notices(OFFICER)).contains("Chuyển kiến nghị: kiến nghị " + number);

        var appraiser = officials.as(APPRAISER);
        assertThat(appraiser
                        .submit(
                                appraiser.task(number, BY_APPRAISER),
                                Map.of("outcome", "FORWARD", "reason", "Không phải của Sở Nội vụ"))
                        .expect(409)
                        .sentence())
                .contains("đã được chuyển một lần");
        desk.answer(APPRAISER, number, BY_APPRAISER, "Đã rõ.").expectSuccess();
        assertThat(desk.state(OFFICER, number)).isEqualTo("ANSWERED");
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "R-100: tổng hợp nhiều kiến nghị trình UBND tỉnh; văn thư ghi trả lời; từng đơn vị được báo; tổng hợp lần hai bị từ chối")
    void gathered() {
        var one = desk.sent("dam-rong", "FOCAL_AGENCY");
        var other = desk.sent("di-linh", "FOCAL_AGENCY");
        var elsewhere = desk.sent("da-lat", "APPRAISER");
        assertThat(desk.gather(FOCAL, List.of(one, elsewhere)).status()).isEqualTo(400);
        assertThat(desk.gather(OFFICER, List.of(one)).status()).isIn(403, 404);
        assertThat(desk.state(OFFICER, one)).isEqualTo("OPEN");
        var stale = officials.as(FOCAL).task(one, BY_FOCAL_AGENCY);

        var report = number(desk.gather(FOCAL, List.of(one, other)));

        assertThat(report).isEqualTo("THKN2023-SO-LDTBXH-001");
        assertThat(officials
                        .as(FOCAL)
                        .submit(stale, PetitionDesk.answered("Muộn rồi"))
                        .expect(409)
                        .sentence())
                .contains("Đã tổng hợp trình UBND tỉnh");
        assertThat(desk.gather(FOCAL, List.of(other)).status())
                .as("the same twice")
                .isEqualTo(400);
        jobs.run();
        assertThat(officials.as(FOCAL).tasks(one)).isEmpty();
        assertThat(end(one)).isEqualTo("subProcess_petitionGathered");
        assertThat(notices("canbo.di-linh")).contains("Tổng hợp kiến nghị trình UBND tỉnh: kiến nghị " + other);
        assertThat(notices("vanthu.ubnd")).contains("bản tổng hợp " + report);
        officials.as("vanthu.ubnd").get(API + "/" + one).expect(200);
        assertThat(page("vanthu.ubnd", "/kien-nghi"))
                .contains(report, "Chờ trả lời", one, other)
                .doesNotContain(elsewhere);

        desk.record(report).expectSuccess();

        for (var unit : Map.of("dam-rong", one, "di-linh", other).entrySet()) {
            var petition = officials
                    .as("canbo." + unit.getKey())
                    .get(API + "/" + unit.getValue())
                    .expect(200)
                    .json();
            assertThat(petition.path("state").asText()).isEqualTo("ANSWERED");
            assertThat(petition.path("answerNumber").asText()).isEqualTo("812/UBND-VX");
            assertThat(petition.path("report").asText()).isEqualTo(report);
            assertThat(notices("lanhdao." + unit.getKey()))
                    .contains("Đã trả lời kiến nghị: kiến nghị " + unit.getValue());
            assertThat(journal.of(unit.getValue()))
                    .extracting(JournalEntry::step)
                    .contains("PETITION_GATHERED", "PETITION_ANSWERED");
        }
        assertThat(end(report)).isEqualTo("endEvent_petitionReportAnswered");
        assertThat(page(OFFICER, "/kien-nghi")).doesNotContain(other, "Các bản tổng hợp");
    }

    @Test
    @AnewAfterwards
    @DisplayName("rút khi chưa trả lời: có lý do, có vết, việc của cơ quan đóng, nơi nhận được báo; rút hai lần: 409")
    void withdrawn() {
        var number = desk.sent("dam-rong", "APPRAISER");
        var path = API + "/" + number + "/withdrawal";
        assertThat(officials
                        .as(OFFICER)
                        .post(path, Map.of("reason", " "))
                        .expect(400)
                        .sentence())
                .contains("Lý do");
        officials
                .as(APPRAISER)
                .post(path, Map.of("reason", "Không phải của đơn vị"))
                .expect(403);
        officials.as(HEAD).post(path, Map.of("reason", "Đã được giải quyết")).expect(200);
        officials.as(OFFICER).post(path, Map.of("reason", "Đã được giải quyết")).expect(409);
        jobs.run();

        assertThat(officials.as(APPRAISER).tasks(number)).isEmpty();
        assertThat(end(number)).isEqualTo("subProcess_petitionWithdrawn");
        assertThat(notices(APPRAISER)).contains("Thôi kiến nghị: kiến nghị " + number);
        assertThat(journal.of(number))
                .filteredOn(line -> line.step().equals("PETITION_WITHDRAWN"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.actor()).isEqualTo(HEAD);
                    assertThat(line.reason()).isEqualTo("Đã được giải quyết");
                });
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "gửi thay đơn vị khác, cơ quan chỉ được hỏi, thiếu nội dung, đợt không có: từ chối, nêu trường, không gì được lưu")
    void refusals() {
        assertThat(desk.send(OFFICER, Map.of("unit", "di-linh")).status()).isIn(400, 403);
        assertThat(desk.send("canbo.cuc-thue", Map.of()).status()).isEqualTo(403);
        assertThat(desk.send(HEAD, Map.of()).status()).isIn(403, 404);
        assertThat(desk.send("giamsat", Map.of()).status()).isIn(403, 404);
        assertThat(desk.send(OFFICER, Map.of("content", "")).expect(400).sentence())
                .contains("Nội dung");
        assertThat(desk.send(OFFICER, Map.of("addressee", "CHAIR")).expect(400).sentence())
                .contains("Nơi nhận");
        assertThat(desk.send(OFFICER, Map.of("roundCode", "SK1999")).expect(400).sentence())
                .contains("Đợt khen thưởng");
        assertThat(desk.send(OFFICER, Map.of("documentNumber", "15/UBND"))
                        .expect(400)
                        .sentence())
                .contains("Ngày văn bản của đơn vị");
        assertThat(jdbc.queryForObject("SELECT count(*) FROM khenthuong.petition", Long.class))
                .isZero();
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "tệp kèm theo: đơn vị thêm khi còn chờ, nơi nhận đọc, đơn vị khác không; tệp xấu bị từ chối, nhật ký còn vết")
    void files() {
        var number = desk.sent("dam-rong", "FOCAL_AGENCY");
        var page = "/kien-nghi/" + number;
        var unit = new Browser(officials.address()).signIn("canbo.dam-rong");
        unit.get(page);
        assertThat(unit.upload(page + "/tep", null, "bang.exe", SampleFiles.plainZip())
                        .body())
                .contains("role=\"alert\"");
        assertThat(unit.upload(page + "/tep", null, "bảng kê.pdf", SampleFiles.pdf())
                        .body())
                .contains("Đã thêm tệp kèm theo.", "bảng kê.pdf");

        var id = jdbc.queryForObject("SELECT id::text FROM khenthuong.document WHERE owner = ?", String.class, number);
        var file = "%s/tep/%s".formatted(page, id);
        var focal = new Browser(officials.address()).signIn("canbo.so-ldtbxh");
        assertThat(focal.get(file).statusCode()).isEqualTo(200);
        focal.get(page);
        assertThat(focal.upload(page + "/tep", null, "khac.pdf", SampleFiles.pdf())
                        .statusCode())
                .isEqualTo(403);
        assertThat(new Browser(officials.address())
                        .signIn("canbo.lam-ha")
                        .get(file)
                        .statusCode())
                .isEqualTo(404);
        assertThat(journal.of(number).toString()).contains("Tệp “bảng kê.pdf”.").doesNotContain("bang.exe", "khac.pdf");
    }

    @Test
    @AnewAfterwards
    @DisplayName("chữ có thẻ HTML, công thức: hiện đúng như đã gõ, không chạy")
    void hostileText() {
        var text = "=HYPERLINK(\"http://xau.test\") & 5 < 7 **đậm** [x](javascript:alert(1))";
        assertThat(desk.send(OFFICER, Map.of("title", "<script>alert(1)</script>"))
                        .expect(400)
                        .sentence())
                .contains("Tiêu đề");
        var number = number(desk.send(OFFICER, Map.of("content", text)));
        var raw = officials.as(FOCAL).get("/kien-nghi/" + number).expect(200).text();
        assertThat(raw).contains("5 &lt; 7").doesNotContain("5 < 7", "<strong>đậm");
        assertThat(HtmlUtils.htmlUnescape(raw)).contains(text);
        assertThat(officials.as(FOCAL).formVariables(officials.as(FOCAL).task(number, BY_FOCAL_AGENCY)))
                .as("read by a table, not as marks")
                .doesNotContainKey("content");
    }

    @Test
    @AnewAfterwards
    @DisplayName("hai cán bộ cùng trả lời: một người được, người kia 409 hoặc việc đã hết; một câu trả lời")
    void twoAnswersAtOnce() throws Exception {
        var number = desk.sent("dam-rong", "FOCAL_AGENCY");
        var one = officials.as(FOCAL);
        var other = officials.as("canbo2.so-ldtbxh");
        var task = one.task(number, BY_FOCAL_AGENCY);
        var go = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(2);
        try {
            var replies = Stream.of(one, other)
                    .map(official -> pool.submit(() -> {
                        go.await();
                        return official.submit(task, PetitionDesk.answered("Trả lời của " + official.userId()));
                    }))
                    .toList();
            go.countDown();
            var statuses = Stream.of(replies.get(0).get(), replies.get(1).get())
                    .map(Reply::status)
                    .sorted()
                    .toList();
            assertThat(statuses.get(0) / 100).isEqualTo(2);
            assertThat(statuses.get(1)).isIn(404, 409);
        } finally {
            pool.shutdownNow();
        }
        assertThat(journal.of(number))
                .filteredOn(line -> line.step().equals(BY_FOCAL_AGENCY))
                .hasSize(1);
        assertThat(officials
                        .as(OFFICER)
                        .get(API + "/" + number)
                        .json()
                        .path("answer")
                        .asText())
                .startsWith("Trả lời của canbo");
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "gửi hai lần cùng lúc hoặc gửi lại sau khi mất mạng: một kiến nghị, một việc, số không nhảy; trang dẫn về kiến nghị đã có")
    void sentTwice() throws Exception {
        var go = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(2);
        try {
            var replies = Stream.of(OFFICER, OFFICER)
                    .map(user -> pool.submit(() -> {
                        go.await();
                        return desk.send(user, Map.of());
                    }))
                    .toList();
            go.countDown();
            var sorted = Stream.of(replies.get(0).get(), replies.get(1).get())
                    .sorted(Comparator.comparingInt(Reply::status))
                    .toList();
            assertThat(sorted.get(0).status()).isEqualTo(200);
            assertThat(sorted.get(1).expect(409).sentence()).contains("KN2023-DAM-RONG-001", "không gửi lần thứ hai");
        } finally {
            pool.shutdownNow();
        }
        clock.advance(Duration.ofMinutes(3));
        assertThat(desk.send(OFFICER, Map.of()).status()).isEqualTo(409);
        assertThat(officials
                        .as(OFFICER)
                        .call(
                                "POST",
                                "/kien-nghi/gui",
                                "application/x-www-form-urlencoded",
                                form(Map.of(
                                        "noiNhan", "FOCAL_AGENCY",
                                        "loai", "ADJUSTMENT",
                                        "tieuDe", "Tăng chỉ tiêu cho huyện nghèo",
                                        "noiDung", "Đề nghị tăng 01 tập thể.\r\nHuyện có 5 xã đặc biệt khó khăn.")))
                        .status())
                .as("the page leads to what stands")
                .isEqualTo(302);
        assertThat(officials.as(OFFICER).get(API).expect(200).json()).hasSize(1);
        assertThat(officials.as(FOCAL).tasks("KN2023-DAM-RONG-001")).hasSize(1);
        assertThat(number(desk.send(OFFICER, Map.of("title", "Việc khác")))).isEqualTo("KN2023-DAM-RONG-002");
        clock.advance(Duration.ofMinutes(8));
        assertThat(desk.sent("dam-rong", "FOCAL_AGENCY")).as("later on purpose").isEqualTo("KN2023-DAM-RONG-003");
    }

    @Test
    @AnewAfterwards
    @DisplayName("đợt đã hủy: gửi về đợt đó bị từ chối; kiến nghị gửi trước vẫn được trả lời và nói đợt đã hủy")
    void cancelledRound() {
        var route = new Route(officials, clock, "SK2023");
        var number = number(desk.send(OFFICER, Map.of("roundCode", "SK2023")));
        officials
                .as("lanhdao.so-noi-vu")
                .post("/api/rounds/SK2023/cancellation", route.signed(Map.of()))
                .expectSuccess();
        jobs.run();

        assertThat(desk.send(OFFICER, Map.of("roundCode", "SK2023")).expect(400).sentence())
                .contains("Đợt SK2023", "kiến nghị chung");
        var focal = officials.as(FOCAL);
        assertThat(focal.formVariables(focal.task(number, BY_FOCAL_AGENCY))
                        .get("petitionRows")
                        .toString())
                .contains("hủy");
        desk.answer(FOCAL, number, BY_FOCAL_AGENCY, "Đợt đã hủy.").expectSuccess();
        assertThat(desk.state(OFFICER, number)).isEqualTo("ANSWERED");
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "bốn mắt: cán bộ của chính cơ quan gửi thì cán bộ khác trả lời; người gửi không nhận, không nộp được việc")
    void senderDoesNotAnswer() {
        var number = desk.sent("so-ldtbxh", "FOCAL_AGENCY");
        var sender = officials.as(FOCAL);
        var task = sender.task(number, BY_FOCAL_AGENCY);
        assertThat(sender.claim(task).expect(403).sentence()).contains("bốn mắt");
        assertThat(sender.submit(task, PetitionDesk.answered("Đồng ý"))
                        .expect(403)
                        .sentence())
                .contains("bốn mắt");
        desk.answer("canbo2.so-ldtbxh", number, BY_FOCAL_AGENCY, "Đã rõ.").expectSuccess();
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "A-19, A-37: đơn vị kế thừa đọc và được báo; chuyển chức năng thì việc theo; kết thúc không kế thừa: chấm dứt")
    void reorganised() {
        reorganisation.announce();
        reorganisation.reach(LocalDate.of(2024, 11, 25));
        var merged = desk.sent("cat-tien", "FOCAL_AGENCY");
        reorganisation.reach(LocalDate.of(2024, 12, 1));
        clock.set(LocalDate.of(2024, 12, 2));
        officials.as("canbo.da-huoai").get(API + "/" + merged).expect(200);

        reorganisation.reach(LocalDate.of(2025, 3, 1));
        clock.set(LocalDate.of(2025, 3, 3));
        officials.as(FOCAL).get("/kien-nghi/" + merged).expect(401);
        desk.answer("canbo.so-nnmt", merged, BY_FOCAL_AGENCY, "Đã rõ.").expectSuccess();
        assertThat(notices("canbo.da-huoai")).contains("Đã trả lời kiến nghị: kiến nghị " + merged);
        assertThat(officials
                        .as("canbo.da-huoai")
                        .get(API + "/" + merged)
                        .json()
                        .path("answeredFor")
                        .asText())
                .isEqualTo("Sở Nông nghiệp và Môi trường");

        reorganisation.reach(LocalDate.of(2025, 6, 16));
        var open = desk.sent("di-linh", "APPRAISER");
        assertThat(reorganisations.takeUp(LocalDate.of(2025, 7, 1))).isTrue();
        reorganisation.reach(LocalDate.of(2025, 7, 1));
        jobs.run();
        assertThat(jdbc.queryForObject("SELECT state FROM khenthuong.petition WHERE number = ?", String.class, open))
                .isEqualTo("CANCELLED");
        assertThat(end(open)).isEqualTo("subProcess_petitionWithdrawn");
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "R-100: điều chỉnh chỉ tiêu dẫn kiến nghị; hiện ở cả hai bên, trong nhật ký và trong thư; kiến nghị đã rút, của đợt khác, không có: từ chối")
    void limitRefersToAPetition() {
        var number = number(desk.send(OFFICER, Map.of("roundCode", "SK2023")));
        var withdrawn = desk.sent("di-linh", "APPRAISER");
        officials
                .as("canbo.di-linh")
                .post(API + "/" + withdrawn + "/withdrawal", Map.of("reason", "Không cần nữa"))
                .expect(200);
        for (var wrong : List.of(withdrawn, "KN2023-DAM-RONG-999", "<b>", "KN2023")) {
            assertThat(limit(wrong).expect(400).sentence()).as(wrong).contains("Kiến nghị");
        }

        var another = desk.sent("di-linh", "APPRAISER");
        assertThat(limit(another).expect(400).sentence()).contains(another, "của đơn vị khác");
        assertThat(page(OFFICER, "/kien-nghi/" + number)).doesNotContain("9/UBND");

        limit(number).expect(200);

        assertThat(page("lanhdao.so-noi-vu", "/theo-doi/SK2023/thay-doi")).contains("Theo kiến nghị", number);
        assertThat(page("lanhdao.so-noi-vu", "/theo-doi/SK2023/chi-tieu")).doesNotContain(number, another, withdrawn);
        assertThat(page("lanhdao.so-noi-vu", limitOf("unit = 'dam-rong'")))
                .contains(number)
                .doesNotContain(another, withdrawn);
        assertThat(page("lanhdao.so-noi-vu", limitOf("unit IS NULL")))
                .contains(number, another)
                .doesNotContain(withdrawn);
        assertThat(page(OFFICER, "/kien-nghi/" + number))
                .contains("Chỉ tiêu đã điều chỉnh theo kiến nghị này", "9/UBND");
        assertThat(journal.of(number))
                .filteredOn(line -> line.step().equals("PETITION_LIMIT_CHANGED"))
                .singleElement()
                .satisfies(line -> assertThat(line.reason()).contains("SK2023", "9/UBND"));
        assertThat(notices(OFFICER)).contains("Điều chỉnh chỉ tiêu", "Theo kiến nghị");
        officials
                .as("lanhdao.so-noi-vu")
                .post("/api/rounds/SK2023/limits", limitBody("", 6))
                .expect(200);
    }

    /** The form with a limit of the round chosen. */
    private String limitOf(String which) {
        return "/theo-doi/SK2023/chi-tieu?limit="
                + jdbc.queryForObject(
                        "SELECT min(id) FROM khenthuong.quota_limit WHERE round = 'SK2023' AND " + which, Long.class);
    }

    private Reply limit(String petition) {
        return officials.as("lanhdao.so-noi-vu").post("/api/rounds/SK2023/limits", limitBody(petition, 5));
    }

    private Map<String, Object> limitBody(String petition, int max) {
        return Map.of(
                "unit",
                "dam-rong",
                "nomineeTypes",
                List.of("COLLECTIVE", "INDIVIDUAL", "HOUSEHOLD"),
                "max",
                max,
                "documentNumber",
                "9/UBND",
                "documentDate",
                desk.today(),
                "petition",
                petition);
    }

    @Test
    @AnewAfterwards
    @DisplayName("người hết vai trò: không gửi, không trả lời, không phản ánh được nữa")
    void whoseRoleEnded() {
        var number = desk.sent("dam-rong", "FOCAL_AGENCY");
        var task = officials.as(FOCAL).task(number, BY_FOCAL_AGENCY);
        reorganisation.rolesEnd(LocalDate.now(clock), "mttq", "dam-rong", "so-ldtbxh");
        reorganisation.newDay();

        assertThat(officials
                        .as(FOCAL)
                        .submit(task, PetitionDesk.answered("Vẫn trả lời"))
                        .status())
                .isEqualTo(401);
        assertThat(desk.send(OFFICER, Map.of()).status()).isEqualTo(401);
        officials
                .as("canbo.mttq")
                .post("/api/observations", Map.of("round", "SK2023", "content", "x"))
                .expect(401);
        assertThat(desk.state("giamsat", number)).isEqualTo("OPEN");
    }

    private String end(String businessKey) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .singleResult()
                .getEndActivityId();
    }

    private String notices(String user) {
        return officials.as(user).get("/api/notices").expect(200).text();
    }

    private String page(String user, String path) {
        return HtmlUtils.htmlUnescape(officials.as(user).get(path).expect(200).text());
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
