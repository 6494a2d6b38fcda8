package vn.khenthuong.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khenthuong.tracking.ReportYearInProgress.DRAFT;
import static vn.khenthuong.tracking.ReportYearInProgress.IN_TIME;
import static vn.khenthuong.tracking.ReportYearInProgress.LATE;
import static vn.khenthuong.tracking.ReportYearInProgress.NOBODY;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestConstructor;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@DisplayName("Báo cáo hằng năm qua API")
class ReportApiIT {

    private static final String YEAR = "/api/reports/2023";

    private final Officials officials;
    private final ReportYearInProgress reports;

    @Autowired
    ReportApiIT(Officials officials, ReportYearInProgress reports) {
        this.officials = officials;
        this.reports = reports;
    }

    @BeforeAll
    void begin() {
        reports.begin();
    }

    @Test
    @DisplayName("cơ quan đầu mối thấy mọi đơn vị: ai nộp lúc nào, ai chậm, nhắc mấy lần")
    void everything() {
        var year = officials.as("canbo.so-ldtbxh").get(YEAR).expect(200).json();

        assertThat(year.path("code").asText()).isEqualTo("BC2023");
        assertThat(year.path("state").asText()).isEqualTo("OPEN");
        assertThat(year.path("deadline").asText()).isEqualTo("2023-11-14T17:00:00Z");
        assertThat(year.path("closedAt").isNull()).isTrue();
        assertThat(year.path("delivered").asInt() + year.path("missing").asInt())
                .isEqualTo(38);
        assertThat(year.path("delivered").asInt()).isEqualTo(unitsWith(year, "deliveredAt"));
        assertThat(year.path("late").asInt())
                .isPositive()
                .isLessThanOrEqualTo(year.path("delivered").asInt());
        assertThat(year.path("units")).hasSize(38);
        var inTime = unit(year, IN_TIME);
        assertThat(inTime.path("name").asText()).isEqualTo("Sở Y tế");
        assertThat(inTime.path("number").asText()).isEqualTo("BC2023-SO-Y-TE");
        assertThat(inTime.path("state").asText()).isEqualTo("DELIVERED");
        assertThat(inTime.path("deliveredAt").asText()).startsWith("2023-11-14T16:59:5");
        assertThat(inTime.path("late").asBoolean()).isFalse();
        assertThat(inTime.path("documentNumber").asText()).isEqualTo("25/BC");
        assertThat(unit(year, LATE).path("late").asBoolean()).isTrue();
        assertThat(unit(year, DRAFT).path("state").asText()).isEqualTo("PREPARED");
        assertThat(unit(year, DRAFT).path("remindersSent").asInt()).isEqualTo(1);
        assertThat(unit(year, DRAFT).path("remindersWithoutRecipient").asInt()).isZero();
        assertThat(unit(year, NOBODY).path("remindersSent").asInt()).isZero();
        assertThat(unit(year, NOBODY).path("remindersWithoutRecipient").asInt()).isEqualTo(1);
        assertThat(unit(year, DRAFT).path("deliveredAt").isNull()).isTrue();
        assertThat(year.path("consolidations"))
                .extracting(
                        one -> one.path("kind").asText() + one.path("letters").size())
                .containsExactly("FOCAL2", "BOARD1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"lanhdao.so-ldtbxh", "canbo.so-noi-vu", "lanhdao.so-noi-vu", "chutich.ubnd", "giamsat", "quantri"
            })
    @DisplayName("cơ quan thẩm định, Chủ tịch, giám sát, quản trị cũng thấy mọi đơn vị")
    void whoSeesAll(String user) {
        assertThat(officials.as(user).get(YEAR).expect(200).json().path("units"))
                .hasSize(38);
    }

    @ParameterizedTest
    @CsvSource({"canbo.dam-rong,dam-rong", "lanhdao.so-y-te,so-y-te", "canbo.nhcsxh,nhcsxh"})
    @DisplayName("đơn vị chỉ thấy báo cáo của mình, không thấy báo cáo tổng hợp")
    void ownOnly(String user, String unit) {
        var year = officials.as(user).get(YEAR).expect(200).json();

        assertThat(year.path("units"))
                .extracting(one -> one.path("unit").asText())
                .containsExactly(unit);
        assertThat(year.path("consolidations")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                YEAR + "/units/so-y-te/reminders",
                YEAR + "/units/so-y-te/documents",
                YEAR + "/units/so-y-te/documents/6f1a0c9e-8f4e-4b1c-9a51-0e5b7a2f8d11",
                YEAR + "/consolidation.xlsx",
                YEAR + "/letters/MINISTRY.docx",
                YEAR + "/letters/MINISTRY.pdf"
            })
    @DisplayName("điều của đơn vị khác và của cả tỉnh thì như không có")
    void hidden(String path) {
        officials.as("canbo.dam-rong").get(path).expect(404);
        officials.stranger().get(path).expect(401);
    }

