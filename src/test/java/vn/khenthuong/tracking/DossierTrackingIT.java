package vn.khenthuong.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestConstructor;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@DisplayName("Tra cứu hồ sơ: API và trang của đơn vị")
class DossierTrackingIT {

    private static final String HOSTILE = "Nguyễn Thị Hồng Ánh \"bé\" & <3";
    private static final String IDENTITY_NUMBER = "068185000123";

    private final Officials officials;
    private final JdbcTemplate jdbc;
    private DossierInTransit draft;
    private DossierInTransit submitted;
    private DossierInTransit supplementing;

    @Autowired
    DossierTrackingIT(Officials officials, JdbcTemplate jdbc) {
        this.officials = officials;
        this.jdbc = jdbc;
    }

    @BeforeAll
    void threeDossiers() {
        draft = DossierInTransit.open(officials, "Đỗ Văn Đạt");
        submitted = DossierInTransit.open(officials, HOSTILE)
                .uploadPapers()
                .prepare(IDENTITY_NUMBER)
                .sign();
        supplementing = DossierInTransit.open(officials, "Lê Thị Hòa")
                .uploadPapers()
                .prepare("068185000456")
                .sign()
                .askForSupplement();
    }

    @Test
    @DisplayName("mỗi người chỉ thấy hồ sơ thuộc tầm nhìn của mình, theo thứ tự số")
    void sight() {
        assertThat(numbersFor("canbo.di-linh", ""))
                .containsExactly(draft.number(), submitted.number(), supplementing.number());
        assertThat(numbersFor("lanhdao.di-linh", "")).hasSize(3);
        assertThat(numbersFor("canbo.so-ldtbxh", "")).containsExactly(submitted.number(), supplementing.number());
        assertThat(numbersFor("giamsat", "")).containsExactly(submitted.number(), supplementing.number());
        assertThat(numbersFor("canbo.dam-rong", "")).isEmpty();
        assertThat(numbersFor("canbo.so-noi-vu", "")).isEmpty();
        assertThat(numbersFor("chutich.ubnd", "")).isEmpty();
    }

    @Test
    @DisplayName("danh sách tải về XLSX: đúng bộ lọc, đúng tầm xem, đúng cột của trang; ngày là ngày thật")
    void workbook() throws IOException {
        var rows = rows(officials.as("canbo.di-linh").download("/ho-so/danh-sach.xlsx?trangThai=SUBMITTED"));
        assertThat(texts(rows.get(1)))
                .containsExactly(
                        "Số hồ sơ",
                        "Đối tượng",
                        "Loại đối tượng",
                        "Hình thức",
                        "Trình lúc",
                        "Trạng thái",
                        "Hạn",
                        "Kết quả");
        assertThat(rows).hasSize(3);
        assertThat(texts(rows.get(2))).contains(submitted.number(), HOSTILE, "Cá nhân");
        assertThat(DateUtil.isCellDateFormatted(rows.get(2).getCell(4))).isTrue();

        var ofFocal = rows(officials.as("canbo.so-ldtbxh").download("/ho-so/danh-sach.xlsx"));
        assertThat(texts(ofFocal.get(1))).contains("Đơn vị");
        assertThat(ofFocal.stream().skip(2).map(row -> row.getCell(0).getStringCellValue()))
                .contains(submitted.number(), supplementing.number())
                .doesNotContain(draft.number());
        assertThat(rows(officials.as("chutich.ubnd").download("/ho-so/danh-sach.xlsx")))
                .hasSize(2);
    }

    @Test
    @DisplayName("bảng theo dõi đợt tải về XLSX: mỗi bảng một trang tính, con số là số")
    void board() throws IOException {
        try (var book = new XSSFWorkbook(
                new ByteArrayInputStream(officials.as("canbo.di-linh").download("/theo-doi/SK2023/bang.xlsx")))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            var states = book.getSheet("Trạng thái");
            var sum = 0.0;
            for (int row = 3; row <= states.getLastRowNum(); row++) {
                sum += states.getRow(row).getCell(1).getNumericCellValue();
            }
            assertThat(sum).isEqualTo(3);
        }
    }

