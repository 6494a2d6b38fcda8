package vn.khenthuong.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.regex.Pattern;

/** A form as Tasklist shows it, filled in by the labels an official reads. */
final class CamundaForm {

    /** What means something in the browser's regular expressions, which know no quoting of a whole text. */
    private static final Pattern SPECIAL = Pattern.compile("[\\\\^$.|?*+()\\[\\]{}/]");

    private static final int NO_CONTENT = 204;
    private static final int PATIENCE = 5;

    private final Page page;
    private final Locator frame;
    private final Locator send;

    /** @param send the button that sends the form */
    CamundaForm(Page page, Locator frame, Locator send) {
        this.page = page;
        this.frame = frame;
        this.send = send;
    }

    /**
     * Types into a field and leaves it. A number that was typed before makes the form draw itself once more a little later; what
     * has just been typed is wiped by that and typed again, as a person would.
     */
    CamundaForm type(String label, String text) {
        var attempts = 0;
        do {
            input(label).fill(text);
            settle();
            input(label).blur();
            settle();
        } while (!input(label).inputValue().equals(text) && ++attempts < PATIENCE);
        assertThat(input(label)).hasValue(text);
        return this;
    }

    CamundaForm type(String label, int number) {
        return type(label, String.valueOf(number));
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

    /** Marks a radio button that is not marked yet, or one of several boxes; of the latter the first whose text contains the option. */
    CamundaForm mark(String label, String option) {
        option(label, option).click();
        settle();
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
        var answer = submit();
        var body = answer.status() == NO_CONTENT ? "" : answer.text();
        assertThat(answer.ok()).as("%s answered: %s", answer.url(), body).isTrue();
        assertThat(frame.locator(".fjs-container")).hasCount(0);
        page.close();
        return body;
    }

    /** Sends the form, which is refused with exactly this sentence and stays as it is. */
    CamundaForm refused(String sentence, String picture) {
        assertThat(submit().status()).isEqualTo(400);
        assertThat(complaints()).hasText(new String[] {sentence});
        Screenshots.take(page, picture);
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
