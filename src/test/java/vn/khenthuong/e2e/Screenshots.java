package vn.khenthuong.e2e;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** Pictures of the steps, in their order, kept with the build's output. */
final class Screenshots {

    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final AtomicInteger TAKEN = new AtomicInteger();

    private Screenshots() {}

    static void take(Page page, String what) {
        var name = "%02d-%s.png".formatted(TAKEN.incrementAndGet(), what);
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name)));
    }
}
