package vn.khenthuong.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khenthuong.tracking.ReportYearInProgress.NOBODY;
import static vn.khenthuong.tracking.ReportYearInProgress.SECRET;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestConstructor;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@DisplayName("Các trang của báo cáo hằng năm")
class ReportPagesIT {

    private final Officials officials;
    private final ReportYearInProgress reports;

    @Autowired
    ReportPagesIT(Officials officials, ReportYearInProgress reports) {
        this.officials = officials;
        this.reports = reports;
    }

    @BeforeAll
    void begin() {
        reports.begin();
    }

    @Test
    @DisplayName("các năm: đơn vị thấy phần mình, cơ quan đầu mối thấy cả tỉnh")
    void years() {
        assertThat(as("canbo.dam-rong").get("/bao-cao").body())
                .contains("hết ngày 14/11/2023")
                .contains(">0/1<");
        assertThat(as("canbo.so-ldtbxh").get("/bao-cao").body()).contains("/38<");
    }

    @Test
    @DisplayName("một năm: mọi đơn vị với trạng thái, chậm, trễ hạn; kết quả chỉ tiêu; tệp tải về; lọc được")
    void year() {
        var browser = as("canbo.so-noi-vu");
        var page = browser.get("/bao-cao/2023").body();

        assertThat(page)
                .contains("24:00 ngày 14/11/2023")
                .contains("Đã nộp – nộp chậm")
                .contains("Chờ ký – trễ hạn")
                .contains("Chưa nộp – trễ hạn")
                .contains("Giảm tỷ lệ nghèo đa chiều")
                .contains("/api/reports/2023/consolidation.xlsx?kind=FOCAL")
                .contains("/api/reports/2023/letters/CENTRAL_BOARD.docx")
                .doesNotContain("id=\"gia-han\"");
        assertThat(browser.get("/bao-cao/2023?loc=thieu").body())
                .contains("Huyện Đam Rông")
                .doesNotContain("Sở Y tế");
        assertThat(browser.get("/bao-cao/2023?loc=cham").body())
                .contains("Sở Tư pháp")
                .doesNotContain("Sở Y tế");
        assertThat(browser.get("/bao-cao/2022").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("một năm, đơn vị xem: chỉ dòng của mình, không có kết quả chung, tệp tổng hợp, gia hạn")
    void yearOfOneUnit() {
        assertThat(as("lanhdao.dam-rong").get("/bao-cao/2023").body())
                .contains("Huyện Đam Rông")
                .doesNotContain("Sở Y tế", "consolidation.xlsx", "id=\"chi-tieu\"", "id=\"gia-han\"");
    }

    @Test
    @DisplayName("báo cáo của đơn vị theo thứ tự mục I đến VII, chữ được thoát; giấy biên nhận của hai cơ quan")
    void delivered() {
        var page = as("canbo.so-ldtbxh").get("/bao-cao/2023/so-y-te").body();

        assertThat(page)
                .containsSubsequence(
                        "I. Kết quả chỉ đạo, phát động",
                        "&lt;script&gt;",
                        "II. Kết quả thực hiện chỉ tiêu",
                        "bằng 100%",
                        "100,00",
                        "III. Mô hình, điển hình",
                        "nuôi bò sinh sản",
                        "IV. Khen thưởng trong năm",
                        "1 tập thể, 2 cá nhân, 3 hộ gia đình",
                        "V. Hạn chế, nguyên nhân",
                        "VI. Kiến nghị",
                        "VII. Phương hướng",
                        "BN-BC2023-SO-Y-TE-1",
                        "BN-BC2023-SO-Y-TE-2")
                .containsPattern("Đã nộp lúc <span>23:59:5\\d ngày 14/11/2023, đúng hạn")
                .doesNotContain("<script>alert");
        assertThat(as("canbo.so-y-te").get("/bao-cao/2023/so-y-te/bien-nhan").body())
                .contains("GIẤY BIÊN NHẬN", "Sở Lao động - Thương binh và Xã hội", "Sở Nội vụ", "đúng hạn");
        assertThat(as("canbo.so-tu-phap")
                        .get("/bao-cao/2023/so-tu-phap/bien-nhan")
                        .body())
                .contains("nộp chậm");
    }

    @Test
    @DisplayName("không trang nào nêu mã quy tắc hay mã chỉ tiêu")
    void noCodes() {
        var browser = as("canbo.so-ldtbxh");
        for (var page :
                List.of("/bao-cao", "/bao-cao/2023", "/bao-cao/2023/so-y-te", "/bao-cao/2023/so-y-te/bien-nhan")) {
            assertThat(browser.get(page).body())
                    .as(page)
                    .doesNotContainPattern("(?<![\\w/.+-])(R-\\d{3}|A-\\d{2})(?!\\d)");
        }
    }

    @Test
    @DisplayName("bản chưa nộp chỉ đơn vị đọc được; đơn vị khác không biết có trang ấy")
    void drafts() {
        assertThat(as("canbo.dam-rong").get("/bao-cao/2023/dam-rong").body()).contains(SECRET);
        for (var other : new String[] {"canbo.so-ldtbxh", "giamsat", "quantri"}) {
            assertThat(as(other).get("/bao-cao/2023/dam-rong").body())
                    .contains("nội dung chỉ đơn vị xem được")
                    .doesNotContain(SECRET);
        }
        for (var path : new String[] {"", "/nhac", "/bien-nhan"}) {
            assertThat(as("canbo.so-y-te").get("/bao-cao/2023/dam-rong" + path).statusCode())
                    .isEqualTo(404);
        }
        assertThat(as("canbo.dam-rong").get("/bao-cao/2023/dam-rong/bien-nhan").statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("đã nhắc n lần: từng lần với người nhận và kết quả")
    void reminders() {
        assertThat(as("canbo.so-ldtbxh").get("/bao-cao/2023/dam-rong/nhac").body())
                .contains("Đã nhắc 1 lần", "07/11/2023", "Nhắc trước hạn", "08:00:0", "Chờ gửi", "@");
        assertThat(as("giamsat").get("/bao-cao/2023/dam-rong/nhac").body())
                .contains("Đã nhắc 1 lần")
                .doesNotContain("@");
        assertThat(as("canbo.so-y-te").get("/bao-cao/2023/so-y-te/nhac").body())
                .contains("Đã nhắc 0 lần", "Đơn vị chưa được nhắc lần nào.")
                .doesNotContain("không có người nhận");
    }

    @Test
    @DisplayName("đến ngày nhắc mà đơn vị không có người nhận: mọi trang cùng nói, không tính là đã nhắc")
    void nobodyToRemind() {
        var browser = as("canbo.so-ldtbxh");
        assertThat(browser.get("/bao-cao/2023").body())
                .contains(">0 lần, 1 lần không có người nhận</a>")
                .contains(">1 lần</a>");
        assertThat(browser.get("/bao-cao/2023/" + NOBODY).body())
                .contains("Đã nhắc <strong>0 lần, 1 lần không có người nhận</strong>.");
        assertThat(browser.get("/bao-cao/2023/" + NOBODY + "/nhac").body())
                .contains("Đã nhắc 0 lần", "07/11/2023", ">không có người nhận</span>", "không tính là đã nhắc")
                .doesNotContain("Đơn vị chưa được nhắc lần nào.");
    }

    @Test
    @DisplayName("tải tài liệu trên trang: nhận tệp đúng, nói rõ lỗi của tệp sai; báo cáo đã nộp không còn chỗ tải")
    void attachments() {
        var browser = as("canbo.don-duong");
        var path = "/bao-cao/2023/don-duong";
        browser.get(path);

        var wrong = browser.upload(path + "/tai-lieu", "-", "so-lieu.pdf", "MZ...".getBytes());
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("role=\"alert\"").contains("Chưa có tài liệu nào.");

        var right = browser.upload(path + "/tai-lieu", "-", "so-lieu.pdf", DossierInTransit.PDF);
        assertThat(right.statusCode()).isEqualTo(200);
        assertThat(right.body()).contains("Đã tải tệp lên.").contains("so-lieu.pdf");

        assertThat(as("lanhdao.don-duong").get(path).body())
                .contains("so-lieu.pdf")
                .doesNotContain("type=\"file\"");
        assertThat(as("canbo.so-y-te").get("/bao-cao/2023/so-y-te").body()).doesNotContain("type=\"file\"");

        var takeBack = Pattern.compile("action=\"(/bao-cao/[^\"]+/lay-lai)\"").matcher(right.body());
        assertThat(takeBack.find()).isTrue();
        assertThat(browser.submit(takeBack.group(1), Map.of()).body())
                .contains("Đã lấy lại tệp.", "Chưa có tài liệu nào.");
    }

    @Test
    @DisplayName(
            "A-28: thủ trưởng bổ sung số chính thức trên trang; thiếu, sai thì nói hết một lần và giữ điều đã nhập; số ước ghi lại bên cạnh")
    void officialFigures() {
        reports.deliverEstimates("lac-duong");
        var path = "/bao-cao/2023/lac-duong";
        assertThat(as("canbo.lac-duong").get(path).body()).doesNotContain("/so-lieu-chinh-thuc\"");
        var browser = as("lanhdao.lac-duong");
        assertThat(browser.get(path).body())
                .contains("số liệu ước tính", "/so-lieu-chinh-thuc\"", "name=\"povertyNumerator\"")
                .doesNotContain("name=\"trainingNumerator\"");

        var entered = new HashMap<>(Map.of(
                "documentNumber", "77/QĐ-UBND",
                "documentDate", "30/02/2023",
                "asOf", "15/11/2023",
                "povertyNumerator", "1.8",
                "povertyDenominator", "1.000"));
        var incomplete = browser.submit(path + "/so-lieu-chinh-thuc", entered);
        assertThat(incomplete.statusCode()).isEqualTo(400);
        assertThat(incomplete.body())
                .contains("“Ngày văn bản” phải là một ngày có thật", "“Số hộ nghèo đa chiều” phải là một số")
                .contains("value=\"30/02/2023\"", "value=\"1.8\"");

        entered.put("documentDate", "16/11/2023");
        for (var key : List.of("poverty", "minorityPoverty", "communes", "villages", "relapse")) {
            entered.put(key + "Numerator", "900");
            entered.put(key + "Denominator", "1.000");
        }
        entered.putAll(
                Map.of("relapseSecondNumerator", "0", "relapseSecondDenominator", "0", "meritPoorNumerator", "0"));
        var done = browser.submit(path + "/so-lieu-chinh-thuc", entered);
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.body())
                .contains("Đã bổ sung số liệu chính thức.", "số liệu chính thức, tính đến ngày 15/11/2023")
                .contains("90,00", "khi nộp báo cáo ước 20/20 (100,00%)");
        assertThat(as("canbo.so-ldtbxh").get(path).body())
                .contains("văn bản số 77/QĐ-UBND ngày 16/11/2023, số liệu tính đến ngày 15/11/2023.")
                .doesNotContain("/so-lieu-chinh-thuc\"");
        assertThat(as("canbo.so-ldtbxh")
                        .submit(path + "/so-lieu-chinh-thuc", entered)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("lãnh đạo cơ quan đầu mối gia hạn trên trang; thiếu số văn bản thì được nhắc và giữ điều đã nhập")
    void extension() {
        var browser = as("lanhdao.so-ldtbxh");
        var path = "/bao-cao/2023/gia-han";
        assertThat(browser.get("/bao-cao/2023").body()).contains("id=\"gia-han\"");

        var incomplete = browser.submit(
                path,
                Map.of(
                        "unit",
                        "cat-tien",
                        "deadline",
                        "2023-12-01",
                        "documentNumber",
                        " ",
                        "documentDate",
                        "2023-11-15"));
        assertThat(incomplete.statusCode()).isEqualTo(400);
        assertThat(incomplete.body())
                .contains("“Số văn bản” không được để trống.")
                .contains("value=\"2023-12-01\"");

        var done = browser.submit(
                path,
                Map.of(
                        "unit", "cat-tien",
                        "deadline", "2023-12-01",
                        "documentNumber", "88/UBND",
                        "documentDate", "2023-11-15"));
        assertThat(done.body()).contains("Đã gia hạn nộp báo cáo.").contains("01/12/2023");

        var other = as("lanhdao.cat-tien");
        other.get("/bao-cao/2023");
        assertThat(other.submit(
                                path,
                                Map.of(
                                        "unit", "cat-tien",
                                        "deadline", "2023-12-31",
                                        "documentNumber", "89/UBND",
                                        "documentDate", "2023-11-15"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("người chưa đăng nhập được dẫn đến trang đăng nhập")
    void strangers() {
        var page = new Browser(officials.address()).get("/bao-cao/2023/dam-rong");

        assertThat(page.uri().getPath()).isEqualTo("/dang-nhap");
        assertThat(page.body()).contains("value=\"/bao-cao/2023/dam-rong\"");
    }

    private Browser as(String user) {
        return new Browser(officials.address()).signIn(user);
    }
}
