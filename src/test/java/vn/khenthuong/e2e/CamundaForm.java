package vn.khenthuong.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.khenthuong.kernel.VietnameseNumbers;

/** A form as Tasklist shows it, filled in by the labels an official reads. */
final class CamundaForm {

    /** What means something in the browser's regular expressions, which know no quoting of a whole text. */
    private static final Pattern SPECIAL = Pattern.compile("[\\\\^$.|?*+()\\[\\]{}/]");

    private static final int NO_CONTENT = 204;

    private final Page page;
    private final Locator frame;
    private final Locator send;

    /** @param send the button that sends the form */
    CamundaForm(Page page, Locator frame, Locator send) {
        this.page = page;
        this.frame = frame;
        this.send = send;
    }

    /** Types into a field and leaves it. */
    CamundaForm type(String label, String text) {
        return type(label, text, text);
    }

    /** A number is shown in groups, a year is not. */
    CamundaForm type(String label, int number) {
        var typed = String.valueOf(number);
        return type(label, typed, label.startsWith("Năm ") ? typed : VietnameseNumbers.of(BigDecimal.valueOf(number)));
    }

    /** @param shown what stands in the field after it was left */
    CamundaForm type(String label, String text, String shown) {
        input(label).fill(text);
        settle();
        input(label).blur();
        settle();
        assertThat(input(label)).hasValue(shown);
        return this;
    }

    /** Copies the text in another field and pastes it over what stands in this one, as from a document; leaves it. */
    CamundaForm paste(String from, String text, String label, String shown) {
        input(from).fill(text);
        input(from).press("ControlOrMeta+a");
        input(from).press("ControlOrMeta+c");
        input(label).focus();
        input(label).press("ControlOrMeta+a");
        input(label).press("ControlOrMeta+v");
        input(label).press("Tab");
        settle();
        assertThat(input(label)).hasValue(shown);
        return this;
    }

    /** Types key by key and goes on to the next field. */
    CamundaForm keys(String label, String text, String shown) {
        input(label).fill("");
        input(label).pressSequentially(text);
        input(label).press("Tab");
        settle();
        assertThat(input(label)).hasValue(shown);
        return this;
    }

    /** Goes into the field, to the end of what stands there, types more and goes on. */
    CamundaForm appends(String label, String text, String shown) {
        input(label).focus();
        input(label).press("End");
        input(label).pressSequentially(text);
        input(label).press("Tab");
        settle();
        assertThat(input(label)).hasValue(shown);
        return this;
    }

