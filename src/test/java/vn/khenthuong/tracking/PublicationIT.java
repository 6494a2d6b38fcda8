package vn.khenthuong.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

@IntegrationTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@DisplayName("Công bố kết quả, không cần đăng nhập")
class PublicationIT {

    private static final String ROUND = "CB2021";
    private static final String DECISION = "/cong-bo/CB2021/1";
    private static final String IDENTITY_NUMBER = "068185999888";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Officials officials;
    private final JdbcClient jdbc;

    @Autowired
    PublicationIT(Officials officials, JdbcClient jdbc) {
        this.officials = officials;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void decidedNotIssued() {
        jdbc.sql("""
                        INSERT INTO khenthuong.award_round (code, movement, kind, title, rule_set, assessment_year, reference_date,
                            unit_deadline, achievement_from, achievement_to, state, proposed_by, proposed_at)
                        VALUES ('CB2021', 'VNN-2022', 'SO_KET_2023', 'Đợt thử công bố', 'A', 2021, '2021-06-01', '2021-07-01',
                            '2021-01-01', '2021-12-31', 'ENDED', 'x', '2021-06-01')""").update();
        jdbc.sql("""
                        INSERT INTO khenthuong.award_list (code, round, ordinal, state, version, opened_at)
                        VALUES ('CB2021-DS1', 'CB2021', 1, 'DECIDED', 1, '2021-08-01')""").update();
        jdbc.sql("INSERT INTO khenthuong.award_decision (list, decided_by, decided_at)"
                        + " VALUES ('CB2021-DS1', 'chutich.ubnd', '2021-09-01')")
                .update();
        dossier(1, "Được Khen <Thưởng>", "AWARDED");
        dossier(2, "Không Được Khen", "NOT_AWARDED");
    }

    @AfterEach
    void remove() {
        for (var table : new String[] {"award_decision", "award_list", "dossier", "award_round"}) {
            var column = table.equals("award_decision") ? "list" : table.equals("dossier") ? "round" : "code";
            jdbc.sql("DELETE FROM khenthuong.%s WHERE %s LIKE 'CB2021%%'".formatted(table, column))
                    .update();
        }
    }

    @Test
    @DisplayName("trước khi ban hành: không có gì; sau khi ban hành: số, ngày, người được khen, và chỉ thế thôi")
    void beforeAndAfterIssue() throws Exception {
        assertThat(page(DECISION).statusCode()).isEqualTo(404);
        assertThat(page("/cong-bo").body()).doesNotContain(ROUND, "Đợt thử công bố");

        issue();

        assertThat(page("/cong-bo").body())
                .contains("Đợt thử công bố", "Số 99/QĐ-UBND", "05/09/2021", "href=\"" + DECISION + "\"");
        var shown = page(DECISION);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body())
                .contains(
                        "Quyết định số 99/QĐ-UBND ngày 05/09/2021",
                        "Được Khen &lt;Thưởng&gt;",
                        "Huyện Lạc Dương",
                        "Bằng khen của Chủ tịch UBND tỉnh")
                .doesNotContain(
                        "Không Được Khen", IDENTITY_NUMBER, "CB2021-LAC-DUONG", "lac-duong", "chutich", "vanthu");
    }

    @Test
    @DisplayName(
            "xếp như phụ lục của quyết định: tập thể, cá nhân, hộ gia đình, rồi đơn vị, rồi tên; số bắt đầu lại; cùng một dòng")
    void asInTheAppendix() throws Exception {
        dossier(3, "AAA Hộ Ka Brối", "AWARDED");
        kind(3, "HOUSEHOLD", "HOUSEHOLD_HELPER", "{\"profile\":{\"gender\":\"FEMALE\",\"address\":\"Thôn 1\"}}");
        dossier(4, "Zz Thôn cuối", "AWARDED");
        kind(4, "COLLECTIVE", "VILLAGE", "{}");
        dossier(5, "Nguyễn Văn An", "AWARDED");
        kind(5, "INDIVIDUAL", "OFFICIAL", "{\"profile\":{\"gender\":\"MALE\",\"position\":\"Trưởng thôn\"}}");
        issue();
        assertThat(page(DECISION).body())
                .containsSubsequence(
                        ">Tập thể<",
                        ">1<",
                        "Zz Thôn cuối, huyện Lạc Dương, tỉnh Lâm Đồng",
                        ">Cá nhân<",
                        ">1<",
                        "Được Khen &lt;Thưởng&gt;",
                        ">2<",
                        "Ông Nguyễn Văn An, Trưởng thôn, huyện Lạc Dương, tỉnh Lâm Đồng",
                        ">Hộ gia đình<",
                        ">1<",
                        "Hộ bà");
    }

