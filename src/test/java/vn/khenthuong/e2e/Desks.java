package vn.khenthuong.e2e;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The desks of a test, each official signed in once; whatever they have opened is closed after the test class, and the Chromium
 * they are in serves the next class. Without a Chromium the test does not run, which is said
 * aloud; where the project is built for good, it fails.
 */
final class Desks implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    private final Map<String, Desk> desks = new HashMap<>();
    private final List<Desk> opened = new ArrayList<>();
    private Chromium chromium;

    @Override
    public void beforeAll(ExtensionContext context) {
        var executable = Chromium.installed();
        if (executable.isEmpty()) {
            var missing =
                    "NO CHROMIUM FOUND: the browser test does not run. Install one or name it in " + Chromium.VARIABLE;
            if ("true".equals(System.getenv("CI"))) {
                fail(missing);
            }
            sayAloud(missing);
            Assumptions.abort(missing);
        }
        chromium = Chromium.shared(executable.get());
    }

    /** Pictures of the pages that a failed step left open. */
    @Override
    public void afterEach(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            desks.values().forEach(Desk::pictureOpenPages);
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        opened.forEach(Desk::close);
        opened.clear();
        desks.clear();
    }

    /** The desk of an official who is signed in. */
    Desk of(URI address, String userId) {
        return desks.computeIfAbsent(userId, user -> another(address, user));
    }

    /** The desk of an official who is signed in at a computer set to another time zone. */
    Desk of(URI address, String userId, String zone) {
        return desks.computeIfAbsent(
                userId + " " + zone,
                key -> opened(chromium.desk(address, userId, zone)).signIn());
    }

    /** Another browser of the same official, signed in there too. */
    Desk another(URI address, String userId) {
        return opened(chromium.desk(address, userId)).signIn();
    }

    /** The desk of somebody who has not signed in. */
    Desk stranger(URI address) {
        return opened(chromium.desk(address, "nguoi-la"));
    }

    private Desk opened(Desk desk) {
        opened.add(desk);
        return desk;
    }

    /** Past the report file that the output of tests goes to, so that whoever runs the build sees it. */
    private static void sayAloud(String warning) {
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8)
                .println("!!!!! " + warning + " !!!!!");
    }
}
