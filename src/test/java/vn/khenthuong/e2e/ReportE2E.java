package vn.khenthuong.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.annualreport.UnitReports;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;

/**
 * The annual report in the real Tasklist and on our pages: from the opening of a year to its end, with a report that is given
 * back, one that comes too late and thirty-four that never come. Units that only fill the year report over HTTP.
 */
@IntegrationTest(jobsRun = true)
@DisplayName("Báo cáo hằng năm, trong Tasklist và trên các trang")
class ReportE2E {

    private static final int YEAR = 2023;
    private static final String FOCAL_OFFICER = "canbo.so-ldtbxh";
    private static final String APPRAISER = "canbo.so-noi-vu";
    private static final String UNIT = "nhcsxh";
    private static final String OFFICER = "canbo.nhcsxh";
    private static final String HEAD = "lanhdao.nhcsxh";
    private static final String PREPARE = "userTask_prepareReport";
    private static final String SIGN = "userTask_signReport";
    private static final String UNIT_REPORT = "Báo cáo của đơn vị";
    private static final String ANNUAL_REPORT = "Báo cáo hằng năm";
    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n"
                    .getBytes(StandardCharsets.US_ASCII);

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @Autowired
    private Officials officials;

    @Autowired
    private UnitReports reports;

    @Autowired
    private MutableClock clock;

    @Test
    @DisplayName("năm 2023: mở, lập, trả lại, ký, nhắc, tổng hợp, nộp chậm, đóng năm")
    void aYear() {
        clock.set(LocalDate.of(YEAR, 9, 25));
        open();
        clock.set(LocalDate.of(YEAR, 10, 20));
        prepareWithErrors();
        giveBack();
        correct();
        sign();
        receipts();
        for (var unit : new String[] {"da-lat", "dam-rong", "so-ldtbxh"}) {
            prepareOverHttp(unit);
            signOverHttp(unit);
        }
        passTheDeadline();
        proofOfReminders();
        consolidateForBoard();
        late();
        consolidateAndClose();
        closed();
    }

    private void open() {
        var form = desk(FOCAL_OFFICER).start(ANNUAL_REPORT);
        form.type("Năm báo cáo", YEAR + 1).refused("“Năm báo cáo” phải từ 2022 đến 2023.", "mo-nam-bao-cao-bi-tu-choi");
        form.type("Năm báo cáo", YEAR).picture("mo-nam-bao-cao").complete();
    }

    private void prepareWithErrors() {
        var form = task(OFFICER, UNIT, PREPARE);
        form.shows("trước ngày 15 tháng 11 năm 2023 (đến hết 24:00 ngày 14/11/2023)");
        attach(form.report());
        form.type(
                        "I. Kết quả chỉ đạo, phát động phong trào",
                        "Đã ban hành kế hoạch và phát động tại các phòng giao dịch.")
                .type("Số hộ được vay", 9000)
                .type("Số hộ đủ điều kiện, có nhu cầu vay", 800)
                .shows("không tính được: tử số lớn hơn mẫu số")
                .type("Số người được tập huấn", 40)
                .type("Tổng số cán bộ, công chức, viên chức và người làm công tác giảm nghèo", 40)
                .refused(
                        "Chỉ tiêu “Vốn vay cho hộ nghèo, cận nghèo, thoát nghèo có nhu cầu”: tử số 9.000 lớn hơn mẫu số 800.",
                        "bao-cao-tu-so-lon-hon-mau-so");
        assertThat(reports.content(number(UNIT))).as("nothing stored").isEmpty();

        form.type("Số hộ được vay", 80)
                .type("Năm trước: tỷ lệ hộ được vay (%)", 60)
                .shows("10,00%, giảm 50,00 điểm % so với năm trước")
                .refused(
                        "Chỉ tiêu “Vốn vay cho hộ nghèo, cận nghèo, thoát nghèo có nhu cầu”: tỷ lệ đổi từ 60% năm trước"
                                + " thành 10,00%, cần giải thích ở “Ghi chú”.",
                        "bao-cao-can-giai-thich");
        form.type("Ghi chú về tỷ lệ hộ được vay", "Năm trước tính cả hộ vay vốn chương trình khác.")
                .picture("lap-bao-cao")
                .complete();
    }