    private void kind(int serial, String type, String group, String content) {
        jdbc.sql("UPDATE khenthuong.dossier SET nominee_type = :type, criteria_group = :group,"
                        + " content = CAST(:content AS jsonb) WHERE number = :number")
                .param("type", type)
                .param("group", group)
                .param("content", content)
                .param("number", "CB2021-LAC-DUONG-000" + serial)
                .update();
    }

    @Test
    @DisplayName("ai hỏi cũng được cùng một trang, không cookie, lưu đệm được, máy tìm kiếm không ghi lại")
    void sameForEverybody() throws Exception {
        issue();
        var shown = page(DECISION);
        assertThat(shown.headers().firstValue("Cache-Control")).hasValue("max-age=300, public");
        assertThat(shown.headers().firstValue("X-Robots-Tag")).hasValue("noindex, nofollow, noarchive");
        assertThat(shown.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(shown.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(officials.as("canbo.di-linh").get(DECISION).expect(200).text())
                .isEqualTo(shown.body());
    }

    @Test
    @DisplayName("quyết định và danh sách được khen tải về XLSX, không cần đăng nhập, không có gì khác trang")
    void workbooks() throws Exception {
        assertThat(page(DECISION + "/danh-sach.xlsx").statusCode()).isEqualTo(404);
        issue();
        try (var book = new XSSFWorkbook(
                new ByteArrayInputStream(officials.stranger().download(DECISION + "/danh-sach.xlsx")))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(4);
            assertThat(sheet.getRow(4).getCell(0).getNumericCellValue()).isEqualTo(1);
            assertThat(sheet.getRow(4).getCell(1).getStringCellValue())
                    .isEqualTo("Được Khen <Thưởng>, huyện Lạc Dương, tỉnh Lâm Đồng");
        }
        try (var book =
                new XSSFWorkbook(new ByteArrayInputStream(officials.stranger().download("/cong-bo/danh-sach.xlsx")))) {
            var row = book.getSheetAt(0).getRow(2);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("99/QĐ-UBND");
            assertThat(row.getCell(1).getLocalDateTimeCellValue().toLocalDate()).hasToString("2021-09-05");
            assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cong-bo/CB2021/2",
                "/cong-bo/cb2021/1",
                "/cong-bo/CB2021/1'",
                "/cong-bo/CB2021_/1",
                "/cong-bo/KHONGCO/1",
                "/cong-bo/CB2021",
                "/cong-bo/CB2021/99999"
            })
    @DisplayName("địa chỉ không có quyết định: 404")
    void unknown(String path) throws Exception {
        issue();
        assertThat(page(path.replace("'", "%27")).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("trang ngoài khoảng, không phải số: 400; trang sau trang cuối: trống")
    void pages() throws Exception {
        issue();
        for (var bad : new String[] {"0", "-1", "10001", "x", "99999999999"}) {
            assertThat(page(DECISION + "?trang=" + bad).statusCode()).as(bad).isEqualTo(400);
            assertThat(page("/cong-bo?trang=" + bad).statusCode()).as(bad).isEqualTo(400);
        }
        assertThat(page(DECISION + "?trang=7").body()).doesNotContain("Được Khen &lt;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    @DisplayName("chỉ đọc được")
    void readOnly(String method) throws Exception {
        issue();
        var answer = http.send(
                HttpRequest.newBuilder(officials.address().resolve(DECISION))
                        .method(method, BodyPublishers.ofString("x"))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body()).doesNotContain("Được Khen");
    }

    private void issue() {
        jdbc.sql("UPDATE khenthuong.award_decision SET document_number = '99/QĐ-UBND', document_date = '2021-09-05',"
                        + " issued_by = 'vanthu.ubnd', issued_at = '2021-09-06' WHERE list = 'CB2021-DS1'")
                .update();
    }

    private void dossier(int serial, String name, String state) {
        jdbc.sql("""
                        INSERT INTO khenthuong.dossier (number, round, unit, nominee_type, nominee_name, name_key, criteria_group,
                            award_form, state, pool, list_code, identity_number, content, created_at, updated_at)
                        VALUES (:number, 'CB2021', 'lac-duong', 'INDIVIDUAL', :name, :name, 'OFFICIAL', 'BANG_KHEN_TINH', :state,
                            false, 'CB2021-DS1', :identity, '{}', '2021-06-02', '2021-09-06')""")
                .param("number", "CB2021-LAC-DUONG-000" + serial)
                .param("name", name)
                .param("state", state)
                .param("identity", serial == 1 ? IDENTITY_NUMBER : null)
                .update();
    }

    private HttpResponse<String> page(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(officials.address().resolve(path))
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
    }
}