    @Test
    @DisplayName("báo cáo không có và báo cáo không được biết: cùng một câu")
    void hiddenIsMissing() {
        var hidden = officials.as("canbo.dam-rong").get(YEAR + "/units/so-y-te/reminders");
        var missing = officials.as("canbo.dam-rong").get(YEAR + "/units/khong-co/reminders");

        assertThat(hidden.expect(404).sentence().replace("SO-Y-TE", "?"))
                .isEqualTo(missing.expect(404).sentence().replace("KHONG-CO", "?"));
    }

    @Test
    @DisplayName("năm chưa mở: 404; năm không phải số: 400; người lạ: 401")
    void otherYears() {
        officials.as("canbo.so-ldtbxh").get("/api/reports/2022").expect(404);
        officials
                .as("canbo.so-ldtbxh")
                .get("/api/reports/99999/units/dam-rong/reminders")
                .expect(404);
        officials.as("canbo.so-ldtbxh").get("/api/reports/nay").expect(400);
        officials.stranger().get("/api/reports").expect(401);
        officials.stranger().get(YEAR).expect(401);
        assertThat(officials
                        .as("canbo.dam-rong")
                        .get("/api/reports")
                        .expect(200)
                        .json())
                .extracting(year -> year.path("year").asInt())
                .containsExactly(2023);
    }

    @Test
    @DisplayName("các lần đã nhắc: ngày, loại, người nhận, kết quả; giám sát không thấy tài khoản và địa chỉ")
    void reminders() {
        var path = YEAR + "/units/dam-rong/reminders";
        var reminder =
                officials.as("canbo.dam-rong").get(path).expect(200).json().path(0);
        var watched = officials.as("giamsat").get(path).expect(200).json().path(0);

        assertThat(reminder.path("day").asText()).isEqualTo("2023-11-07");
        assertThat(reminder.path("kind").asText()).isEqualTo("AHEAD");
        assertThat(reminder.path("given").asBoolean()).isTrue();
        assertThat(reminder.path("at").asText()).startsWith("2023-11-07T01:00:0");
        var told = reminder.path("deliveries").path(0);
        assertThat(told.path("recipient").asText()).isEqualTo("canbo.dam-rong");
        assertThat(told.path("recipientName").asText()).isNotBlank();
        assertThat(told.path("address").asText()).contains("@");
        assertThat(told.path("state").asText()).isEqualTo("PENDING");
        assertThat(watched.path("deliveries").path(0).path("recipientName").asText())
                .isEqualTo(told.path("recipientName").asText());
        assertThat(watched.path("deliveries").path(0).path("recipient").isNull())
                .isTrue();
        assertThat(watched.path("deliveries").path(0).path("address").isNull()).isTrue();
        var inVain = officials
                .as("canbo.so-ldtbxh")
                .get(YEAR + "/units/" + NOBODY + "/reminders")
                .expect(200)
                .json();
        assertThat(inVain).hasSize(1);
        assertThat(inVain.path(0).path("given").asBoolean(true)).isFalse();
        assertThat(inVain.path(0).path("deliveries")).isEmpty();
        assertThat(officials
                        .as("canbo.so-y-te")
                        .get(YEAR + "/units/so-y-te/reminders")
                        .expect(200)
                        .json())
                .isEmpty();
    }

    @Test
    @DisplayName("gia hạn: chỉ lãnh đạo cơ quan đầu mối, phải có văn bản; đơn vị được gia hạn có hạn riêng")
    void extension() {
        var path = YEAR + "/extension";
        var good = Map.of(
                "unit", "bao-loc", "deadline", "2023-11-30", "documentNumber", "99/UBND", "documentDate", "2023-11-15");

        officials.stranger().post(path, good).expect(401);
        for (var user : List.of("canbo.so-ldtbxh", "lanhdao.so-noi-vu", "lanhdao.bao-loc", "giamsat", "quantri")) {
            officials.as(user).post(path, good).expect(403);
        }
        var head = officials.as("lanhdao.so-ldtbxh");
        for (var missing : List.of("deadline", "documentNumber", "documentDate")) {
            var body = new java.util.HashMap<>(good);
            body.remove(missing);
            assertThat(head.post(path, body).expect(400).sentence())
                    .contains(Map.of(
                                    "deadline", "“Hạn báo cáo”",
                                    "documentNumber", "“Số văn bản”",
                                    "documentDate", "“Ngày văn bản”")
                            .get(missing));
        }
        assertThat(head.post("/api/reports/2021/extension", good).expect(404).sentence())
                .contains("2021");
        assertThat(unit(head.get(YEAR).json(), "bao-loc").path("deadline").asText())
                .as("nothing so far has moved it")
                .isEqualTo("2023-11-14T17:00:00Z");

        head.post(path, good).expect(200);

        var year = head.get(YEAR).json();
        assertThat(unit(year, "bao-loc").path("deadline").asText()).isEqualTo("2023-11-30T17:00:00Z");
        assertThat(unit(year, "lam-ha").path("deadline").asText()).isEqualTo("2023-11-14T17:00:00Z");
    }