    private void attach(Page page) {
        page.getByLabel("Chọn tệp").setInputFiles(new FilePayload("ke-hoach.pdf", "application/pdf", PDF));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tải lên"))
                .click();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("ke-hoach.pdf")))
                .isVisible();
        Screenshots.take(page, "bao-cao-tai-lieu");
        page.close();
    }

    private void giveBack() {
        task(HEAD, UNIT, SIGN)
                .shows("10,00% (năm trước: 60%)")
                .mark("Kết luận", "Trả lại cán bộ")
                .type("Lý do trả lại", "Bổ sung kiến nghị về vốn vay")
                .picture("tra-lai-bao-cao")
                .complete();
    }

    private void correct() {
        var form = task(OFFICER, UNIT, PREPARE);
        form.shows("Bổ sung kiến nghị về vốn vay")
                .has("Số hộ được vay", "80")
                .type("VI. Kiến nghị", "Bổ sung vốn vay cho hộ mới thoát nghèo.")
                .complete();
    }

    private void sign() {
        task(HEAD, UNIT, SIGN)
                .mark("Kết luận", "Ký và gửi báo cáo")
                .type("Số báo cáo", "25/BC-NHCS")
                .date("Ngày ký", "20/10/2023")
                .picture("ky-bao-cao")
                .complete();
    }

    private void receipts() {
        var page = desk(OFFICER).open("/bao-cao/2023/nhcsxh/bien-nhan");
        var received = page.locator("article.to-giay li")
                .filter(new Locator.FilterOptions().setHasText("Nhận lúc"))
                .allInnerTexts();
        assertThat(received).hasSize(2);
        assertThat(received.get(0)).isEqualTo(received.get(1));
        assertThat(page.locator("main"))
                .containsText("Sở Lao động - Thương binh và Xã hội, cơ quan đầu mối, đã nhận báo cáo");
        assertThat(page.locator("main")).containsText("Sở Nội vụ, cơ quan thẩm định, đã nhận báo cáo");
        Screenshots.take(page, "giay-bien-nhan");
        page.close();
    }

    private void passTheDeadline() {
        var page = desk("quantri").open("/trinh-dien");
        page.getByLabel("Đến ngày").fill("2023-11-16");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Chạy").setExact(true))
                .click();
        assertThat(page.locator(".dong-ho"))
                .hasText(
                        Pattern.compile("Bây giờ là 08:\\d\\d ngày 16/11/2023"),
                        new HasTextOptions().setTimeout(60_000));
        assertThat(page.locator(".dien-bien li", new Page.LocatorOptions().setHasText("15/11/2023"))
                        .first())
                .containsText("Hết hạn báo cáo 2023");
        Screenshots.take(page, "dong-ho-trinh-dien");
        page.locator("a[href$='/trinh-dien/thu']").click();
        var overdue = page.locator("details", new Page.LocatorOptions().setHasText("Trễ hạn nộp báo cáo"))
                .first();
        overdue.locator("summary").click();
        overdue.locator("a").first().click();
        assertThat(page.locator("h1")).containsText("trễ hạn 2 ngày làm việc");
        assertThat(page.frameLocator("iframe").locator("body")).containsText("trễ hạn 2 ngày làm việc");
        Screenshots.take(page, "thu-qua-han");
        page.close();
    }

    private void proofOfReminders() {
        var page = desk(FOCAL_OFFICER).open("/bao-cao/2023/di-linh/nhac");
        assertThat(page.locator("h1")).hasText(Pattern.compile("Đã nhắc [78] lần"));
        assertThat(page.locator("main")).containsText("Nhắc trễ hạn");
        Screenshots.take(page, "da-nhac");
        page.navigate("/bao-cao/2023/nhcsxh/nhac");
        assertThat(page.locator("h1")).hasText("Đã nhắc 1 lần");
        page.close();
    }

    private void consolidateForBoard() {
        var form = yearTask(APPRAISER, "userTask_consolidateForBoard");
        form.shows("Đã nộp 4/38 báo cáo.")
                .type("Lý do thiếu báo cáo", "Đã nhắc nhiều lần, đơn vị chưa gửi")
                .picture("tong-hop-ban-tdkt")
                .complete();
        yearTask("lanhdao.so-noi-vu", "userTask_signBoardReport")
                .mark("Kết luận", "Ký Tờ trình, trình Chủ tịch")
                .type("Số Tờ trình", "85/TTr-SNV")
                .date("Ngày ký", "16/11/2023")
                .picture("ky-to-trinh-ban-tdkt")
                .complete();
        yearTask("chutich.ubnd", "userTask_signBoardReportByChair")
                .shows("85/TTr-SNV")
                .mark("Kết luận", "Ký báo cáo")
                .picture("chu-tich-ky-bao-cao")
                .complete();
        yearTask("vanthu.ubnd", "userTask_issueBoardReport")
                .type("Số báo cáo", "310/BC-UBND")
                .date("Ngày báo cáo", "16/11/2023")
                .picture("cap-so-bao-cao")
                .complete();
    }

    private void late() {
        prepareOverHttp("di-linh");
        signOverHttp("di-linh");
        var page = desk(FOCAL_OFFICER).open("/bao-cao/2023?loc=cham");
        assertThat(page.locator("tbody").first()).containsText("Huyện Di Linh");
        assertThat(page.locator("canvas").first()).isVisible();
        Accessible.check(page);
        Screenshots.take(page, "bang-bao-cao");
        page.navigate("/bao-cao/2023/di-linh/bien-nhan");
        assertThat(page.locator("article.to-giay").first()).containsText("nộp chậm");
        Screenshots.take(page, "nop-cham");
        page.close();
    }

    private void consolidateAndClose() {
        var form = yearTask(FOCAL_OFFICER, "userTask_consolidateReport");
        form.shows("Đã nộp 5/38 báo cáo, trong đó 1 nộp chậm.")
                .type("Đánh giá chung", "Phong trào được triển khai rộng khắp.")
                .type("Lý do thiếu báo cáo", "Đã nhắc nhiều lần, đơn vị chưa gửi")
                .picture("tong-hop-bao-cao")
                .complete();
        yearTask("lanhdao.so-ldtbxh", "userTask_signConsolidatedReport")
                .has("Đánh giá chung", "Phong trào được triển khai rộng khắp.")
                .mark("Kết luận", "Ký, gửi báo cáo và đóng năm")
                .type("Số báo cáo", "410/BC-SLĐTBXH")
                .date("Ngày ký", "16/11/2023")
                .type("Số văn bản riêng gửi Bộ", "411/BC-SLĐTBXH")
                .date("Ngày văn bản riêng gửi Bộ", "16/11/2023")
                .picture("ky-bao-cao-tong-hop")
                .complete();
    }

    private void closed() {
        var page = desk(FOCAL_OFFICER).open("/bao-cao/2023");
        assertThat(page.locator("main")).containsText("số 410/BC-SLĐTBXH ngày 16/11/2023");
        assertThat(page.locator("main")).containsText("số 411/BC-SLĐTBXH ngày 16/11/2023");
        assertThat(page.locator("main")).containsText("số 310/BC-UBND ngày 16/11/2023");
        assertThat(page.locator("tbody tr", new Page.LocatorOptions().setHasText("Huyện Lâm Hà")))
                .containsText("Không nộp");
        Screenshots.take(page, "nam-bao-cao-da-khep");
        var files = page.locator("a[download]");
        assertThat(files.filter(new Locator.FilterOptions().setHasText("XLSX"))).hasCount(3);
        assertThat(files.filter(new Locator.FilterOptions().setHasText("PDF"))).hasCount(7);
        assertThat(files).hasCount(17);
        for (var file : files.all()) {
            assertWhole(page.waitForDownload(file::click));
        }
        page.close();
    }

    /** Workbooks and the DOCX of letters are ZIP files in which parts are found; the same letters are there as PDF. */
    private static void assertWhole(Download download) {
        if (download.suggestedFilename().endsWith(".pdf")) {
            try (var pdf = Loader.loadPDF(download.path().toFile())) {
                assertThat(pdf.getNumberOfPages()).isPositive();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            return;
        }
        assertThat(download.suggestedFilename()).matches(".+\\.(docx|xlsx)");
        try (var zip = new ZipFile(download.path().toFile())) {
            assertThat(Files.size(download.path())).isPositive();
            assertThat(zip.getEntry("[Content_Types].xml")).isNotNull();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void prepareOverHttp(String unit) {
        Map<String, Object> answers = new HashMap<>(Map.of("direction", "Đã phát động.", "outcome", "SUBMIT"));
        reports.targets(number(unit)).forEach(target -> {
            answers.put(target.key() + "Numerator", target.parts().denominator() == null ? 0 : 20);
            if (target.parts().secondNumerator() != null) {
                answers.put(target.key() + "SecondNumerator", 1);
            }
            if (target.parts().denominator() != null) {
                answers.put(
                        target.terms().wholeKey() == null
                                ? target.key() + "Denominator"
                                : target.terms().wholeKey(),
                        40);
            }
            if (target.parts().secondDenominator() != null) {
                answers.put(target.key() + "SecondDenominator", 30);
            }
        });
        if (answers.containsKey("nationalDenominator")) {
            answers.put("nationalPoorLastYear", 7.1);
            answers.put("nationalNearPoorLastYear", 7.1);
        }
        var officer = officials.as("canbo." + unit);
        officer.submit(officer.awaitTask(key(unit), PREPARE), answers).expectSuccess();
    }

    private void signOverHttp(String unit) {
        var head = officials.as("lanhdao." + unit);
        head.submit(
                        head.awaitTask(key(unit), SIGN),
                        Map.of(
                                "outcome",
                                "APPROVE",
                                "documentNumber",
                                "30/BC",
                                "documentDate",
                                LocalDate.now(clock).toString()))
                .expectSuccess();
    }

    private CamundaForm task(String userId, String unit, String task) {
        return desk(userId).claim(officials.as(userId).awaitTask(key(unit), task), UNIT_REPORT);
    }

    private CamundaForm yearTask(String userId, String task) {
        return desk(userId).claim(officials.as(userId).awaitTask("BC" + YEAR, task), ANNUAL_REPORT);
    }

    private Desk desk(String userId) {
        return DESKS.of(officials.address(), userId);
    }

    private static ReportNumber number(String unit) {
        return new ReportNumber(YEAR, unit);
    }

    private static String key(String unit) {
        return number(unit).toString();
    }
}
