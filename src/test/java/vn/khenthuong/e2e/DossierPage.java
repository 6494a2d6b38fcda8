package vn.khenthuong.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** The page {@code /ho-so/<number>}. */
final class DossierPage {

    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n"
                    .getBytes(StandardCharsets.US_ASCII);

    private final Page page;

    DossierPage(Page page) {
        this.page = page;
    }

    static DossierPage open(Page page, String number) {
        page.navigate("/ho-so/" + number);
        return new DossierPage(page);
    }

    DossierPage upload(String item, String fileName) {
        send(item, new FilePayload(fileName, "application/pdf", PDF));
        // Among the versions, which only the page that was read again has.
        assertThat(paper(item).locator("ol")).containsText(fileName);
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Đã tải tệp lên.");
        return this;
    }

    /** A file that is not what its name says. */
    DossierPage uploadRefused(String item, String fileName, String sentence) {
        send(item, new FilePayload(fileName, "application/pdf", "MZ".getBytes(StandardCharsets.US_ASCII)));
        assertThat(page.getByRole(AriaRole.ALERT)).containsText(sentence);
        return this;
    }

    /** @param day ISO date */
    DossierPage withdraw(String reason, String documentNumber, String day) {
        page.getByLabel("Lý do rút").fill(reason);
        page.getByLabel("Số văn bản").fill(documentNumber);
        page.getByLabel("Ngày văn bản").fill(day);
        picture("rut-ho-so");
        page.locator("form.rut button").click();
        return this;
    }

    DossierPage shows(String text) {
        assertThat(page.locator("main")).containsText(text);
        return this;
    }

    DossierPage picture(String what) {
        Screenshots.take(page, what);
        return this;
    }

    void close() {
        page.close();
    }

    private void send(String item, FilePayload file) {
        var paper = paper(item);
        paper.locator("input[type=file]").setInputFiles(file);
        paper.locator(".tai-len button").click();
    }

    private Locator paper(String item) {
        return page.locator("ul.giay-to > li")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("h3").filter(new Locator.FilterOptions().setHasText(item))));
    }
}
