package vn.khenthuong.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasValueOptions;
import java.util.regex.Pattern;
import vn.khenthuong.support.OpenTask;

/** “Hoàn thiện hồ sơ” in Tasklist, looked at for what has been kept of it. */
record DraftForm(Page page) {

    static final String WORKPLACE = "Đơn vị công tác, nơi làm việc";
    static final String IDENTITY = "Số định danh (CCCD 12 số hoặc CMND 9 số)";

    static final String BORN = "Ngày sinh";
    static final String MEMBERS = "Tổng số thành viên Hội đồng";

    private static final double PATIENCE = 20_000;

    private static final Pattern SAVED = Pattern.compile("Đã lưu nháp \\d\\d:\\d\\d.*");

    static DraftForm open(Desk desk, OpenTask task) {
        var form = new DraftForm(desk.open("/camunda/app/tasklist/default/#/?task=" + task.id()));
        form.card().locator(".fjs-container").waitFor();
        return form;
    }

    Locator card() {
        return page.locator(".task-card");
    }

    Locator sign() {
        return card().locator(".kt-draft");
    }

    DraftForm type(String label, String text) {
        input(label).fill(text);
        return this;
    }

    DraftForm has(String label, String text) {
        assertThat(input(label)).hasValue(text, new HasValueOptions().setTimeout(PATIENCE));
        return this;
    }

    DraftForm saved() {
        assertThat(sign()).hasText(SAVED, new HasTextOptions().setTimeout(PATIENCE));
        return this;
    }

    /** Says something else than that all is well. */
    DraftForm says(String words) {
        assertThat(sign()).containsText(words, new ContainsTextOptions().setTimeout(PATIENCE));
        return this;
    }

    /** “Lưu”. */
    DraftForm save() {
        card().locator(".form-actions .btn-default").click();
        return this;
    }

    DraftForm tab(String name) {
        page.locator(".task-card .nav-tabs, .task-card ul[role=tablist]")
                .getByText(name, new Locator.GetByTextOptions().setExact(true))
                .click();
        return this;
    }

    /** Tasklist has noticed that nobody is signed in, and asks. */
    void signInAgain(String userId) {
        page.locator("input[type=password]").waitFor();
        page.locator("input[type=text]").fill(userId);
        page.locator("input[type=password]").fill("khenthuong");
        page.locator("button[type=submit]").click();
    }

    /** Everything the browser stores for the page. */
    String stored() {
        return (String) page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}])");
    }

    CamundaForm asCamundaForm() {
        return new CamundaForm(page, card(), card().locator("button.btn-primary[type=submit]"));
    }

    private Locator input(String label) {
        return card().getByLabel(Pattern.compile("^" + label.replace("(", "\\(").replace(")", "\\)") + "\\*?$"));
    }
}
