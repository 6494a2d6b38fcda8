package vn.khenthuong.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

/** One administrator brings 120 officials in a workbook, another confirms; then the first lets one of them go. */
@IntegrationTest
@DisplayName("Nhập 120 cán bộ, xác nhận, cho thôi vai trò trong trình duyệt")
class OfficialsE2E {

    private static final int COUNT = 120;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String SIDEWAYS =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @Autowired
    private Officials officials;

    @Test
    @DisplayName("thử, nhập, người thứ hai xác nhận; người mới đăng nhập được")
    void imported() throws IOException {
        var page = DESKS.of(officials.address(), "quantri").open("/quan-tri/can-bo/nhap");
        page.getByLabel("Tệp XLSX").setInputFiles(new FilePayload("can-bo.xlsx", XLSX, workbook()));
        press(page, "Thử");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("120 cán bộ, không dòng nào sai");
        look(page, "nhap-can-bo-thu");
        press(page, "Nhập 120 người");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Đã ghi đề nghị nhập 120 cán bộ");
        look(page, "nhap-can-bo-cho");
        page.close();

        var second = DESKS.of(officials.address(), "quantri2").open("/trang-chu");
        second.getByText("Xem và xác nhận").click();
        press(second, "Xác nhận");
        assertThat(second.getByRole(AriaRole.STATUS).first()).containsText("Đã xác nhận");
        second.navigate("/quan-tri/can-bo?tim=nguoi+moi+di+linh");
        assertThat(second.locator("main")).containsText("nguoi.moi.1");
        look(second, "nhap-can-bo-xong");
        second.close();
        officials.as("nguoi.moi.1").get("/api/rounds").expect(200);
    }

    @Test
    @DisplayName("cho thôi vai trò trên điện thoại: xem trước rồi mới làm")
    void ended() {
        var page = DESKS.of(officials.address(), "quantri").open("/quan-tri/can-bo/canbo.hnd");
        page.setViewportSize(390, 844);
        page.getByLabel("Đến ngày, dòng 1").fill("14/05/2023");
        press(page, "Xem trước thay đổi");
        assertThat(page.locator("main")).containsText("kết thúc hết ngày 14/05/2023");
        look(page, "can-bo-xem-truoc");
        press(page, "Thực hiện");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Đã ghi thay đổi");
        page.close();
    }

    /** Every tenth is a head, so that the import takes two. */
    private byte[] workbook() throws IOException {
        var template = officials.as("quantri").download("/quan-tri/can-bo/mau.xlsx");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(template));
                var bytes = new ByteArrayOutputStream()) {
            var sheet = book.getSheetAt(0);
            for (var number = 1; number <= COUNT; number++) {
                var head = number % 10 == 0;
                var row = sheet.createRow(number);
                row.createCell(0).setCellValue("nguoi.moi." + number);
                row.createCell(1).setCellValue("Người Mới");
                row.createCell(2).setCellValue("nguoi.moi.%d@lamdong.example".formatted(number));
                row.createCell(3).setCellValue(head ? "Lãnh đạo – Huyện Di Linh" : "Cán bộ – Huyện Di Linh");
                row.createCell(4).setCellValue("01/05/2023");
                row.createCell(6).setCellValue(head ? "12/QĐ-UBND" : "");
                row.createCell(7).setCellValue(head ? "02/03/2019" : "");
            }
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void look(Page page, String what) {
        assertThat(page.locator("h1")).isVisible();
        Screenshots.take(page, what);
        Accessible.check(page);
        assertThat((Integer) page.evaluate(SIDEWAYS)).as(what).isZero();
    }
}
