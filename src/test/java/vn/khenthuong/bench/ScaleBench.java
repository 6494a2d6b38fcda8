package vn.khenthuong.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khenthuong.e2e.Chromium;
import vn.khenthuong.support.ChildApplication;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.TestDatabases;

/**
 * What an official waits for with many dossiers, in Chromium: the first list of tasks, an opened task, the list of dossiers. The same
 * list and form beside it in Tasklist as it comes, on the bare engine with as many tasks. Prints times and ratios; judged by
 * the reader, see {@code docs/benchmark.md}.
 */
@DisplayName("Đo với nhiều hồ sơ")
class ScaleBench {

    private static final int DOSSIERS = Integer.getInteger("bench.dossiers", 10_000);
    private static final int REPETITIONS = Integer.getInteger("bench.repetitions", 9);
    private static final String ROUND = "SK2023";
    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final double PATIENCE = 120_000;
    private static final double SETTLE = 20_000;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("danh sách nhiệm vụ, mở nhiệm vụ, danh sách hồ sơ")
    void measure() throws Exception {
        try (var ours = startOurs();
                var plain = startPlain();
                var chromium = Chromium.launch(Chromium.installed().orElseThrow())) {
            var official = chromium.context(ours.address());
            signInToOurs(official, PlainTasks.USER);
            var bare = chromium.context(plain.address());
            signInToPlain(bare);
            compare("first list of tasks", page -> list(page), official, bare);
            compare("task opened", page -> openedTask(page), official, bare);
            var observer = chromium.context(ours.address());
            signInToOurs(observer, "giamsat");
            print("list of dossiers", times(observer, page -> shown(page, "/ho-so?dot=" + ROUND)));
            print("board of the round", times(observer, page -> shown(page, "/theo-doi/" + ROUND)));
            print("what is late", times(observer, page -> shown(page, "/ho-so?cham=co&dot=" + ROUND)));
            print("search by name", times(observer, page -> shown(page, "/ho-so?q=nguyen+thi+hong+anh+4242")));
        }
    }

    private ChildApplication startOurs() throws IOException {
        var ours = ChildApplication.onDatabase(folder.resolve("ours"), TestDatabases.create());
        ours.start();
        var dossiers = new ManyDossiers(Officials.of(ours.address()), ours.clock(), ROUND);
        var begun = System.nanoTime();
        dossiers.create(DOSSIERS);
        System.out.printf("%d dossiers made in %.0f s%n", DOSSIERS, (System.nanoTime() - begun) / 1e9);
        return ours;
    }

    private ChildApplication startPlain() throws IOException {
        int offered = DOSSIERS / 10 * ManyDossiers.SUBMITTED;
        var url = PlainTasks.create(offered, DOSSIERS - offered);
        var plain = ChildApplication.without(
                folder.resolve("plain"),
                PlainTasklist.class,
                "--spring.datasource.url=" + url,
                "--spring.config.name=none");
        plain.start();
        return plain;
    }

    private static void signInToOurs(BrowserContext context, String userId) {
        var page = context.newPage();
        page.navigate("/dang-nhap");
        page.getByLabel("Tên đăng nhập").fill(userId);
        page.getByLabel("Mật khẩu").fill(PlainTasks.PASSWORD);
        page.locator("main button[type=submit]").click();
        page.waitForURL("**/camunda/app/**");
        page.close();
    }

    private static void signInToPlain(BrowserContext context) {
        var page = context.newPage();
        page.navigate(TASKLIST);
        page.locator("input[type=text]").fill(PlainTasks.USER);
        page.locator("input[type=password]").fill(PlainTasks.PASSWORD);
        page.locator("button[type=submit]").click();
        page.locator(".tasks-list li.task").first().waitFor();
        page.close();
    }

    /** From the address to the first card. */
    private static double list(Page page) {
        return millis(() -> {
            page.navigate(TASKLIST);
            firstCard(page);
        });
    }

    /** From the click on a card to its form. */
    private static double openedTask(Page page) {
        page.navigate(TASKLIST);
        firstCard(page);
        settle(page);
        return millis(() -> {
            page.locator(".tasks-list li.task").nth(1).click();
            page.locator(".task-card .fjs-container .fjs-form-field").first().waitFor();
        });
    }

    /** The plain list is so slow that it asks again before it is done; what it does meanwhile belongs to it. */
    private static void settle(Page page) {
        try {
            page.waitForLoadState(LoadState.NETWORKIDLE, new Page.WaitForLoadStateOptions().setTimeout(SETTLE));
        } catch (TimeoutError stillAsking) {
            System.out.printf("%s is still asking after %.0f s%n", page.url(), SETTLE / 1000);
        }
    }

    private static void firstCard(Page page) {
        page.locator(".tasks-list li.task").first().waitFor();
    }

    /** From the address to the whole page, pictures drawn. */
    private static double shown(Page page, String path) {
        return millis(() -> assertThat(page.navigate(path).ok()).as(path).isTrue());
    }

    private static double millis(Runnable section) {
        var begun = System.nanoTime();
        section.run();
        return (System.nanoTime() - begun) / 1e6;
    }

    private static void compare(
            String what, ToDoubleFunction<Page> section, BrowserContext official, BrowserContext bare) {
        var ours = new ArrayList<Double>();
        var theirs = new ArrayList<Double>();
        for (int turn = 0; turn <= REPETITIONS; turn++) {
            var one = once(official, section);
            var other = once(bare, section);
            // The first fills the caches of both browsers.
            if (turn > 0) {
                ours.add(one);
                theirs.add(other);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%-22s ours median %5.0f ms (worst %5.0f), plain Tasklist %5.0f ms (worst %5.0f), ratio %.2f%n",
                what,
                median(ours),
                worst(ours),
                median(theirs),
                worst(theirs),
                median(ours) / median(theirs));
    }

    private static List<Double> times(BrowserContext context, ToDoubleFunction<Page> section) {
        once(context, section);
        var times = new ArrayList<Double>();
        for (int turn = 0; turn < REPETITIONS; turn++) {
            times.add(once(context, section));
        }
        return times;
    }

    private static double once(BrowserContext context, ToDoubleFunction<Page> section) {
        try (var page = context.newPage()) {
            page.setDefaultTimeout(PATIENCE);
            return section.applyAsDouble(page);
        }
    }

    private static void print(String what, List<Double> times) {
        System.out.printf(Locale.ROOT, "%-22s median %5.0f ms (worst %5.0f)%n", what, median(times), worst(times));
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private static double worst(List<Double> times) {
        return times.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }
}
