package vn.khenthuong.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.journey.Nominee;
import vn.khenthuong.journey.Route;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

/** The tab “Hồ sơ” of a task, with a real mouse and real files. */
@IntegrationTest(jobsRun = true)
@DisplayName("Thẻ “Hồ sơ” trong Tasklist")
class DossierTabE2E {

    private static final String PDF = """
            %PDF-1.4
            1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
            2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
            3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 420 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>> endobj
            4 0 obj <</Length 44>> stream
            BT /F 24 Tf 40 90 Td (To trinh 12/TTr) Tj ET
            endstream endobj
            5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
            trailer <</Root 1 0 R>>
            %%EOF
            """;

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @Autowired
    private Officials officials;

    @Autowired
    private Clock clock;

    @Test
    @DisplayName("cán bộ tải tệp lên, xem tệp, thấy hành trình; sơ đồ chỉ đúng bước hiện tại")
    void officer() throws IOException {
        var route = new Route(officials, clock, "SK2023");
        var number = route.open(Nominee.official("lam-ha", "Rơ Ông K’Liên"));
        var page = tab("canbo.lam-ha", route, number, Route.PREPARE);
        var tab = tab(page);

        var paper = tab.locator(".giay-to > li").first();
        choose(paper, new FilePayload("ghi-chu.txt", "text/plain", "không phải giấy tờ".getBytes()));
        assertThat(paper.locator(".tien-do .hong")).containsText("chỉ nhận PDF, DOCX, XLSX, JPEG, PNG");
        Screenshots.take(page, "the-ho-so-tep-sai");
        choose(
                paper,
                new FilePayload("to-trinh.pdf", "application/pdf", PDF.getBytes()),
                new FilePayload("anh.png", "image/png", picture()));
        assertThat(paper.locator("ol > li")).hasCount(2);
        assertThat(paper.locator(".nhan")).hasText("Đã có");

        paper.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Xem to-trinh.pdf"))
                .click();
        assertThat(tab.locator("#xem-tep canvas")).hasCount(1);
        Screenshots.take(page, "the-ho-so-xem-pdf");
        page.keyboard().press("Escape");
        assertThat(tab.locator("#xem-tep")).isHidden();
        paper.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Xem anh.png"))
                .click();
        assertThat(tab.locator("#xem-tep img")).isVisible();
        page.keyboard().press("Escape");

        paper.getByLabel("Lấy lại anh.png").click();
        assertThat(tab.getByText("Đã lấy lại tệp.")).isVisible();
        assertThat(paper.locator("ol > li")).hasCount(1);
        paper.scrollIntoViewIfNeeded();
        Screenshots.take(page, "the-ho-so-giay-to");

        var download =
                page.waitForDownload(() -> tab.getByText("Tải về tất cả (ZIP)").click());
        assertThat(download.suggestedFilename()).isEqualTo(number + ".zip");

        var diagram = tab.locator(".khung-so-do img");
        assertThat(diagram).isHidden();
        tab.getByText("Xem sơ đồ đầy đủ").click();
        diagram.scrollIntoViewIfNeeded();
        assertThat(diagram).hasJSProperty("complete", true);
        assertThat((int) diagram.evaluate("image => image.naturalWidth")).isGreaterThan(500);
        assertThat(diagram).hasAttribute("alt", java.util.regex.Pattern.compile("Đang ở: Hoàn thiện hồ sơ"));
        tab.getByLabel("Phóng to sơ đồ").click();
        Screenshots.take(page, "the-ho-so-hanh-trinh");
    }

