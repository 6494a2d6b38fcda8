package vn.khenthuong.support;

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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.khenthuong.KhenThuongApplication;
import vn.khenthuong.kernel.HomeZone;

/**
 * The application as it is delivered, in a JVM and a folder of its own; it can be killed. Unless told otherwise it brings its
 * own PostgreSQL. Several on one database are several nodes.
 */
public final class ChildApplication implements AutoCloseable {

    private static final String LIVING_PROVINCE = "--khenthuong.demo.living-province=";

    /** Of the passwords of the tests, which everybody knows: as little work as there can be. */
    static final String PASSWORD_STRENGTH = "4";

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path folder;
    private final Program program;
    private final List<String> arguments;
    private final int port;
    private Process process;

    /** @param arguments of the command line, e.g. {@code --spring.mail.host=localhost} */
    public ChildApplication(Path folder, String... arguments) throws IOException {
        this(folder, Program.delivered(), arguments);
    }

    private ChildApplication(Path folder, Program program, String... arguments) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.program = program;
        this.arguments = List.of(arguments);
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            this.port = socket.getLocalPort();
        }
    }

    /** The demonstration on a database that others may use too, e.g. one of {@link TestDatabases}. */
    public static ChildApplication onDatabase(Path folder, String url, String... arguments) throws IOException {
        var ofDatabase = Stream.of(
                "--spring.profiles.active=demo",
                "--spring.datasource.url=" + url,
                "--khenthuong.demo.allowed-on-external-database=true");
        return new ChildApplication(
                folder, Stream.concat(ofDatabase, Stream.of(arguments)).toArray(String[]::new));
    }

    /** The packed jar, which is there once Maven has come to its integration tests. */
    public static ChildApplication packed(Path folder, String... arguments) throws IOException {
        return new ChildApplication(folder, Program.packed(), arguments);
    }

    /** Files that {@link #packedJar} was unpacked to, as in an image; its settings come from the environment only. */
    public static ChildApplication unpacked(Path folder, List<String> launch, Map<String, String> environment)
            throws IOException {
        return new ChildApplication(folder, new Program(launch, environment));
    }

    /** The one jar that Maven leaves. */
    public static Path packedJar() throws IOException {
        try (var built = Files.list(Path.of("target"))) {
            var jars = built.filter(file -> file.toString().endsWith(".jar")).toList();
            assertThat(jars).as("the packed application in target").hasSize(1);
            return jars.get(0).toAbsolutePath();
        }
    }

    /** Another application on the same libraries, without anything of this project but its tests. */
    public static ChildApplication without(Path folder, Class<?> main, String... arguments) throws IOException {
        return new ChildApplication(folder, Program.withoutOurs(main), arguments);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Starts it and waits until its port answers; how long that took. */
    public Duration start() throws IOException {
        var begin = Instant.now();
        launch();
        awaitAnswer();
        return Duration.between(begin, Instant.now());
    }

    /** Starts it without waiting. */
    public void launch() throws IOException {
        var builder = new ProcessBuilder(command())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().putAll(program.environment());
        process = builder.start();
    }

    /** Waits until it has ended; what it is to leave behind is there then. */
    private boolean ends(int seconds) throws InterruptedException {
        var ended = process.waitFor(seconds, TimeUnit.SECONDS);
        if (ended) {
            program.shared().ifPresent(classes -> classes.ended(process.exitValue()));
        }
        return ended;
    }

    /** Waits until its port answers. */
    public void awaitAnswer() {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).until(this::answers);
    }

    private List<String> command() {
        var java = Stream.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=128m",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8");
        var shared = program.shared().stream().flatMap(classes -> classes.options().stream());
        var fixed = Stream.of(
                "--server.port=" + port,
                // Jobs of a killed node wait for the end of their lock: the one thing made shorter here.
                "--camunda.bpm.job-execution.lock-time-in-millis=5000",
                "--khenthuong.password.strength=" + PASSWORD_STRENGTH);
        return Stream.of(java, shared, program.launch().stream(), fixed, withoutProvince(), arguments.stream())
                .flatMap(Function.identity())
                .toList();
    }

    /** Tests that want the living province say so. */
    private Stream<String> withoutProvince() {
        return arguments.stream().anyMatch(argument -> argument.startsWith(LIVING_PROVINCE))
                ? Stream.empty()
                : Stream.of(LIVING_PROVINCE + "false");
    }

    /** The time of its demonstration. */
    public Clock clock() {
        var now = Officials.of(address())
                .as("quantri")
                .get("/api/demo/clock")
                .expect(200)
                .json()
                .path("now")
                .asText();
        var real = Clock.system(HomeZone.ID);
        return Clock.offset(
                real, Duration.between(real.instant(), OffsetDateTime.parse(now).toInstant()));
    }

    /** What {@code kill -9} does; its own PostgreSQL, if it has one, lives on. */
    public void kill() throws Exception {
        var server = hasOwnServer() ? Optional.of(server()) : Optional.<ProcessHandle>empty();
        process.destroyForcibly();
        assertThat(ends(30)).isTrue();
        server.ifPresent(left -> assertThat(left.isAlive())
                .as("PostgreSQL outlives the application")
                .isTrue());
    }

    /** The PostgreSQL that owns the data directory. */
    public ProcessHandle server() throws IOException {
        var pid = Files.readAllLines(postmaster()).get(0).strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    /** There as long as its own PostgreSQL runs. */
    public Path postmaster() {
        return folder.resolve("data/postgres/postmaster.pid");
    }

    private boolean hasOwnServer() {
        return Files.exists(postmaster());
    }

    /** Everything it has logged since its first start. */
    public String logged() {
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
        if (!ends(60)) {
            process.destroyForcibly();
            ends(60);
        }
        if (hasOwnServer()) {
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

    /** What the child runs. */
    private record Program(List<String> launch, Map<String, String> environment, Optional<SharedClasses> shared) {

        Program(List<String> launch, Map<String, String> environment) {
            this(launch, environment, Optional.empty());
        }

        /**
         * Without the classes of the tests, some of which are configurations, and once it is packed without their libraries. The
         * programs of its PostgreSQL are there already; the packed application unpacks its own.
         */
        private static Program delivered() throws IOException {
            var jar = SharedClasses.jar();
            var classPath = jar.isPresent() ? packedClassPath(jar.get()) : classPathWithout("test-classes");
            var program = ofClassPath(KhenThuongApplication.class, classPath);
            return new Program(
                    Stream.concat(
                                    program.launch().stream(),
                                    Stream.of("--khenthuong.postgres.binaries-directory=" + TestDatabases.BINARIES))
                            .toList(),
                    program.environment(),
                    jar.map(SharedClasses::of));
        }

        private static Program withoutOurs(Class<?> main) {
            return ofClassPath(
                    main, classPathWithout(Path.of("target", "classes").toString()));
        }

        private static Program packed() throws IOException {
            return new Program(List.of("-jar", packedJar().toString()), Map.of());
        }

        private static Program ofClassPath(Class<?> main, String classPath) {
            return new Program(List.of("-cp", classPath, main.getName()), Map.of());
        }

        private static String classPathWithout(String ending) {
            return classPath().filter(entry -> !entry.endsWith(ending)).collect(Collectors.joining(File.pathSeparator));
        }

        /** The jar of this project and, in their order, the libraries that Maven has packed with it. */
        private static String packedClassPath(Path jar) throws IOException {
            var packed = packedLibraries();
            var libraries = classPath()
                    .filter(entry ->
                            packed.contains(Path.of(entry).getFileName().toString()));
            return Stream.concat(Stream.of(jar.toString()), libraries).collect(Collectors.joining(File.pathSeparator));
        }

        /** The names of their files. */
        private static Set<String> packedLibraries() throws IOException {
            try (var jar = new ZipFile(packedJar().toFile())) {
                return jar.stream()
                        .map(ZipEntry::getName)
                        .filter(name -> name.startsWith("BOOT-INF/lib/"))
                        .map(name -> name.substring(name.lastIndexOf('/') + 1))
                        .collect(Collectors.toSet());
            }
        }

        private static Stream<String> classPath() {
            return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator));
        }
    }
}
