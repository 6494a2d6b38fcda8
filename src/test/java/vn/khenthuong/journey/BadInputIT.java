package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khenthuong.journey.Playground.with;
import static vn.khenthuong.journey.Route.APPROVE;
import static vn.khenthuong.journey.Route.PREPARE;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khenthuong.document.internal.SampleFiles;
import vn.khenthuong.security.Browser;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Official.Typed;
import vn.khenthuong.support.Officials;

/** What officials may type, choose and upload that is wrong: refused with a Vietnamese sentence, and nothing is different. */
@DisplayName("Nhập sai: bị từ chối bằng tiếng Việt, không để lại gì")
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputIT {

    private static final int MEGABYTE = 1 << 20;
    private static final String OFFICER = "canbo.di-linh";

    private final Officials officials;
    private final Clock clock;
    private final Traces traces;
    private Route route;
    private Route closed;
    private String late;
    private String village;
    private String person;

    BadInputIT(@Autowired Officials officials, @Autowired Clock clock, @Autowired JdbcClient jdbc) {
        this.officials = officials;
        this.clock = clock;
        this.traces = new Traces(jdbc);
    }

    @BeforeAll
    void openRounds() {
        var playground = new Playground(officials, clock);
        route = playground.open("SAI1");
        village = route.open(Nominee.village("di-linh", "Thôn 2 xã Đinh Lạc"));
        route.uploadPapers(village);
        person = route.open(Nominee.official("di-linh", "Bùi Văn Sai"));
        route.uploadPapers(person);
        closed = playground.open("SAI2");
        late = closed.open(Nominee.village("di-linh", "Thôn Muộn"));
        closed.uploadPapers(late);
        lateAnswers = closed.content(late);
        closed.closeRound();
    }

    private Map<String, Object> lateAnswers;

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "roundCode|KHONG-CO|không có lựa chọn “KHONG-CO”",
                "roundCode|SAI2|Đợt SAI2",
                "roundCode|' OR '1'='1|không có lựa chọn",
                "unit|khong-co|không có lựa chọn “khong-co”",
                "unit|dam-rong|không có lựa chọn “dam-rong”",
                "nomineeType|ROBOT|không có lựa chọn “ROBOT”",
                "criteriaGroup|POLICY_BANK|Ngân hàng Chính sách xã hội",
                "criteriaGroup|HOUSEHOLD_HELPER|hộ gia đình",
                "awardForm|HUAN_CHUONG_LAO_DONG|(điểm c khoản 2 Mục IV)",
                "awardForm|BANG_KHEN_THU_TUONG|(điểm c khoản 2 Mục IV)",
                "awardForm|GIAY_KHEN|(điểm c khoản 2 Mục IV)",
                "nomineeName|''|Tên tập thể",
                "nomineeName|<script>alert(1)</script>|không được chứa thẻ HTML",
                "nomineeName|Tổ <img src=x onerror=alert(1)>|không được chứa thẻ HTML",
                "nomineeName|\"><svg/onload=alert(1)>|không được chứa thẻ HTML",
                "quotaOk|true|không có trường “quotaOk”",
                "businessKey|SAI1-DAM-RONG-0001|không có trường “businessKey”",
                "${1+1}|x|không có trường"
            })
    @DisplayName("lập đề nghị: đợt, đơn vị, loại, nhóm, hình thức, tên, trường lạ")
    void refusedStarts(String field, String value, String words) {
        var start = with(Nominee.village("di-linh", "Thôn 1").start("SAI1"), field, value);
        traces.noneOf(() -> assertThat(Refused.with(officials.as(OFFICER).start("nomination", start), 400))
                .contains(words));
    }

    @Test
    @DisplayName("tên 100.000 ký tự, tên có ký tự 0, tên nhiều dòng")
    void refusedNames() {
        for (var name : List.of("Tổ ".repeat(34_000), "Tổ\u0000 một", "Tổ một\nTổ hai", "???", " \u200b ")) {
            var start = with(Nominee.village("di-linh", "x").start("SAI1"), "nomineeName", name);
            traces.noneOf(() -> assertThat(Refused.with(officials.as(OFFICER).start("nomination", start), 400))
                    .contains("“Tên"));
        }
    }

    @Test
    @DisplayName("hộ gia đình do một sở đề nghị: chỉ về huyện, thành phố nơi cư trú")
    void householdOfDepartment() {
        var start = new Nominee("so-y-te", "HOUSEHOLD", "HOUSEHOLD_HELPER", "Ka Hòa").start("SAI1");
        traces.noneOf(() -> assertThat(
                        Refused.with(officials.as("canbo.so-y-te").start("nomination", start), 400))
                .contains("Ủy ban nhân dân huyện, thành phố nơi cư trú"));
    }

    @Test
    @DisplayName("người không lập hồ sơ cho đơn vị nào: 403")
    void startersWithoutUnit() {
        for (var user : List.of("giamsat", "quantri", "chutich.ubnd", "lanhdao.di-linh")) {
            traces.inJournalOnly(() -> Refused.with(
                    officials
                            .as(user)
                            .start(
                                    "nomination",
                                    Nominee.village("di-linh", "Thôn").start("SAI1")),
                    403,
                    404));
        }
    }

    static Stream<List<Object>> wrongAnswers() {
        var tomorrow = MutableClock.FIRST_DAY.plusDays(1).toString();
        return Stream.of(
                List.of("achievementSummary", "chữ ".repeat(25_000), "không được dài quá"),
                List.of("achievementSummary", "chữ ".repeat(301), "không được dài quá 300 chữ"),
                List.of("achievementSummary", "Tốt\u0000", "ký tự không hợp lệ"),
                List.of("address", "x".repeat(501), "không được dài quá 500"),
                List.of("leader", "<b onclick=alert(1)>A</b>", "thẻ HTML"),
                List.of("councilMembers", -9, "không được nhỏ hơn 1"),
                List.of("councilMembers", 0, "không được nhỏ hơn 1"),
                List.of("councilMembers", 100_000, "không được lớn hơn 200"),
                List.of("councilMembers", 8.5, "số nguyên"),
                List.of("councilMembers", new Typed("NaN", "String"), "phải là số"),
                List.of("councilMembers", new Typed("NaN", "Double"), "phải là số"),
                List.of("councilMembers", new Typed("-Infinity", "Double"), "phải là số"),
                List.of("councilMembers", new Typed(new BigDecimal("1e400"), "Double"), "phải là số"),
                List.of("councilMembers", new Typed(new BigDecimal("1e300"), "Double"), "số quá lớn"),
                List.of("councilMembers", new Typed(Long.MAX_VALUE, "Long"), "số quá lớn"),
                List.of("councilMembers", new Typed(true, "Boolean"), "phải là số"),
                List.of("councilMembers", List.of(9), "phải là số"),
                List.of("councilMembers", new Typed("9) OR (1=1", "String"), "phải là số"),
                List.of("councilPresent", 10, "không được lớn hơn “Tổng số thành viên Hội đồng”"),
                List.of("votesFor", 9, "không được lớn hơn số thành viên dự họp"),
                List.of("votesFor", -1, "không được nhỏ hơn 0"),
                List.of("memberCount", -120, "không được nhỏ hơn 1"),
                List.of("memberCount", 2_000_000_000, "không được lớn hơn"),
                List.of("womenCount", 121, "không được lớn hơn “Số thành viên"),
                List.of("poorHouseholdsBaseline", 0, "không được nhỏ hơn 1"),
                List.of("poorHouseholdsNow", -8, "không được nhỏ hơn 0"),
                List.of("poorHouseholdsNow", 1e15, "quá lớn"),
                List.of("minutesDate", tomorrow, "không được sau hôm nay"),
                List.of("minutesDate", "2023-02-30", "một ngày có thật"),
                List.of("minutesDate", "hôm qua", "một ngày có thật"),
                List.of("minutesDate", "0001-01-01", "một ngày có thật"),
                List.of("minutesDate", "9999-12-31", "một ngày có thật"),
                List.of("minutesDate", new Typed(5.5, "Double"), "một ngày có thật"),
                List.of("achievementFrom", "1990-01-01", "Thời gian lập thành tích phải trong khoảng"),
                List.of("achievementTo", "2031-01-01", "Thời gian lập thành tích phải trong khoảng"),
                List.of("achievementTo", "1999-01-01", "không được trước “Thành tích từ ngày”"),
                List.of("votesFor", 4, "phải quá một nửa"),
                List.of("minutesNumber", "abc", "gồm chữ số, dấu gạch chéo"),
                List.of("minutesDate", "1999-05-01", "quá xa trong quá khứ"),
                List.of("serviceHealth", "MAGIC", "không có lựa chọn “MAGIC”"),
                List.of("commune", "khong-co", "không có lựa chọn"),
                List.of("outcome", "AWARD", "không có lựa chọn “AWARD”"),
                List.of("outcome", new Typed(1, "Integer"), "không có lựa chọn"),
                List.of("quotaOk", true, "không có trường “quotaOk”"),
                List.of("withinQuota", true, "không có trường “withinQuota”"),
                List.of("minutesNumber", new Typed("UEsDBA==", "Bytes"), "phải là văn bản"),
                List.of(
                        "minutesNumber",
                        new Typed("UEsDBA==", "File", Map.of("filename", "a.exe")),
                        "phải là văn bản"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongAnswers")
    @DisplayName("hoàn thiện hồ sơ: chữ, số, ngày, lựa chọn, kiểu không thể có")
    void refusedAnswers(List<Object> wrong) {
        var field = (String) wrong.get(0);
        var answers = with(route.content(village), field, wrong.get(1));
        refusedWith(village, answers, (String) wrong.get(2));
    }

    @ParameterizedTest
    @CsvSource({
        "identityNumber,123456,không đúng định dạng",
        "identityNumber,12345678901234567890,không được dài quá",
        "gender,OTHER,không có lựa chọn",
        "birthDate,2123-01-01,không được sau hôm nay",
        "officialCriteria,R-999,danh sách"
    })
    @DisplayName("trích ngang cá nhân sai")
    void refusedPersons(String field, String value, String words) {
        refusedWith(person, with(route.content(person), field, value), words);
    }

    private void refusedWith(String number, Map<String, Object> answers, String words) {
        var task = officials.as(OFFICER).task(number, PREPARE);
        traces.noneOf(() -> assertThat(Refused.with(officials.as(OFFICER).submit(task, answers), 400))
                .contains(words));
    }

    static Stream<Typed> unreadableTypes() {
        return Stream.of(
                new Typed("x", "Object"),
                new Typed(
                        "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==",
                        "Object",
                        Map.of(
                                "objectTypeName",
                                "java.util.HashMap",
                                "serializationDataFormat",
                                "application/x-java-serialized-object")),
                new Typed("chín", "Integer"),
                new Typed("9", "Quota"),
                new Typed("31/12/2023", "Date"),
                new Typed(Map.of("a", 1), "Integer"));
    }

    @ParameterizedTest
    @MethodSource("unreadableTypes")
    @DisplayName("giá trị có kiểu máy chủ không biết hoặc không đọc được: 400")
    void refusedTypes(Typed value) {
        refusedWith(village, with(route.content(village), "minutesNumber", value), "");
    }

    @Test
    @DisplayName("thiếu giấy tờ bắt buộc: nêu tên giấy tờ, nhiệm vụ còn nguyên")
    void missingPapers() {
        var bare = route.open(Nominee.village("di-linh", "Thôn 5 xã Liên Đầm"));
        refusedWith(bare, route.content(bare), "còn thiếu giấy tờ bắt buộc");
        assertThat(route.state(bare)).isEqualTo("DRAFT");
    }

    @Test
    @DisplayName("đợt đã đóng: hồ sơ đang soạn không trình được, không tải thêm giấy tờ được")
    void afterClosing() {
        var officer = officials.as(OFFICER);
        assertThat(closed.state(late)).isEqualTo("EXPIRED");
        var task = officer.task(late, PREPARE);
        traces.noneOf(() -> {
            Refused.with(officer.submit(task, lateAnswers), 400, 409);
            Refused.with(officer.upload(late, "COUNCIL_MINUTES", "a.pdf", SampleFiles.pdf()), 409);
            Refused.with(closed.withdraw(late), 409);
            Refused.with(
                    officials
                            .as(Route.APPRAISAL_HEAD)
                            .post(
                                    "/api/rounds/SAI2/extension",
                                    closed.signed(Map.of(
                                            "deadline",
                                            LocalDate.now(clock).plusDays(9).toString()))),
                    400,
                    409);
            Refused.with(
                    officials.as(Route.APPRAISAL_HEAD).post("/api/rounds/SAI2/closing", closed.signed(Map.of())),
                    400,
                    409);
        });
    }

    @Test
    @DisplayName("vượt chỉ tiêu: quay lại đơn vị với con số và quy định, không chiếm chỗ nào")
    void overQuota() {
        var full = new Playground(officials, clock).open("SAI3");
        for (var place = 1; place <= 3; place++) {
            full.submitted(Nominee.village("di-linh", "Thôn " + place));
        }
        var fourth = full.prepared(Nominee.village("di-linh", "Thôn 4"));
        full.approve(fourth).expectSuccess();
        assertThat(full.state(fourth)).isEqualTo("DRAFT");
        assertThat(full.places("di-linh")).containsExactly(3, 0, 0);
        assertThat(full.shown(OFFICER, fourth, PREPARE).get("remark").asText())
                .contains("đã đề nghị 3/3 trường hợp", "khoản 2 Mục IV");
    }

    @ParameterizedTest
    @CsvSource({
        "documentDate,2999-01-01,một ngày có thật",
        "documentDate,2199-01-01,không được sau hôm nay",
        "documentDate,32/13/2023,một ngày có thật",
        "documentNumber,<script>alert(1)</script>,thẻ HTML",
        "documentNumber,'  ',Cần nhập",
        "documentNumber,abc,gồm chữ số",
        "documentDate,2022-01-01,không được trước “Ngày họp",
        "outcome,DECIDE,không có lựa chọn"
    })
    @DisplayName("ký trình: số và ngày văn bản sai")
    void refusedSignatures(String field, String value, String words) {
        var number = route.prepared(Nominee.village("di-linh", "Thôn ký " + field + value.hashCode()));
        var head = officials.as("lanhdao.di-linh");
        var task = head.task(number, APPROVE);
        var answers = with(route.signed(Map.of("outcome", "APPROVE")), field, value);
        traces.noneOf(
                () -> assertThat(Refused.with(head.submit(task, answers), 400)).contains(words));
    }

    @Test
    @DisplayName("trả lại không nêu lý do")
    void returnWithoutReason() {
        var number = route.prepared(Nominee.village("di-linh", "Thôn không lý do"));
        var head = officials.as("lanhdao.di-linh");
        var task = head.task(number, APPROVE);
        for (var outcome : List.of("RETURN", "WITHDRAW")) {
            traces.noneOf(() -> assertThat(Refused.with(head.submit(task, Map.of("outcome", outcome)), 400))
                    .contains("“Lý do”"));
        }
    }

    static Stream<List<Object>> wrongFiles() {
        var zip = SampleFiles.plainZip();
        return Stream.of(
                List.of("virus.pdf", "MZ\u0090\u0000exe".getBytes(StandardCharsets.ISO_8859_1), "không đúng loại"),
                List.of("trang.pdf", "<html><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII), "loại"),
                List.of("anh.png", "<svg onload='alert(1)'/>".getBytes(StandardCharsets.US_ASCII), "không đúng loại"),
                List.of("bien-ban.docx", zip, "không đúng loại"),
                List.of("bang.xlsx", zip, "không đúng loại"),
                List.of("bien-ban.docx", SampleFiles.pdf(), "phần mở rộng"),
                List.of("bien-ban.docm", SampleFiles.docx(), "phần mở rộng"),
                List.of("bien-ban.docx", SampleFiles.docxWithMacros(), "có macro"),
                List.of("bom.docx", SampleFiles.bomb(), "bất thường"),
                List.of("rong.pdf", new byte[0], "không có nội dung"),
                List.of("khong-duoi", SampleFiles.pdf(), "phần mở rộng"),
                List.of("lon.pdf", Arrays.copyOf(SampleFiles.pdf(), 20 * MEGABYTE + 1), "không quá 20 MB"),
                List.of("lon.pdf", Arrays.copyOf(SampleFiles.pdf(), 25 * MEGABYTE), "không quá 20 MB"));
    }

    @ParameterizedTest
    @MethodSource("wrongFiles")
    @DisplayName("tệp sai loại, đổi đuôi, rỗng, quá lớn")
    void refusedFiles(List<Object> file) {
        var officer = officials.as(OFFICER);
        traces.noneOf(() -> assertThat(Refused.with(
                        officer.upload(village, "COUNCIL_MINUTES", (String) file.get(0), (byte[]) file.get(1)), 400))
                .contains((String) file.get(2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"KHONG_CO", "", "../../etc/passwd", "COUNCIL_MINUTES' --", "\u0000"})
    @DisplayName("mục giấy tờ không có trong danh mục")
    void unknownItems(String item) {
        traces.noneOf(() -> Refused.with(officials.as(OFFICER).upload(village, item, "a.pdf", SampleFiles.pdf()), 400));
    }

    @ParameterizedTest
    @CsvSource({
        "../../../etc/cron.d/a.pdf,a.pdf",
        "C:\\Windows\\a.pdf,a.pdf",
        "....pdf,tai-lieu.pdf",
        "a;filename=b.exe;.pdf,a;filename=b.exe;.pdf",
        "<img src=x>.pdf,img src=x.pdf"
    })
    @DisplayName("tên tệp hiểm: lưu tên lành, tải về không thêm được dòng tiêu đề nào")
    void fileNames(String sent, String kept) {
        var officer = officials.as(OFFICER);
        var stored = officer.upload(village, "COUNCIL_MINUTES", sent, SampleFiles.pdf())
                .expect(201);
        assertThat(stored.json().path("fileName").asText()).isEqualTo(kept);
        var download = officer.get("/api/dossiers/" + village + "/documents/"
                        + stored.json().path("id").asText())
                .expect(200);
        assertThat(download.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .doesNotContain("\r", "\n");
        assertThat(download.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(download.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    static Stream<String> injections() {
        return Stream.of(
                "Robert'); DROP TABLE khenthuong.dossier; --",
                "Tổ ${''.getClass().forName('java.lang.Runtime').getRuntime()}",
                "Tổ #{7*7} {{7*7}} = 7 * 7",
                "Tổ %s%n%d $1 \\1 \\u0041",
                "Tổ \"bé\" & <3 'nhỏ' > 2 &lt;b&gt;",
                "=HYPERLINK(\"http://x\")",
                "javascript:alert(1)",
                "[bấm](javascript:alert(1)) ![a](b) **đậm**");
    }

    @ParameterizedTest
    @MethodSource("injections")
    @DisplayName("chuỗi tiêm SQL, JUEL, FEEL, HTML: chỉ là chữ – lưu nguyên văn, thoát trên trang, tìm được")
    void injectionsAreText(String name) {
        var number = route.open(new Nominee("di-linh", "COLLECTIVE", "VILLAGE", name));
        var officer = officials.as(OFFICER);
        assertThat(route.dossier(number).path("nomineeName").asText()).isEqualTo(name);
        assertThat(found("SAI1", name)).contains(number);
        assertThat(officer.formVariables(officer.task(number, PREPARE))
                        .get("nominee")
                        .asText())
                .isEqualTo(name);
        var browser = signedIn(OFFICER);
        for (var page : List.of("/ho-so/" + number, "/ho-so?q=" + encode(name))) {
            var source = browser.page(page);
            assertThat(source.statusCode()).isEqualTo(200);
            assertThat(source.body()).contains(escaped(name)).doesNotContain("\"bé\" & <3");
            assertThat(source.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'", "script-src 'self'")
                    .doesNotContain("unsafe");
        }
    }

    @Test
    @DisplayName("HTML trong lý do nhiều dòng: hiện trên trang dưới dạng đã thoát")
    void htmlInReasons() {
        var number = route.submitted(Nominee.village("di-linh", "Thôn lý do"));
        var script = "<script>alert('x')</script><img src=x onerror=alert(1)>";
        officials
                .as("lanhdao.di-linh")
                .post("/api/dossiers/%s/withdrawal".formatted(number), route.signed(Map.of("reason", script)))
                .expect(204);
        var page = signedIn(OFFICER).page("/ho-so/" + number).body();
        assertThat(page).contains("&lt;script&gt;alert(").doesNotContain("<script>", "<img src=x");
    }

    @Test
    @DisplayName("chữ tổ hợp (NFD) được lưu dựng sẵn (NFC), tìm được có dấu, không dấu, cả hai dạng")
    void decomposedLetters() {
        var name = "Đỗ Thị Hồng Ánh";
        var number = route.open(Nominee.official("di-linh", Normalizer.normalize(name, Normalizer.Form.NFD)));
        assertThat(route.dossier(number).path("nomineeName").asText()).isEqualTo(name);
        for (var search : List.of(
                name,
                Normalizer.normalize(name, Normalizer.Form.NFD),
                "do thi hong anh",
                "ĐỖ THỊ HỒNG ÁNH",
                "Hồng Anh",
                Normalizer.normalize("hồng", Normalizer.Form.NFD))) {
            assertThat(found("SAI1", search)).as(search).contains(number);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' OR 1=1 --",
                "\\' OR 1=1 --",
                "%",
                "_",
                "!%",
                "${1+1}",
                "#{T(java.lang.Runtime)}",
                "'; DROP TABLE khenthuong.dossier; --",
                "<script>alert(1)</script>",
                "\u202e\u200b"
            })
    @DisplayName("từ khóa tìm kiếm hiểm: không tìm thấy gì, không hỏng gì")
    void hostileSearches(String text) {
        traces.noneOf(() -> {
            assertThat(found("SAI2", text)).isEmpty();
            var page = signedIn(OFFICER).page("/ho-so?dot=SAI2&q=" + encode(text));
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).doesNotContain("<script>alert");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=%00",
                "round=%00",
                "unit=a%00",
                "state=%00",
                "q=%ED%A0%80%00",
                "state=AWARDED%27",
                "page=-1",
                "page=2147483647",
                "page=2147483648",
                "page=99999999999999999999",
                "page=abc",
                "page=1.5",
                "size=0",
                "size=-1",
                "size=101",
                "size=2147483647",
                "size=99999999999",
                "size=NaN"
            })
    @DisplayName("phân trang và bộ lọc quá đáng: 400")
    void absurdSearches(String query) {
        traces.noneOf(() -> Refused.with(officials.as(OFFICER).get("/api/dossiers?" + query), 400));
    }

    @Test
    @DisplayName("từ khóa quá dài: 400")
    void longSearch() {
        Refused.with(officials.as(OFFICER).get("/api/dossiers?q=" + "a".repeat(301)), 400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reason|\"\"",
                "reason|null",
                "reason|\"   \"",
                "reason|[]",
                "reason|{\"a\":1}",
                "reason|\"x\\u0000y\"",
                "reason|\"\\ud800\"",
                "documentNumber|\"\"",
                "documentNumber|\"a\\u0000\"",
                "documentNumber|\"a\\r\\nb\"",
                "documentDate|null",
                "documentDate|\"hôm nay\"",
                "documentDate|\"2023-02-30\"",
                "documentDate|\"2199-01-01\"",
                "documentDate|\"-999999999-01-01\"",
                "documentDate|\"0001-01-01\"",
                "documentDate|true"
            })
    @DisplayName("rút hồ sơ: lý do, số, ngày văn bản sai")
    void refusedWithdrawals(String field, String json) {
        var number = submittedOnce();
        var body = new java.util.LinkedHashMap<>(Map.of(
                "reason", "\"Xin rút\"", "documentNumber", "\"1/UBND\"", "documentDate", "\"" + route.today() + "\""));
        body.put(field, json);
        var text = "{"
                + body.entrySet().stream()
                        .map(entry -> "\"%s\":%s".formatted(entry.getKey(), entry.getValue()))
                        .reduce((a, b) -> a + "," + b)
                        .orElseThrow()
                + "}";
        traces.noneOf(() -> Refused.with(
                officials
                        .as("lanhdao.di-linh")
                        .call("POST", "/api/dossiers/%s/withdrawal".formatted(number), "application/json", text),
                400));
    }

    @Test
    @DisplayName("rút hồ sơ: lý do 100.000 ký tự")
    void longWithdrawalReason() {
        var number = submittedOnce();
        traces.noneOf(() -> assertThat(Refused.with(
                        officials
                                .as("lanhdao.di-linh")
                                .post(
                                        "/api/dossiers/%s/withdrawal".formatted(number),
                                        route.signed(Map.of("reason", "x".repeat(100_000)))),
                        400))
                .contains("4000"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SAI1/closing|{\"documentNumber\":\"1/QĐ\",\"documentDate\":\"2199-01-01\"}|400",
                "SAI1/closing|{\"documentNumber\":\"\",\"documentDate\":\"2023-05-12\"}|400",
                "SAI1/closing|{\"documentNumber\":\"<b>\",\"documentDate\":\"2023-05-12\"}|400",
                "SAI1/closing|{\"documentNumber\":\"a\\u0000\",\"documentDate\":\"2023-05-12\"}|400",
                "SAI1/closing|{}|400",
                "SAI1/closing|[]|400",
                "KHONG/closing|{\"documentNumber\":\"1/QĐ\",\"documentDate\":\"2023-05-12\"}|404",
                "SAI1/extension|{\"deadline\":\"1999-01-01\",\"documentNumber\":\"1/QĐ\",\"documentDate\":\"2023-05-12\"}|400",
                "SAI1/extension|{\"deadline\":\"9999-01-01\",\"documentNumber\":\"1/QĐ\",\"documentDate\":\"2023-05-12\"}|400",
                "SAI1/extension|{\"deadline\":\"+999999999-01-01T00:00:00Z\",\"documentNumber\":\"1/QĐ\",\"documentDate\":\"2023-05-12\"}|400",
                "SAI1/extension|{\"deadline\":\"mai\",\"documentNumber\":\"1/QĐ\",\"documentDate\":\"2023-05-12\"}|400",
                "SAI1/extension|{\"deadline\":\"2027-01-01\",\"unit\":\"khong-co\",\"documentNumber\":\"1/QĐ\",\"documentDate\":\"2023-05-12\"}|400",
                "SAI1/extension|{\"deadline\":\"2027-01-01\",\"unit\":\"a\\u0000\",\"documentNumber\":\"1/QĐ\",\"documentDate\":\"2023-05-12\"}|400"
            })
    @DisplayName("đóng, gia hạn đợt: số, ngày, đơn vị, đợt sai")
    void refusedRoundChanges(String path, String body, int status) {
        traces.noneOf(() -> Refused.with(
                officials.as(Route.APPRAISAL_HEAD).call("POST", "/api/rounds/" + path, "application/json", body),
                status));
    }

    @ParameterizedTest
    @CsvSource({
        "code,sai đợt!,Mã đợt",
        "code,SAI1,đã được dùng",
        "kind,KHAC,không có lựa chọn",
        "assessmentYear,1990,Năm đánh giá",
        "assessmentYear,-5,Năm đánh giá",
        "referenceDate,1990-01-01,Ngày tham chiếu",
        "unitDeadline,2020-01-01,Hạn đề nghị",
        "unitDeadline,2190-01-01,Hạn đề nghị",
        "title,<script>x</script>,thẻ HTML",
        "ruleSet,Z,Khung pháp lý"
    })
    @DisplayName("mở đợt: mã, năm, ngày, tên sai")
    void refusedRounds(String field, String value, String words) {
        Object sent = field.equals("assessmentYear") ? (Object) Integer.valueOf(value) : value;
        var proposal = with(new Playground(officials, clock).proposal("SAI9"), field, sent);
        traces.noneOf(() -> assertThat(
                        Refused.with(officials.as("canbo.so-noi-vu").start("awardRound", proposal), 400, 409))
                .contains(words));
    }

    private String once;

    private String submittedOnce() {
        if (once == null) {
            once = new Playground(officials, clock).open("SAI4").submitted(Nominee.village("di-linh", "Thôn đã trình"));
        }
        return once;
    }

    private List<String> found(String round, String text) {
        var items = officials
                .as(OFFICER)
                .get("/api/dossiers?size=100&round=%s&q=%s".formatted(round, encode(text)))
                .expect(200)
                .json()
                .path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path("number").asText())
                .toList();
    }

    private Browser signedIn(String userId) {
        var browser = new Browser(officials.address());
        browser.signIn(userId, "khenthuong", "/ho-so");
        return browser;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
