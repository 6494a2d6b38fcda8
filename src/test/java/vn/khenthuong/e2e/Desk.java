package vn.khenthuong.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.Consumer;
import vn.khenthuong.support.OpenTask;

/** An official at the browser: signs in, starts, finds and claims tasks in Tasklist, opens the pages of dossiers. */
final class Desk {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    private final BrowserContext context;
    private final String userId;

    Desk(BrowserContext context, String userId) {
        this.context = context;
        this.userId = userId;
    }

    /** Signs in on the page that whoever comes without a session is led to; ends at home. */
    Desk signIn() {
        var page = context.newPage();
        page.navigate("/dang-nhap");
        assertThat(page.getByRole(AriaRole.STATUS)).hasCount(0);
        page.getByLabel("Tên đăng nhập").fill(userId);
        page.getByLabel("Mật khẩu").fill("khenthuong");
        Screenshots.take(page, "dang-nhap-" + userId);
        page.locator("button[type=submit]").click();
        page.waitForURL("**/trang-chu");
        page.close();
        return this;
    }

    /** The start form of a process, chosen from the list Tasklist offers. */
    CamundaForm start(String process) {
        var page = tasklist();
        page.locator(".start-process-action a").click();
        var dialog = page.locator(".modal-content");
        dialog.getByText(process, new Locator.GetByTextOptions().setExact(true)).click();
        return new CamundaForm(page, dialog, dialog.locator(".modal-footer .btn-primary"));
    }

    /**
     * Picks a task from the list and claims it.
     *
     * @param task as the engine knows it
     * @param shown what its card shows beside the name, to tell it from others
     */
    CamundaForm claim(OpenTask task, String shown) {
        return pick(task, shown, true);
    }

    /** Picks a task that this official has claimed before. */
    CamundaForm open(OpenTask task, String shown) {
        return pick(task, shown, false);
    }

    private CamundaForm pick(OpenTask task, String shown, boolean free) {
        var page = tasklist();
        page.locator(".tasks-list li.task")
                .filter(new Locator.FilterOptions().setHasText(task.name()))
                .filter(new Locator.FilterOptions().setHasText(shown))
                .click();
        var card = page.locator(".task-card");
        assertThat(card.locator(".fjs-container")).isVisible();
        if (free) {
            // Whoever has started a process has claimed its first task with that.
            card.locator("button.claim, button.unclaim").first().waitFor();
            if (card.locator("button.claim").isVisible()) {
                card.locator("button.claim").click();
            }
        }
        assertThat(card.locator(".disabled-form")).hasCount(0);
        return new CamundaForm(page, card, card.locator("button.btn-primary[type=submit]"));
    }

    /** The page of a dossier. */
    DossierPage dossier(String number) {
        return DossierPage.open(context.newPage(), number);
    }

    /** The page of the unit's dossiers. */
    Page dossiers() {
        var page = context.newPage();
        page.navigate("/ho-so");
        return page;
    }

    /** Any of our pages, e.g. {@code /bao-cao/2023}. */
    Page open(String path) {
        var page = context.newPage();
        page.navigate(path);
        return page;
    }

    /** Answers what the browser of this desk asks at such addresses in place of the server. */
    Desk answering(String addresses, Consumer<Route> answer) {
        context.route(addresses, answer);
        return this;
    }

    /** Pictures of the pages that a failed step left open. */
    void pictureOpenPages() {
        context.pages().forEach(page -> Screenshots.keep(page, "con-mo-" + userId));
    }

    /** Ends the session of this browser, and whatever it has kept. */
    void close() {
        context.close();
    }

    private Page tasklist() {
        var page = context.newPage();
        page.navigate(TASKLIST);
        return page;
    }
}