    /** The link to a draft leaves the form where it is; the draft says so on every page, and all of these letters. */
    CamundaForm preview(String title, String... says) {
        var link = frame.getByRole(
                AriaRole.LINK, new Locator.GetByRoleOptions().setName(title).setExact(true));
        assertThat(link).hasAttribute("target", "_blank");
        var address = URI.create(page.url()).resolve(link.getAttribute("href")).toString();
        page.context().waitForPage(link::click).close();
        assertThat(frame).isVisible();
        var answer = page.request().get(address);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().get("content-disposition")).startsWith("inline");
        assertThat(letters(answer.body())).contains("DỰTHẢO").contains(says);
        return this;
    }

    private static String letters(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFC)
                    .replaceAll("[\\s\u00a0]", "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What is wrong with the field, as it stands below it; empty where nothing is. */
    CamundaForm complains(String label, String complaint) {
        var errors = input(label)
                .locator("xpath=ancestor::div[contains(@class, 'fjs-form-field')][1]")
                .locator(".fjs-form-field-error");
        if (complaint.isEmpty()) {
            assertThat(errors).hasCount(0);
        } else {
            assertThat(errors).hasText(complaint);
        }
        return this;
    }

    /** @param day as it is typed, {@code dd/MM/yyyy} */
    CamundaForm date(String label, String day) {
        input(label).fill(day);
        input(label).press("Enter");
        settle();
        return this;
    }

    /** Opens a list and takes the option that contains the text. */
    CamundaForm choose(String label, String option) {
        field(label).locator(".fjs-input-group").click();
        field(label)
                .locator(".fjs-dropdownlist-item")
                .filter(new Locator.FilterOptions().setHasText(option))
                .click();
        settle();
        return this;
    }

    /** Types into a list that is searched; it offers exactly these, and the first is taken. */
    CamundaForm find(String label, String typed, String... offered) {
        input(label).fill(typed);
        var items = field(label).locator(".fjs-dropdownlist-item");
        assertThat(items).hasText(offered);
        items.first().click();
        settle();
        return has(label, offered[0]);
    }

    /** Marks a radio button that is not marked yet, or one of several boxes; of the latter the first whose text contains the option. */
    CamundaForm mark(String label, String option) {
        option(label, option).click();
        settle();
        assertThat(option(label, option)).isChecked();
        return this;
    }

    /** The form has marked the option already. */
    CamundaForm marked(String label, String option) {
        assertThat(option(label, option)).isChecked();
        return this;
    }

    CamundaForm unmark(String label, String option) {
        option(label, option).click();
        settle();
        assertThat(option(label, option)).not().isChecked();
        return this;
    }

    CamundaForm shows(String text) {
        assertThat(frame.getByText(text).first()).isVisible();
        return this;
    }

    CamundaForm has(String label, String value) {
        assertThat(input(label)).hasValue(value);
        return this;
    }

    /** What is chosen says this among others. */
    CamundaForm hasChosen(String label, String words) {
        assertThat(input(label)).hasValue(Pattern.compile(words));
        return this;
    }

    CamundaForm picture(String what) {
        Screenshots.take(page, what);
        return this;
    }

    /** Follows the link to the page of the report, which opens beside the form. */
    Page report() {
        return page.waitForPopup(
                () -> frame.locator("a[href^='/bao-cao/']").first().click());
    }

    /** Follows the link to the dossier's papers, which opens beside the form. */
    DossierPage papers() {
        var link = frame.locator("a[href^='/ho-so/']");
        return new DossierPage(page.waitForPopup(link::click));
    }

    /** Sends the form, which is taken; Tasklist has let it go afterwards. The answer's body, if it has one. */
    String complete() {
        var body = taken();
        page.close();
        return body;
    }

    /** The same, and the page stays open. */
    String taken() {
        var answer = submit();
        var body = answer.status() == NO_CONTENT ? "" : answer.text();
        assertThat(answer.ok()).as("%s answered: %s", answer.url(), body).isTrue();
        assertThat(frame.locator(".fjs-container")).hasCount(0);
        return body;
    }

    /** Sends the form, which is refused with exactly this sentence and stays as it is. */
    CamundaForm refused(String sentence, String picture) {
        assertThat(submit().status()).isEqualTo(400);
        assertThat(complaints()).hasText(new String[] {sentence});
        Screenshots.take(page, picture);
        return this;
    }

    /** What the browser sends when the form is sent, which is refused. */
    String sent() {
        var sent = submit().request().postData();
        page.locator(".notifications .alert button.close:visible").last().click();
        assertThat(page.locator(".notifications .alert:visible")).hasCount(0);
        return sent;
    }

    /** Takes a day of the month that is shown, from the calendar that opens at the field. */
    CamundaForm pickDay(String label, int dayOfMonth) {
        input(label).click();
        frame.locator(".flatpickr-calendar.open .flatpickr-day:not(.prevMonthDay):not(.nextMonthDay)")
                .getByText(String.valueOf(dayOfMonth), new Locator.GetByTextOptions().setExact(true))
                .click();
        settle();
        return this;
    }

    /** Presses the button, by which nothing is sent: everything that is wrong stands above the form. */
    CamundaForm incomplete(String... sentences) {
        send.click();
        assertThat(complaints()).hasText(sentences);
        assertThat(frame.locator(".kt-refusals-title")).hasText("Còn %d chỗ cần sửa".formatted(sentences.length));
        return this;
    }

    /** Sends the form, which is refused for all of these at once. */
    CamundaForm refusedWith(String... parts) {
        assertThat(submit().status()).isEqualTo(400);
        assertThat(complaints()).containsText(parts);
        return this;
    }

    /** Presses the button; what is wrong then, as it stands above the form. */
    Locator pressed() {
        send.click();
        return complaints();
    }

    /** What is still wrong, as it stands above the form. */
    Locator complaints() {
        return frame.locator(".kt-refusals li");
    }

    /** Follows a line about what is wrong to its field, which then has the cursor and is in view. */
    CamundaForm follow(String sentence, String label) {
        complaints()
                .filter(new Locator.FilterOptions().setHasText(sentence))
                .locator("a")
                .click();
        assertThat(input(label)).isFocused();
        assertThat(input(label)).isInViewport();
        return this;
    }

    /** Opens a list, and leaves it open. */
    CamundaForm opened(String label) {
        field(label).locator(".fjs-input-group").click();
        settle();
        return this;
    }

    /** The texts of the form and what in them is a link, a picture or set off, as one would see it. */
    Locator texts() {
        return frame.locator(".fjs-form-field-text");
    }

    /** Sends the form and stays. */
    void send() {
        assertThat(submit().ok()).isTrue();
    }

    Page page() {
        return page;
    }

    /** Goes away without sending anything. */
    void leave() {
        page.close();
    }

    private Response submit() {
        return page.waitForResponse(response -> response.url().endsWith("/submit-form"), () -> send.click());
    }

    /** Waits until the form has drawn what was done to it. */
    private void settle() {
        page.evaluate("() => new Promise(drawn =>"
                + " requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn))))");
    }

    private Locator input(String label) {
        return frame.getByLabel(Pattern.compile("^" + SPECIAL.matcher(label).replaceAll("\\\\$0") + "\\*?$"));
    }

    private Locator option(String label, String option) {
        return field(label)
                .locator("label")
                .filter(new Locator.FilterOptions().setHasText(option))
                .locator("input")
                .first();
    }

    /** The field that starts with this label; a star marks required ones. */
    private Locator field(String label) {
        return frame.locator("xpath=.//div[contains(@class, 'fjs-form-field')]"
                + "[translate(normalize-space(label[1]), '*', '') = '" + label + "']");
    }
}