    @Test
    @DisplayName("sổ theo dõi: mỗi Tờ trình một dòng theo thứ tự đến; chỉ cơ quan đầu mối và cơ quan thẩm định")
    void register() throws IOException {
        var page =
                officials.as("canbo.so-ldtbxh").get("/so-theo-doi").expect(200).text();
        assertThat(page).contains(submitted.number(), supplementing.number(), "Huyện Di Linh", "Tờ trình số");
        assertThat(page).doesNotContain(draft.number());

        var rows = rows(officials.as("lanhdao.so-ldtbxh").download("/so-theo-doi/so.xlsx?nam=2023"));
        assertThat(texts(rows.get(1))).startsWith("Số đến", "Ngày đến", "Nơi gửi");
        assertThat(rows.get(2).getCell(0).getNumericCellValue()).isEqualTo(1);
        assertThat(rows.stream()
                        .skip(2)
                        .mapToDouble(row -> row.getCell(6).getNumericCellValue())
                        .sum())
                .isEqualTo(2);
        assertThat(rows(officials.as("canbo.so-noi-vu").download("/so-theo-doi/so.xlsx?nam=2023")))
                .hasSize(2);
        for (var other : List.of("canbo.di-linh", "chutich.ubnd", "giamsat", "quantri", "vanthu.ubnd")) {
            officials.as(other).get("/so-theo-doi").expect(403);
            officials.as(other).get("/so-theo-doi/so.xlsx").expect(403);
        }
    }

    @Test
    @DisplayName("hồ sơ đến sau dưới cùng số Tờ trình là một lần đến riêng, không lùi về ngày đến của Tờ trình")
    void laterUnderTheSameLetter() throws IOException {
        var together = arrivals();
        jdbc.update(
                "UPDATE khenthuong.dossier SET submitted_at = submitted_at + interval '1 day' WHERE number = ?",
                submitted.number());
        try {
            assertThat(arrivals()).isEqualTo(together + 1);
        } finally {
            jdbc.update(
                    "UPDATE khenthuong.dossier SET submitted_at = submitted_at - interval '1 day' WHERE number = ?",
                    submitted.number());
        }
    }

    private int arrivals() throws IOException {
        return rows(officials.as("lanhdao.so-ldtbxh").download("/so-theo-doi/so.xlsx?nam=2023"))
                        .size()
                - 2;
    }

