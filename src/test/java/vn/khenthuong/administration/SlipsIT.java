package vn.khenthuong.administration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.kernel.ScheduledWork;
import vn.khenthuong.organization.Installation;
import vn.khenthuong.security.Browser;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Official;
import vn.khenthuong.support.Officials;

/** An installation as an operator makes it: without the demonstration, and without a mail server. */
@IntegrationTest(
        properties = {
            "khenthuong.password.strength=4",
            "khenthuong.admin.username=quantri",
            "khenthuong.admin.password=khenthuong",
            "khenthuong.admin2.username=quantri2",
            "khenthuong.admin2.password=khenthuong",
            "khenthuong.audit.precautions-wanted=false",
            "khenthuong.notification.base-url=https://khenthuong.lamdong.example",
            "server.servlet.session.cookie.secure=false",
            "camunda.bpm.webapp.session-cookie.enable-secure-cookie=false",
            "camunda.bpm.webapp.csrf.enable-secure-cookie=false"
        })
@ActiveProfiles("no-demonstration")
@Import(SlipsIT.Stage.class)
@DisplayName("Phiếu mật khẩu niêm phong")
class SlipsIT {

    private static final Pattern PASSWORD = Pattern.compile("[a-z2-9]{4}(-[a-z2-9]{4}){3}");
    private static final int IMPORTED = 120;
    private static final String PRINTING = "/api/officials/slips/printing";

    @Autowired
    private Officials officials;

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    @Autowired
    private ScheduledWork slipFate;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private Stage stage;

