package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import vn.khenthuong.KhenThuongApplication;
import vn.khenthuong.support.Officials;

/** The application as it is delivered, in a JVM and a folder of its own with its own PostgreSQL; it can be killed. */
final class ChildApplication implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path folder;
    private final int port;
    private Process process;

    ChildApplication(Path folder) throws IOException {
        this.folder = folder;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            this.port = socket.getLocalPort();
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Starts it and waits until its port answers; how long that took. */
    Duration start() throws IOException {
        var begin = Instant.now();
        process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        deliveredClasses(),
                        KhenThuongApplication.class.getName(),
                        "--server.port=" + port,
                        // Jobs of a killed node wait for the end of their lock: the one thing made shorter here.
                        "--camunda.bpm.job-execution.lock-time-in-millis=5000")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).until(this::answers);
        return Duration.between(begin, Instant.now());
    }

    /** What {@code kill -9} does; its PostgreSQL lives on. */
    void kill() throws Exception {
        var server = server();
        process.destroyForcibly();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(server.isAlive()).as("PostgreSQL outlives the application").isTrue();
    }

    /** The PostgreSQL that owns the data directory. */
    ProcessHandle server() throws IOException {
        var pid = Files.readAllLines(postmaster()).get(0).strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    Path postmaster() {
        return folder.resolve("data/postgres/postmaster.pid");
    }

    String logged() {
        try {
            return Files.readString(log());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Asks it to stop, and ends whatever is left. */
    @Override
    public void close() throws Exception {
        if (process == null) {
            return;
        }
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        if (Files.exists(postmaster())) {
            server().destroy();
        }
    }

    private boolean answers() {
        assertThat(process.isAlive())
                .as("the application runs:%n%s", process.isAlive() ? "" : logged())
                .isTrue();
        try {
            return Officials.of(address()).stranger().get("/actuator/health").status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private Path log() {
        return folder.resolve("application.log");
    }

    /** Without the classes of the tests, some of which are configurations. */
    private static String deliveredClasses() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