    @Test
    @DisplayName("cùng một nội dung ở trang hồ sơ của đơn vị; axe-core không thấy lỗi nặng")
    void samePage() {
        var route = new Route(officials, clock, "SK2023");
        var number = route.submitted(Nominee.official("lam-ha", "Cil Múp Hà"));
        var focal = tab("canbo.so-ldtbxh", route, number, Route.RECEIVE);
        assertThat(tab(focal).locator("h1")).hasText("Cil Múp Hà");
        assertThat(tab(focal).locator(".tai-len")).hasCount(0);
        Screenshots.take(focal, "the-ho-so-dau-moi");
        var sections = tab(focal).locator("section > h2").allInnerTexts();

        var page = DESKS.of(officials.address(), "canbo.lam-ha").open("/ho-so/" + number);
        assertThat(page.locator("section > h2").allInnerTexts())
                .as("what the agency may put on record, the unit reads when there is something")
                .isEqualTo(sections.stream()
                        .filter(title -> !title.startsWith("Kỷ luật"))
                        .toList());
        assertThat(page.locator(".chang > [aria-current=step]")).hasCount(1);
        Screenshots.take(page, "trang-ho-so");
        Accessible.check(page);
        page.setViewportSize(1366, 768);
        assertThat((boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isTrue();
        var framed = DESKS.of(officials.address(), "canbo.lam-ha").open("/ho-so/" + number + "/the");
        Accessible.check(framed);
    }

    @Test
    @DisplayName("tệp PDF dài: chỉ vẽ các trang đang xem; đóng giữa chừng rồi mở tệp khác không lẫn")
    void longPdf() throws IOException {
        var route = new Route(officials, clock, "SK2023");
        var number = route.open(Nominee.official("lam-ha", "K’Brải Dài"));
        var page = DESKS.of(officials.address(), "canbo.lam-ha").open("/ho-so/" + number);
        var paper = page.locator(".giay-to > li").first();
        choose(
                paper,
                new FilePayload("dai.pdf", "application/pdf", pdf(80).getBytes()),
                new FilePayload("anh.png", "image/png", picture()));
        assertThat(paper.locator("ol > li")).hasCount(2);

        var pages = page.locator("#xem-tep canvas");
        paper.getByLabel("Xem dai.pdf").click();
        assertThat(pages).hasCount(80);
        assertThat(page.locator("#xem-tep canvas[data-ve=xong]").first()).isVisible();
        assertThat(page.locator("#xem-tep canvas[data-ve]").count()).isBetween(1, 20);
        Screenshots.take(page, "xem-pdf-dai");
        pages.last().scrollIntoViewIfNeeded();
        assertThat(pages.last()).hasAttribute("data-ve", "xong");
        assertThat(pages.first()).not().hasAttribute("data-ve", java.util.regex.Pattern.compile(".*"));
        assertThat((int) pages.first().evaluate("canvas => canvas.width")).isZero();

        page.keyboard().press("Escape");
        assertThat(paper.getByLabel("Xem dai.pdf")).isFocused();
        paper.getByLabel("Xem dai.pdf").click();
        page.keyboard().press("Escape");
        paper.getByLabel("Xem anh.png").click();
        assertThat(page.locator("#xem-tep img")).isVisible();
        assertThat(pages).hasCount(0);
    }

    @Test
    @DisplayName("hai giấy tờ gửi cùng lúc: giấy xong trước không cắt ngang giấy gửi chậm")
    void twoAtOnce() {
        var route = new Route(officials, clock, "SK2023");
        var number = route.open(Nominee.official("duc-trong", "Ka Thủy"));
        var page = DESKS.of(officials.address(), "canbo.duc-trong").open("/ho-so/" + number);
        var slow = page.locator(".giay-to > li").first();
        var quick = page.locator(".giay-to > li").nth(1);
        var held = new ArrayList<com.microsoft.playwright.Route>();
        page.route("**/api/dossiers/*/documents", request -> {
            if (held.isEmpty()) {
                held.add(request);
            } else {
                request.resume();
            }
        });

        choose(slow, new FilePayload("cham.pdf", "application/pdf", PDF.getBytes()));
        page.waitForCondition(() -> !held.isEmpty());
        choose(quick, new FilePayload("nhanh.pdf", "application/pdf", PDF.getBytes()));
        assertThat(quick.locator(".tien-do")).containsText("Đã nhận");
        assertThat(slow.locator(".tien-do")).containsText("cham.pdf");
        held.get(0).resume();

        assertThat(slow.locator("ol > li")).containsText("cham.pdf");
        assertThat(quick.locator("ol > li")).containsText("nhanh.pdf");
        page.close();
    }

    @Test
    @DisplayName("gửi trước khi trang sẵn sàng và bị từ chối: tải lại tệp đúng thì về trang hồ sơ, không lạc")
    void refusedBeforeTheScriptCame() {
        var route = new Route(officials, clock, "SK2023");
        var number = route.open(Nominee.official("duc-trong", "Ka Duyên"));
        var page = DESKS.of(officials.address(), "canbo.duc-trong").open("/ho-so/" + number);
        var paper = page.locator(".giay-to > li").first();
        paper.locator("input[type=file]")
                .setInputFiles(new FilePayload("hong.pdf", "application/pdf", "MZ".getBytes()));
        // As the browser does it by itself: no script hears of it.
        paper.locator("form.tai-len").evaluate("form => HTMLFormElement.prototype.submit.call(form)");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("hong.pdf");
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/ho-so/" + number + "/giay-to$"));

        choose(paper, new FilePayload("dung.pdf", "application/pdf", PDF.getBytes()));

        assertThat(paper.locator("ol > li")).containsText("dung.pdf");
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Đã tải tệp lên.");
        page.close();
    }

    @Test
    @DisplayName("kéo tệp từ máy thả vào giấy tờ thì tải lên; thả trượt ra ngoài thì trang vẫn còn nguyên")
    void dragged(@TempDir Path folder) throws IOException {
        var route = new Route(officials, clock, "SK2023");
        var number = route.open(Nominee.official("da-teh", "Lương Thị Kéo"));
        var page = DESKS.of(officials.address(), "canbo.da-teh").open("/ho-so/" + number);
        var paper = page.locator(".giay-to > li").first();
        var report = Files.writeString(folder.resolve("to-trinh-keo.pdf"), PDF);
        var picture = Files.write(folder.resolve("anh-keo.png"), picture());

        drop(page, page.locator("h1"), report);
        assertThat(page.locator("h1")).hasText("Lương Thị Kéo");
        drop(page, paper, report, picture);

        assertThat(paper.locator("ol > li")).hasCount(2);
        assertThat(paper.locator("ol")).containsText("to-trinh-keo.pdf");
        assertThat(paper.locator("ol")).containsText("anh-keo.png");
        page.close();
    }

    /** What the browser is told when files are dragged from a folder of the machine and let go over a place. */
    private static void drop(Page page, Locator place, Path... files) {
        place.scrollIntoViewIfNeeded();
        var box = place.boundingBox();
        var named = new JsonArray();
        Stream.of(files).map(Path::toString).forEach(named::add);
        var data = new JsonObject();
        data.add("items", new JsonArray());
        data.add("files", named);
        data.addProperty("dragOperationsMask", 1);
        var browser = page.context().newCDPSession(page);
        for (var type : new String[] {"dragEnter", "dragOver", "drop"}) {
            var event = new JsonObject();
            event.addProperty("type", type);
            event.addProperty("x", box.x + box.width / 2);
            event.addProperty("y", box.y + box.height / 2);
            event.add("data", data);
            browser.send("Input.dispatchDragEvent", event);
        }
        browser.detach();
    }

    private static void choose(Locator paper, FilePayload... files) {
        paper.locator("input[type=file]").setInputFiles(files);
        paper.locator(".tai-len button").click();
    }

    private Page tab(String userId, Route route, String number, String task) {
        var desk = DESKS.of(officials.address(), userId);
        var page = desk.open("/camunda/app/tasklist/default/#/?task="
                + route.task(userId, number, task).id());
        page.locator(".task-card .nav-tabs, .task-card ul[role=tablist]")
                .getByText("Hồ sơ", new Locator.GetByTextOptions().setExact(true))
                .click();
        tab(page).locator("h1").waitFor();
        return page;
    }

    private static FrameLocator tab(Page page) {
        return page.frameLocator("iframe[title^='Hồ sơ']");
    }

    /** So many empty pages. */
    private static String pdf(int pages) {
        var kids = new StringBuilder();
        var objects = new StringBuilder();
        for (int number = 3; number < pages + 3; number++) {
            kids.append(number).append(" 0 R ");
            objects.append("%d 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>> endobj%n".formatted(number));
        }
        return """
                %%PDF-1.4
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Kids[%s]/Count %d>> endobj
                %strailer <</Root 1 0 R>>
                %%%%EOF
                """.formatted(kids, pages, objects);
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(
                new java.awt.image.BufferedImage(320, 200, java.awt.image.BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