    /** Whether the first round is still to be opened. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Stage {

        private final AtomicBoolean installing = new AtomicBoolean(true);

        @Bean
        @Primary
        Installation stagedInstallation() {
            return installing::get;
        }
    }

    @BeforeEach
    void install() {
        stage.installing.set(true);
        clock.reset();
    }

    @Test
    @DisplayName("nhập 120 người: một tệp PDF, mỗi phiếu một phần ba tờ A4, do quản trị viên khác in, in một lần")
    void batch() throws Exception {
        administrator()
                .uploadTo("/api/officials/import?trial=false", "", "can-bo.xlsx", workbook())
                .expect(200);
        var ids = StreamSupport.stream(waiting(second()).spliterator(), false)
                .filter(one -> one.path("slip").path("userId").asText().startsWith("loat."))
                .map(one -> one.path("slip").path("id").asText())
                .toList();
        assertThat(ids).hasSize(IMPORTED);
        assertThat(administrator()
                        .post(PRINTING, Map.of("slips", ids))
                        .expect(403)
                        .sentence())
                .contains("không in phiếu");
        assertThat(printedCount()).as("nothing was printed").isZero();

        var answer = printing("quantri2", ids);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        var texts = new ArrayList<String>();
        try (var paper = Loader.loadPDF(answer.body())) {
            assertThat(paper.getNumberOfPages()).isEqualTo(IMPORTED / 3);
            texts.add(Normalizer.normalize(new PDFTextStripper().getText(paper), Normalizer.Form.NFC));
        }
        var passwords = passwords(answer.body());
        assertThat(passwords).hasSize(IMPORTED).doesNotHaveDuplicates();
        assertThat(texts.get(0))
                .contains(
                        "Nguyễn Thị Quỳnh",
                        "Cán bộ – Huyện Di Linh",
                        "Tên đăng nhập: loat.001",
                        "Mật khẩu dùng một lần",
                        "https://khenthuong.lamdong.example",
                        "ngay khi đăng nhập lần đầu",
                        "29/05/2023");
        assertThat(second().post(PRINTING, Map.of("slips", ids.subList(0, 1)))
                        .expect(409)
                        .sentence())
                .contains("chỉ in một lần");
        assertThat(kept(passwords.get(0))).as("tables with the password").isEmpty();
        assertThat(second().get("/quan-tri/phieu-mat-khau").expect(200).text())
                .contains("Nguyễn Thị Quỳnh")
                .doesNotContainPattern(PASSWORD);
        assertThat(second().get("/api/officials/slips").expect(200).text()).doesNotContainPattern(PASSWORD);
        assertThat(jdbc.sql("SELECT count(DISTINCT occasion) FROM khenthuong.audit_entry WHERE step = 'SLIP_PRINTED'"
                                + " AND subject LIKE 'loat.%'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("lần đăng nhập đầu nói phiếu in lúc nào, bởi ai; đặt mật khẩu xong thì phiếu đã dùng")
    void firstSignIn() throws Exception {
        add("mot.nguoi", "canbo.di-linh");
        var password = print("quantri2", "mot.nguoi");
        var browser = new Browser(officials.address());
        browser.signIn("mot.nguoi", password, "");
        assertThat(officials
                        .as("mot.nguoi", password)
                        .get("/api/rounds")
                        .expect(403)
                        .sentence())
                .contains("Đổi mật khẩu");
        var page = browser.page("/doi-mat-khau").body();
        assertThat(page)
                .contains("được in lúc", "Quản trị viên (quantri2)", "theo yêu cầu của Quản trị viên (quantri)");
        assertThat(browser.submit(
                                "/doi-mat-khau",
                                Map.of(
                                        "dangDung",
                                        password,
                                        "moi",
                                        "mat-khau-rieng",
                                        "nhapLai",
                                        "mat-khau-rieng",
                                        "_csrf",
                                        Browser.tokenOn(page)))
                        .statusCode())
                .isEqualTo(302);
        officials.as("mot.nguoi", password).get("/api/rounds").expect(401);
        officials.as("mot.nguoi", "mat-khau-rieng").get("/api/rounds").expect(200);
        assertThat(steps("mot.nguoi")).containsExactly("OFFICIAL_ADDED", "SLIP_PRINTED", "SLIP_USED");

        // Somebody else had used the paper: the next one tells.
        administrator().post("/api/officials/mot.nguoi/password", Map.of()).expect(204);
        officials.as("mot.nguoi", "mat-khau-rieng").get("/api/rounds").expect(200);
        var next = print("quantri2", "mot.nguoi");
        officials.as("mot.nguoi", "mat-khau-rieng").get("/api/rounds").expect(401);
        browser.signIn("mot.nguoi", next, "");
        assertThat(browser.page("/doi-mat-khau").body()).contains("có người đã dùng lúc");
    }

    @Test
    @DisplayName(
            "phiếu mất: đặt lại thì phiếu cũ hết hiệu lực ngay, phiếu mới do người khác in; quá hạn thì không dùng được")
    void lostAndExpired() throws Exception {
        add("hai.nguoi", "canbo.di-linh");
        var lost = print("quantri2", "hai.nguoi");
        officials.as("hai.nguoi", lost).get("/api/rounds").expect(403);
        second().post("/api/officials/hai.nguoi/password", Map.of()).expect(204);
        officials.as("hai.nguoi", lost).get("/api/rounds").expect(401);
        var id = waitingFor("hai.nguoi");
        second().post(PRINTING, Map.of("slips", List.of(id))).expect(403);
        var again = print("quantri", "hai.nguoi");
        officials.as("hai.nguoi", again).get("/api/rounds").expect(403);

        clock.advance(Duration.ofDays(14).minusMinutes(1));
        slipFate.run();
        officials.as("hai.nguoi", again).get("/api/rounds").expect(403);
        clock.advance(Duration.ofMinutes(2));
        assertThat(slipFate.nextAt()).isBeforeOrEqualTo(clock.instant());
        slipFate.run();
        officials.as("hai.nguoi", again).get("/api/rounds").expect(401);
        assertThat(steps("hai.nguoi"))
                .containsExactly("OFFICIAL_ADDED", "SLIP_PRINTED", "SLIP_ORDERED", "SLIP_PRINTED", "SLIP_EXPIRED");
    }

    @Test
    @DisplayName("vai trò quyết định: chỉ người đã xác nhận in; người đề nghị không in, cũng không đặt lại để tự in")
    void confirmed() throws Exception {
        add("quantri.ba", "camunda-admin");
        var third = print("quantri2", "quantri.ba");
        choose("quantri.ba", third, "khenthuong-ba");
        stage.installing.set(false);
        var change = administrator()
                .post("/api/officials", official("chu.tich", "chutich.ubnd"))
                .expect(202)
                .json()
                .path("changeId")
                .asText();
        second().post("/api/officials/changes/%s/confirmation".formatted(change), Map.of())
                .expect(204);
        var id = waitingFor("chu.tich");
        assertThat(administrator()
                        .post(PRINTING, Map.of("slips", List.of(id)))
                        .expect(403)
                        .sentence())
                .contains("quản trị viên khác");
        var browser = new vn.khenthuong.tracking.Browser(officials.address()).signIn("quantri");
        assertThat(browser.submit("/quan-tri/phieu-mat-khau/in", Map.of("phieu", id))
                        .body())
                .contains("Người nhập cán bộ hoặc đặt lại mật khẩu không in phiếu");
        assertThat(officials
                        .as("quantri.ba", "khenthuong-ba")
                        .post(PRINTING, Map.of("slips", List.of(id)))
                        .expect(403)
                        .sentence())
                .contains("người đã xác nhận");
        administrator().post("/api/officials/chu.tich/password", Map.of()).expect(409);
        officials.stranger().post(PRINTING, Map.of("slips", List.of(id))).expect(401);
        assertThat(waitingFor("chu.tich")).isEqualTo(id);
        var password = print("quantri2", "chu.tich");
        officials.as("chu.tich", password).get("/api/rounds").expect(403);
        officials.as("chu.tich", password).get("/api/officials/slips").expect(403);
        choose("chu.tich", password, "chu-tich-rieng");
        officials.as("chu.tich", "chu-tich-rieng").get("/api/officials/slips").expect(403);
        officials
                .as("chu.tich", "chu-tich-rieng")
                .post(PRINTING, Map.of("slips", List.of(id)))
                .expect(403);
        assertThat(jdbc.sql("SELECT printed_by FROM khenthuong.password_slip WHERE user_id = 'chu.tich'")
                        .query(String.class)
                        .single())
                .isEqualTo("quantri2");
    }

    @Test
    @DisplayName("cán bộ được giao ký thay: mật khẩu cũ hết hiệu lực khi xác nhận, phiếu mới do người đã xác nhận in")
    void substitute() throws Exception {
        add("thu.truong", "lanhdao.duc-trong");
        add("nam.nguoi", "canbo.duc-trong");
        choose("nam.nguoi", print("quantri2", "nam.nguoi"), "mat-khau-rieng");
        stage.installing.set(false);
        var id = administrator()
                .post(
                        "/api/substitutions",
                        Map.ofEntries(
                                Map.entry("role", "lanhdao.duc-trong"),
                                Map.entry("represented", "thu.truong"),
                                Map.entry("substitute", "nam.nguoi"),
                                Map.entry("capacity", "TUQ"),
                                Map.entry("works", List.of()),
                                Map.entry("from", LocalDate.now(clock).toString()),
                                Map.entry("to", LocalDate.now(clock).plusDays(5).toString()),
                                Map.entry("documentNumber", "12/QĐ-UBND"),
                                Map.entry("documentDate", LocalDate.now(clock).toString()),
                                Map.entry("reason", "LEAVE"),
                                Map.entry("position", "Trưởng phòng Nội vụ")))
                .expect(202)
                .json()
                .path("id")
                .asText();
        officials.as("nam.nguoi", "mat-khau-rieng").get("/api/rounds").expect(200);
        second().post("/api/substitutions/%s/confirmation".formatted(id), Map.of())
                .expect(204);
        officials.as("nam.nguoi", "mat-khau-rieng").get("/api/rounds").expect(401);
        var slip = waitingFor("nam.nguoi");
        administrator().post(PRINTING, Map.of("slips", List.of(slip))).expect(403);
        var given = print("quantri2", "nam.nguoi");
        officials.as("nam.nguoi", given).get("/api/rounds").expect(403);
    }

    @Test
    @DisplayName("một quản trị viên duy nhất, chưa mở đợt: tự in được, nhật ký ghi rõ; mở đợt rồi thì không")
    void alone() throws Exception {
        var others = jdbc.sql("DELETE FROM public.act_id_membership WHERE group_id_ = 'camunda-admin'"
                        + " AND user_id_ <> 'quantri' RETURNING user_id_")
                .query(String.class)
                .list();
        add("bon.nguoi", "giamsat");
        others.forEach(user -> jdbc.sql(
                        "DELETE FROM public.act_id_membership WHERE group_id_ = 'camunda-admin'" + " AND user_id_ = ?")
                .param(user)
                .update());
        stage.installing.set(false);
        administrator()
                .post(PRINTING, Map.of("slips", List.of(waitingFor("bon.nguoi"))))
                .expect(403);
        stage.installing.set(true);
        print("quantri", "bon.nguoi");
        assertThat(journal.of("bon.nguoi"))
                .filteredOn(line -> line.step().equals("SLIP_PRINTED"))
                .extracting(JournalEntry::reason)
                .singleElement()
                .asString()
                .contains("người yêu cầu tự in");
        others.forEach(user -> jdbc.sql(
                        "INSERT INTO public.act_id_membership (user_id_, group_id_) VALUES (?, 'camunda-admin')"
                                + " ON CONFLICT DO NOTHING")
                .param(user)
                .update());
    }

    @Test
    @DisplayName("không chọn phiếu nào, mã không phải phiếu, thân hỏng: bị từ chối, không gì thay đổi")
    void nothingChosen() {
        second().post(PRINTING, Map.of("slips", List.of())).expect(400);
        second().post(PRINTING, Map.of()).expect(400);
        second().post(PRINTING, Map.of("slips", List.of("00000000-0000-0000-0000-000000000000")))
                .expect(404);
        second().call("POST", PRINTING, "application/json", "{\"slips\":[null]}")
                .expect(400);
        second().call("POST", PRINTING, "application/json", "{\"slips\":[\"x\"]}")
                .expect(400);
        var browser = new vn.khenthuong.tracking.Browser(officials.address()).signIn("quantri2");
        assertThat(browser.submit("/quan-tri/phieu-mat-khau/in", Map.of("phieu", "x"))
                        .body())
                .contains("Cần chọn phiếu");
    }

    private void add(String userId, String role) {
        administrator().post("/api/officials", official(userId, role)).expect(201);
    }

    private static Map<String, Object> official(String userId, String role) {
        return Map.of(
                "userId",
                userId,
                "fullName",
                "Nguyễn Văn Mới",
                "email",
                userId + "@lamdong.example",
                "roles",
                List.of(Map.of(
                        "role",
                        role,
                        "from",
                        "2023-05-01",
                        "documentNumber",
                        "12/QĐ-UBND",
                        "documentDate",
                        "2019-05-10")));
    }

    private String print(String administrator, String userId) throws Exception {
        var answer = printing(administrator, List.of(waitingFor(userId)));
        assertThat(answer.statusCode())
                .as(new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        var passwords = passwords(answer.body());
        assertThat(passwords).hasSize(1);
        return passwords.get(0);
    }

    private void choose(String userId, String given, String own) {
        var browser = new Browser(officials.address());
        browser.signIn(userId, given, "");
        var token = Browser.tokenOn(browser.page("/doi-mat-khau").body());
        assertThat(browser.submit(
                                "/doi-mat-khau", Map.of("dangDung", given, "moi", own, "nhapLai", own, "_csrf", token))
                        .statusCode())
                .isEqualTo(302);
    }

    private HttpResponse<byte[]> printing(String administrator, List<String> ids) throws Exception {
        var credentials =
                Base64.getEncoder().encodeToString((administrator + ":khenthuong").getBytes(StandardCharsets.UTF_8));
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(officials.address().resolve(PRINTING))
                                .header("Authorization", "Basic " + credentials)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(json.writeValueAsString(Map.of("slips", ids))))
                                .build(),
                        BodyHandlers.ofByteArray());
    }

    private static List<String> passwords(byte[] pdf) throws IOException {
        try (var paper = Loader.loadPDF(pdf)) {
            return PASSWORD.matcher(new PDFTextStripper().getText(paper))
                    .results()
                    .map(found -> found.group())
                    .toList();
        }
    }

    private JsonNode waiting(Official administrator) {
        return administrator.get("/api/officials/slips").expect(200).json();
    }

    private String waitingFor(String userId) {
        return StreamSupport.stream(waiting(administrator()).spliterator(), false)
                .filter(one -> one.path("slip").path("userId").asText().equals(userId))
                .map(one -> one.path("slip").path("id").asText())
                .findFirst()
                .orElseThrow();
    }

    private List<String> steps(String userId) {
        return journal.of(userId).stream().map(JournalEntry::step).toList();
    }

    private int printedCount() {
        return jdbc.sql(
                        "SELECT count(*) FROM khenthuong.password_slip WHERE user_id LIKE 'loat.%' AND printed_at IS NOT NULL")
                .query(Integer.class)
                .single();
    }

    /** Tables of both schemas in which a text stands somewhere. */
    private List<String> kept(String text) {
        return jdbc
                .sql("SELECT format('%I.%I', schemaname, tablename) FROM pg_tables"
                        + " WHERE schemaname IN ('public', 'khenthuong')")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> jdbc.sql("SELECT count(*) FROM " + table + " AS t WHERE t::text LIKE :text")
                                .param("text", "%" + text + "%")
                                .query(Integer.class)
                                .single()
                        > 0)
                .toList();
    }

    private byte[] workbook() throws IOException {
        try (var book = new XSSFWorkbook(
                        new ByteArrayInputStream(administrator().download("/quan-tri/can-bo/mau.xlsx")));
                var bytes = new ByteArrayOutputStream()) {
            var sheet = book.getSheetAt(0);
            IntStream.rangeClosed(1, IMPORTED).forEach(number -> {
                var row = sheet.createRow(sheet.getLastRowNum() + 1);
                var cells = Stream.of(
                                "loat.%03d".formatted(number),
                                "Nguyễn Thị Quỳnh",
                                "loat.%03d@lamdong.example".formatted(number),
                                "Cán bộ – Huyện Di Linh",
                                "01/05/2023",
                                "",
                                "",
                                "")
                        .toList();
                for (var index = 0; index < cells.size(); index++) {
                    row.createCell(index).setCellValue(cells.get(index));
                }
            });
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private Official administrator() {
        return officials.as("quantri");
    }

    private Official second() {
        return officials.as("quantri2");
    }
}