    private static List<Row> rows(byte[] workbook) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            return StreamSupport.stream(book.getSheetAt(0).spliterator(), false).toList();
        }
    }

    private static List<String> texts(Row row) {
        return StreamSupport.stream(row.spliterator(), false)
                .map(cell -> cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "")
                .toList();
    }

    @Test
    @DisplayName("điều không được xem thì như không có: 404 với cùng một câu")
    void hiddenIsMissing() {
        var hidden = officials.as("canbo.dam-rong").get("/api/dossiers/" + submitted.number());
        var missing = officials.as("canbo.dam-rong").get("/api/dossiers/SK2023-DI-LINH-9999");

        assertThat(hidden.expect(404).sentence().replace(submitted.number(), "?"))
                .isEqualTo(missing.expect(404).sentence().replace("SK2023-DI-LINH-9999", "?"));
        officials
                .as("canbo.dam-rong")
                .get("/api/dossiers/" + submitted.number() + "/journey")
                .expect(404);
        officials.as("canbo.so-ldtbxh").get("/api/dossiers/" + draft.number()).expect(404);
        officials.as("canbo.dam-rong").get("/ho-so/" + submitted.number()).expect(404);
    }

    @Test
    @DisplayName("tìm theo đợt, đơn vị, trạng thái, số, tên có dấu và không dấu")
    void searching() {
        assertThat(numbersFor("canbo.di-linh", "?q=nguyen+thi+hong+anh")).containsExactly(submitted.number());
        assertThat(numbersFor("canbo.di-linh", "?q=H%E1%BB%93ng")).containsExactly(submitted.number());
        assertThat(numbersFor("canbo.di-linh", "?q=do+van+dat")).containsExactly(draft.number());
        assertThat(numbersFor("canbo.di-linh", "?q=di-linh-0003")).containsExactly(supplementing.number());
        assertThat(numbersFor("canbo.di-linh", "?q=%25")).isEmpty();
        assertThat(numbersFor("canbo.di-linh", "?q=huyen+di+linh"))
                .containsExactlyElementsOf(numbersFor("canbo.di-linh", "?unit=di-linh"))
                .contains(submitted.number());
        assertThat(numbersFor("canbo.di-linh", "?q=huyen+dam+rong")).isEmpty();
        assertThat(numbersFor("canbo.di-linh", "?state=DRAFT&round=SK2023&unit=di-linh"))
                .containsExactly(draft.number());
        assertThat(numbersFor("canbo.di-linh", "?round=TK2025")).isEmpty();

        var second =
                officials.as("canbo.di-linh").get("/api/dossiers?size=2&page=1").expect(200);
        assertThat(second.json().path("total").asInt()).isGreaterThanOrEqualTo(3);
        assertThat(second.json().path("items").path(0).path("number").asText()).isEqualTo(supplementing.number());
    }

    @Test
    @DisplayName("câu hỏi vô lý nhận 400 và một câu tiếng Việt")
    void absurdQuestions() {
        for (var query : List.of("?size=101", "?size=0", "?page=-1", "?state=WON", "?page=abc")) {
            var reply =
                    officials.as("canbo.di-linh").get("/api/dossiers" + query).expect(400);
            assertThat(reply.sentence()).as(query).isNotBlank();
        }
    }

    @Test
    @DisplayName("một hồ sơ: trạng thái, tờ trình, thành phần, phiên bản quy trình")
    void oneDossier() {
        var dossier = officials
                .as("canbo.di-linh")
                .get("/api/dossiers/" + submitted.number())
                .expect(200)
                .json();

        assertThat(dossier.path("state").asText()).isEqualTo("SUBMITTED");
        assertThat(dossier.path("stateLabel").asText()).isEqualTo("Đã nộp, chờ tiếp nhận");
        assertThat(dossier.path("unit").asText()).isEqualTo("di-linh");
        assertThat(dossier.path("unitName").asText()).isEqualTo("Huyện Di Linh");
        assertThat(dossier.path("nomineeName").asText()).isEqualTo(HOSTILE);
        assertThat(dossier.path("submission").path("documentNumber").asText()).isEqualTo("12/TTr-UBND");
        assertThat(dossier.path("processInstanceId").asText()).isNotBlank();
        assertThat(dossier.path("checklist")).isNotEmpty().allSatisfy(item -> {
            assertThat(item.path("label").asText()).isNotBlank();
            assertThat(item.path("satisfied").asBoolean())
                    .isEqualTo(item.path("required").asBoolean());
        });
    }

    @Test
    @DisplayName("hành trình: từng bước, rồi bước đang chờ với hạn và người có trách nhiệm")
    void journey() {
        var steps = officials
                .as("canbo.di-linh")
                .get("/api/dossiers/" + submitted.number() + "/journey")
                .expect(200)
                .json();

        assertThat(steps)
                .extracting(step -> step.path("step").asText())
                .containsExactly(
                        "STARTED", "userTask_prepareDossier", "userTask_approveByUnit", "userTask_receiveDossier");
        var signed = steps.get(2);
        assertThat(signed.path("label").asText()).isEqualTo("Thủ trưởng đơn vị ký trình");
        assertThat(signed.path("actor").asText()).isEqualTo("lanhdao.di-linh");
        assertThat(signed.path("actorName").asText()).isNotBlank();
        assertThat(signed.path("roleLabel").asText()).isEqualTo("Lãnh đạo Huyện Di Linh");
        assertThat(signed.path("outcome").asText()).isEqualTo("APPROVE");
        assertThat(signed.path("outcomeLabel").asText()).isEqualTo("Ký trình");
        var open = steps.get(3);
        assertThat(open.path("at").isNull()).isTrue();
        assertThat(open.path("due").asText()).isNotBlank();
        assertThat(open.path("role").asText()).isEqualTo("canbo.so-ldtbxh");
    }

    @Test
    @DisplayName("giám sát thấy hành trình nhưng không thấy giấy tờ, số định danh, tài khoản")
    void observers() {
        var observer = officials.as("giamsat");
        var steps = observer.get("/api/dossiers/" + submitted.number() + "/journey")
                .expect(200)
                .json();
        var page = observer.get("/ho-so/" + submitted.number()).expect(200).text();

        assertThat(steps)
                .allSatisfy(step -> assertThat(step.path("actor").isNull()).isTrue());
        assertThat(page).doesNotContain(IDENTITY_NUMBER).doesNotContain("giay-to.pdf");
        assertThat(observer.get("/api/dossiers/" + submitted.number()).text()).doesNotContain(IDENTITY_NUMBER);
        observer.get("/api/dossiers/" + submitted.number() + "/documents").expect(404);
    }

    @Test
    @DisplayName("trang danh sách: chỉ tiêu đã dùng, bộ lọc, tên được thoát")
    void boardPage() {
        var browser = new Browser(officials.address()).signIn("canbo.di-linh");

        var page = browser.get("/ho-so?q=hong+anh").body();

        assertThat(page)
                .contains("đã dùng 2/3")
                .contains(submitted.number())
                .doesNotContain(supplementing.number())
                .contains("&lt;3")
                .doesNotContain("<3");
    }

    @Test
    @DisplayName("trang hồ sơ của đơn vị: thông tin, giấy tờ, hành trình; chỉ thủ trưởng thấy việc rút")
    void sheetPage() {
        var officer = new Browser(officials.address())
                .signIn("canbo.di-linh")
                .get("/ho-so/" + submitted.number())
                .body();
        var head = new Browser(officials.address())
                .signIn("lanhdao.di-linh")
                .get("/ho-so/" + submitted.number())
                .body();

        assertThat(officer)
                .contains(IDENTITY_NUMBER)
                .contains("giay-to.pdf")
                .contains("Tiếp nhận, kiểm tra thành phần hồ sơ")
                .contains("/camunda/app/tasklist/default/")
                .doesNotContain("<3")
                .doesNotContain("id=\"rut\"");
        assertThat(head).contains("id=\"rut\"");
    }

    @Test
    @DisplayName("tải giấy tờ trên trang: nhận tệp đúng, nói rõ lỗi của tệp sai")
    void uploadOnThePage() {
        var browser = new Browser(officials.address()).signIn("canbo.di-linh");
        var path = "/ho-so/" + draft.number();
        assertThat(browser.get(path).body()).contains(">Còn thiếu<");
        assertThat(browser.get("/css/ho-so.css").headers().map())
                .as("what a page loads after it leaves session and token alone")
                .doesNotContainKey("Set-Cookie");

        var wrong = browser.upload(path + "/giay-to", "COUNCIL_MINUTES", "bien-ban.pdf", "MZ...".getBytes());
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("role=\"alert\"").contains("Thành phần hồ sơ");

        var right = browser.upload(path + "/giay-to", "COUNCIL_MINUTES", "bien-ban.pdf", DossierInTransit.PDF);
        assertThat(right.statusCode()).isEqualTo(200);
        assertThat(right.body()).contains("Đã tải tệp lên.").contains("bien-ban.pdf");

        var takeBack = Pattern.compile("action=\"(/ho-so/[^\"]+/giay-to/[^\"]+/lay-lai)\"")
                .matcher(right.body());
        assertThat(takeBack.find()).isTrue();
        var taken = browser.submit(takeBack.group(1), Map.of());
        assertThat(taken.body()).contains("Đã lấy lại tệp.").doesNotContain("bien-ban.pdf");
    }

    @Test
    @DisplayName("tệp 25 MB bị từ chối bằng một câu tiếng Việt, không lưu gì")
    void hugeFile() {
        var browser = new Browser(officials.address()).signIn("canbo.di-linh");
        var path = "/ho-so/" + draft.number();
        browser.get(path);

        var refused = browser.upload(path + "/giay-to", "ACHIEVEMENT_REPORT", "to.pdf", new byte[25 << 20]);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("mỗi tệp không quá 20 MB").contains("Thành phần hồ sơ");

        var absurd = browser.upload(path + "/giay-to", "ACHIEVEMENT_REPORT", "to.pdf", new byte[40 << 20]);
        assertThat(absurd.statusCode()).isEqualTo(413);
        assertThat(absurd.body()).contains("<h1>");
        assertThat(browser.get(path).body()).doesNotContain(">to.pdf<");
    }

    @Test
    @DisplayName("không có mã chống giả mạo thì không làm gì")
    void withoutToken() {
        var browser = new Browser(officials.address()).signIn("canbo.di-linh");
        browser.forgetToken();

        var refused = browser.upload(
                "/ho-so/" + draft.number() + "/giay-to", "SUBMISSION_LETTER", "to-trinh.pdf", DossierInTransit.PDF);

        assertThat(refused.statusCode()).isEqualTo(403);
    }

    @Test
    @DisplayName("hồ sơ đang bổ sung: trang nói cần gì; ngày ở đơn vị không tính vào ngày thuần")
    void supplement() {
        var page = new Browser(officials.address())
                .signIn("canbo.di-linh")
                .get("/ho-so/" + supplementing.number())
                .body();
        var steps = officials
                .as("canbo.di-linh")
                .get("/api/dossiers/" + supplementing.number() + "/journey")
                .json();

        assertThat(page).contains("Cần bổ sung đến hết ngày").contains("Biên bản thiếu chữ ký");
        assertThat(steps.get(steps.size() - 1).path("step").asText()).isEqualTo("userTask_supplementDossier");
        assertThat(steps.get(steps.size() - 1).path("netDays").asInt()).isZero();
    }

    @Test
    @DisplayName("thủ trưởng rút hồ sơ trên trang; thiếu lý do thì được nhắc và giữ điều đã nhập")
    void withdrawalOnThePage() {
        var dossier = DossierInTransit.open(officials, "Trần Văn Rút")
                .uploadPapers()
                .prepare("068185000789")
                .sign();
        var browser = new Browser(officials.address()).signIn("lanhdao.di-linh");
        var path = "/ho-so/" + dossier.number();
        browser.get(path);

        var incomplete = browser.submit(
                path + "/rut", Map.of("reason", " ", "documentNumber", "15/UBND", "documentDate", "2023-05-10"));
        assertThat(incomplete.statusCode()).isEqualTo(400);
        assertThat(incomplete.body())
                .contains("“Lý do rút” không được để trống.")
                .contains("15/UBND");

        var done = browser.submit(
                path + "/rut",
                Map.of("reason", "Cá nhân xin rút", "documentNumber", "15/UBND", "documentDate", "2023-05-10"));
        assertThat(done.body()).contains("Đã rút hồ sơ.").contains("Cá nhân xin rút");
        assertThat(officials
                        .as("canbo.di-linh")
                        .get("/api/dossiers/" + dossier.number())
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("WITHDRAWN");
    }

    private List<String> numbersFor(String user, String query) {
        var found = officials
                .as(user)
                .get("/api/dossiers" + query)
                .expect(200)
                .json()
                .path("items");
        return StreamSupport.stream(found.spliterator(), false)
                .map(item -> item.path("number").asText())
                .filter(number -> List.of(draft.number(), submitted.number(), supplementing.number())
                        .contains(number))
                .toList();
    }
}