    @Test
    @DisplayName(
            "tài liệu kèm theo: cán bộ của đơn vị tải lên trước khi nộp; người khác, tệp sai, báo cáo đã nộp bị từ chối")
    void attachments() {
        var path = YEAR + "/units/lam-ha/documents";
        var officer = officials.as("canbo.lam-ha");

        var stored =
                officer.uploadTo(path, "-", "so lieu.pdf", DossierInTransit.PDF).expect(201);
        assertThat(stored.headers().firstValue("Location").orElseThrow())
                .endsWith(path + "/" + stored.json().path("id").asText());
        assertThat(officer.get(path).expect(200).json())
                .extracting(file -> file.path("fileName").asText())
                .containsExactly("so lieu.pdf");
        var file = officer.get(path + "/" + stored.json().path("id").asText()).expect(200);
        assertThat(file.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");

        assertThat(officer.uploadTo(path, "-", "bang.xlsx", "MZ...".getBytes())
                        .expect(400)
                        .sentence())
                .isNotBlank();
        officials
                .as("lanhdao.lam-ha")
                .uploadTo(path, "-", "a.pdf", DossierInTransit.PDF)
                .expect(403);
        officials
                .as("canbo.dam-rong")
                .uploadTo(path, "-", "a.pdf", DossierInTransit.PDF)
                .expect(404);
        officials
                .as("canbo.so-ldtbxh")
                .uploadTo(path, "-", "a.pdf", DossierInTransit.PDF)
                .expect(403);
        assertThat(officials
                        .as("canbo.so-y-te")
                        .uploadTo(YEAR + "/units/so-y-te/documents", "-", "a.pdf", DossierInTransit.PDF)
                        .expect(409)
                        .sentence())
                .contains("Đã nộp");
        assertThat(officer.get(path).json()).hasSize(1);

        assertThat(officials.as("canbo.so-ldtbxh").get(path).expect(200).json())
                .as("others see nothing before it is delivered")
                .isEmpty();
        reports.deliver("lam-ha", "Đã phát động");
        assertThat(officials.as("canbo.so-noi-vu").get(path).expect(200).json()).hasSize(1);
        assertThat(officials.as("giamsat").get(path).expect(200).json()).isEmpty();
        officials
                .as("giamsat")
                .get(path + "/" + stored.json().path("id").asText())
                .expect(404);
    }

    @Test
    @DisplayName("báo cáo tổng hợp XLSX và DOCX tải được trước khi trình, ghi là dự thảo")
    void files() throws IOException {
        var officer = officials.as("canbo.so-noi-vu");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(officer.download(YEAR + "/consolidation.xlsx")))) {
            assertThat(book.getSheet("Đơn vị").getLastRowNum()).isEqualTo(2 + 38);
            assertThat(book.getSheet("Tổng hợp").getRow(1).getCell(0).getStringCellValue())
                    .startsWith("DỰ THẢO");
        }
        for (var addressee : Map.of(
                        "STEERING_COMMITTEE", "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI",
                        "MINISTRY", "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI",
                        "CENTRAL_BOARD", "TỈNH LÂM ĐỒNG")
                .entrySet()) {
            var bytes = officer.download(YEAR + "/letters/" + addressee.getKey() + ".docx");
            try (var document = new XWPFDocument(new ByteArrayInputStream(bytes));
                    var text = new XWPFWordExtractor(document)) {
                assertThat(text.getText())
                        .contains(addressee.getValue(), "(Dự thảo, số liệu", "Thành phố Đà Lạt", "Phát động chậm.")
                        .contains("Vì người nghèo - Không để ai bị bỏ lại phía sau", "1479/QĐ-UBND")
                        .doesNotContain(ReportYearInProgress.SECRET, "null");
            }
        }
        officer.get(YEAR + "/letters/NOBODY.docx").expect(404);
        officer.get("/api/reports/2022/consolidation.xlsx").expect(404);
        officer.get(YEAR + "/consolidation.xlsx?kind=NONE").expect(400);
    }

    private static int unitsWith(JsonNode year, String field) {
        return (int) StreamSupport.stream(year.path("units").spliterator(), false)
                .filter(unit -> !unit.path(field).isNull())
                .count();
    }

    private static JsonNode unit(JsonNode year, String code) {
        return StreamSupport.stream(year.path("units").spliterator(), false)
                .filter(one -> one.path("unit").asText().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
