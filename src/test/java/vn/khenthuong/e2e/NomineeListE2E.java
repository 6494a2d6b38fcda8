package vn.khenthuong.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

/** An officer fetches the template, fills it in, tries it and makes drafts of what passes; the list of dossiers leaves again. */
@IntegrationTest
@DisplayName("Lập hồ sơ từ danh sách trong trình duyệt")
class NomineeListE2E {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String SIDEWAYS =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @Autowired
    private Officials officials;

    @Test
    @DisplayName("tải mẫu, điền, thử, lập hồ sơ nháp, tải danh sách về")
    void fromTemplateToDrafts() throws IOException {
        var page = DESKS.of(officials.address(), "canbo.di-linh").open("/ho-so");
        page.getByText("Lập hồ sơ từ danh sách (XLSX)").click();
        var template = page.waitForDownload(() -> page.getByText("Tải tệp mẫu").click());
        page.getByLabel("Tệp XLSX")
                .setInputFiles(new FilePayload("danh-sach.xlsx", XLSX, filled(Files.readAllBytes(template.path()))));
        press(page, "Thử");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("2 dòng đạt; chưa có gì được ghi");
        assertThat(page.locator("main")).containsText("Ô C7:");
        look(page, "lap-tu-danh-sach");
        page.setViewportSize(390, 844);
        look(page, "lap-tu-danh-sach-dien-thoai");
        page.setViewportSize(1366, 768);
        press(page, "Lập 2 hồ sơ nháp");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Đã lập 2 hồ sơ nháp.");
        page.getByText("Xem các hồ sơ nháp").click();
        assertThat(page.locator("main")).containsText("Hộ ông K’Tếh");
        var list = page.waitForDownload(() -> page.getByText("Tải về (XLSX)").click());
        try (var book = new XSSFWorkbook(Files.newInputStream(list.path()))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(3);
        }
        page.close();
    }

    private static byte[] filled(byte[] template) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(template));
                var bytes = new ByteArrayOutputStream()) {
            var sheet = book.getSheetAt(0);
            var rows = new String[][] {
                {"Hộ gia đình", "Hộ ông K’Tếh", "Hộ tự lực vươn lên thoát nghèo"},
                {"Cá nhân", "Cil Múp Há Brông", "Cán bộ, công chức, viên chức, người lao động"},
                {"Cá nhân", "Lê Văn Sai", "Ngân hàng Chính sách xã hội"}
            };
            for (int number = 0; number < rows.length; number++) {
                var row = sheet.createRow(4 + number);
                for (int cell = 0; cell < rows[number].length; cell++) {
                    row.createCell(cell).setCellValue(rows[number][cell]);
                }
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
