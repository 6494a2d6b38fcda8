package vn.khenthuong.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.annualreport.ReportYears;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;

/** Our own pages in a real browser, for those who read with the keyboard or a screen reader. */
@IntegrationTest(jobsRun = true)
@DisplayName("Các trang đọc được bằng bàn phím, trình đọc màn hình")
class PagesE2E {

    private static final int YEAR = 2023;
    private static final ReportNumber REPORT = new ReportNumber(YEAR, "so-y-te");

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @Autowired
    private Officials officials;

    @Autowired
    private ReportYears years;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void deliverOne() {
        clock.set(LocalDate.of(YEAR, 9, 25));
        if (years.find(YEAR).isPresent()) {
            return;
        }
        officials
                .as("canbo.so-ldtbxh")
                .start("annualReport", Map.of("year", YEAR))
                .expectSuccess();
        var officer = officials.as("canbo.so-y-te");
        officer.submit(
                        officer.awaitTask(REPORT.toString(), "userTask_prepareReport"),
                        Map.of(
                                "direction",
                                "Đã phát động.",
                                "trainingNumerator",
                                5,
                                "trainingDenominator",
                                5,
                                "outcome",
                                "SUBMIT"))
                .expectSuccess();
        var head = officials.as("lanhdao.so-y-te");
        head.submit(
                        head.awaitTask(REPORT.toString(), "userTask_signReport"),
                        Map.of("outcome", "APPROVE", "documentNumber", "25/BC", "documentDate", "2023-09-25"))
                .expectSuccess();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "canbo.so-ldtbxh,/bao-cao,Báo cáo hằng năm",
        "lanhdao.so-ldtbxh,/bao-cao/2023,Báo cáo năm 2023",
        "canbo.so-y-te,/bao-cao/2023/so-y-te,Báo cáo năm 2023 – Sở Y tế",
        "canbo.di-linh,/bao-cao/2023/di-linh,Báo cáo năm 2023 – Huyện Di Linh",
        "canbo.so-y-te,/bao-cao/2023/so-y-te/bien-nhan,GIẤY BIÊN NHẬN",
        "canbo.so-ldtbxh,/bao-cao/2023/so-y-te/nhac,Đã nhắc 0 lần",
        "canbo.so-y-te,/thong-bao,Thông báo",
        "lanhdao.so-ldtbxh,/phan-cong,Phân công việc của cán bộ",
        "quantri,/trinh-dien,Trình diễn",
        "canbo.so-y-te,/ho-so,Hồ sơ",
        "giamsat,/theo-doi/SK2023,Theo dõi đợt SK2023",
        "canbo.so-ldtbxh,/trang-chu,Trang chủ",
        "quantri,/trang-chu,Trang chủ"
    })
    @DisplayName("trang")
    void page(String userId, String path, String title) {
        var page = DESKS.of(officials.address(), userId).open(path);
        assertThat(page.locator("h1").first()).containsText(title);
        Accessible.check(page);
        page.close();
    }

    @Test
    @DisplayName("trang đăng nhập, cả khi sai mật khẩu")
    void signIn() {
        var page = DESKS.stranger(officials.address()).open("/dang-nhap");
        Accessible.check(page);
        page.getByLabel("Tên đăng nhập").fill("khong-co-ai");
        page.getByLabel("Mật khẩu").fill("sai");
        page.locator("button[type=submit]").click();
        assertThat(page.locator("[role=alert]")).isVisible();
        Accessible.check(page);
        page.close();
    }
}
