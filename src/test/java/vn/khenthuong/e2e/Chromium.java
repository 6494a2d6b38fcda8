package vn.khenthuong.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The Chromium that is installed on this machine, driven by Playwright; none is downloaded. */
public final class Chromium implements AutoCloseable {

    /** Environment variable that names the executable to use, and no other. */
    static final String VARIABLE = "KHENTHUONG_CHROMIUM";

    /** The first is Chromium without windows: the same pages at two thirds of the work. */
    private static final List<String> USUAL = List.of(
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome");

    private static final List<String> ALONE = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-software-rasterizer",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static Chromium ofThisJvm;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path executable) {
        // On a busy machine a page may take longer than the five seconds that are usual.
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setHeadless(true)
                        .setArgs(ALONE));
    }

    /** The executable, where there is one. */
    public static Optional<Path> installed() {
        var named = System.getenv(VARIABLE);
        return (named == null ? USUAL : List.of(named))
                .stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    public static Chromium launch(Path executable) {
        return new Chromium(executable);
    }

    /** One for all test classes of this JVM, gone with it: a browser and its driver take seconds to start. */
    static synchronized Chromium shared(Path executable) {
        if (ofThisJvm == null) {
            ofThisJvm = launch(executable);
            Runtime.getRuntime().addShutdownHook(new Thread(ofThisJvm::close, "chromium-end"));
        }
        return ofThisJvm;
    }

    /**
     * The desk of an official who is not signed in yet, with a browser session of its own. The browser is set to English, as
     * many are in offices: what officials see is Vietnamese all the same.
     */
    Desk desk(URI address, String userId) {
        return new Desk(context(address), userId);
    }

    /** The same with a computer that is set to another time zone, e.g. {@code America/Los_Angeles}. */
    Desk desk(URI address, String userId, String zone) {
        return new Desk(context(address, zone), userId);
    }

    /** A browser session of its own, at a place in Vietnam. */
    public BrowserContext context(URI address) {
        return context(address, "Asia/Ho_Chi_Minh");
    }

    /** The same with a computer that is set to another time zone. */
    BrowserContext context(URI address, String zone) {
        return browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address.toString())
                .setViewportSize(1500, 2000)
                .setLocale("en-US")
                .setTimezoneId(zone));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
