package vn.khenthuong.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import vn.khenthuong.support.ChildApplication;

/**
 * The image of a server as a folder: every step of the Dockerfile is done as it stands there, except those of Maven, whose jar
 * is there already, and those that set up another system.
 */
final class ServerImage {

    private final Dockerfile dockerfile;
    private final Path build;
    private final Path application;

    private ServerImage(Dockerfile dockerfile, Path folder) {
        this.dockerfile = dockerfile;
        this.build = folder.resolve("build");
        this.application = folder.resolve("application");
    }

    static ServerImage make(Path folder) throws Exception {
        var image = new ServerImage(Dockerfile.read(), folder);
        image.copySources();
        image.unpackJar();
        image.copyLayers();
        return image;
    }

    /** Where the jar is built: what the image is made from lies here as in the folder of the project. */
    Path sources() {
        return build;
    }

    /** The files that run on a server, by their names. */
    List<String> fileNames() throws IOException {
        return files(application).map(file -> file.getFileName().toString()).toList();
    }

    /** What the image starts. */
    ChildApplication application(Map<String, String> settings) throws IOException {
        var entrypoint = dockerfile.image().entrypoint();
        assertThat(entrypoint.get(0)).isEqualTo("java");
        var environment = new HashMap<>(dockerfile.image().environment());
        environment.putAll(settings);
        return ChildApplication.unpacked(application, entrypoint.subList(1, entrypoint.size()), environment);
    }

    /** Runs the health check, which asks at this port instead of the image's. */
    boolean isHealthy(int port) throws Exception {
        return succeeds(
                application,
                dockerfile.image().healthCheck().stream()
                        .map(word -> word.replace("8080", String.valueOf(port)))
                        .toList());
    }

    private void copySources() throws IOException {
        var ignore = DockerIgnore.read();
        for (var copy : dockerfile.build().copies()) {
            var target = build.resolve(copy.target()).normalize();
            for (var source : copy.sources()) {
                var from = Path.of(source);
                var sent = files(from).map(from::resolve).filter(ignore::lets).toList();
                assertThat(sent).as("what Docker finds for COPY %s", source).isNotEmpty();
                for (var file : sent) {
                    copy(file, Files.isDirectory(from) ? target.resolve(from.relativize(file)) : target.resolve(from));
                }
            }
        }
    }

    private void unpackJar() throws Exception {
        var jar = ChildApplication.packedJar();
        var built = Files.createDirectories(build.resolve("target"));
        Files.createSymbolicLink(built.resolve(jar.getFileName()), jar);
        for (var command : dockerfile.build().runs()) {
            if (!command.startsWith("mvn ")) {
                assertThat(succeeds(build, List.of("sh", "-c", command)))
                        .as(command)
                        .isTrue();
            }
        }
    }

    private void copyLayers() throws IOException {
        for (var copy : dockerfile.image().copies()) {
            var target = application.resolve(copy.target()).normalize();
            for (var source : copy.sources()) {
                var layer = build.resolve(dockerfile.build().folder().relativize(Path.of(source)));
                for (var file : files(layer).toList()) {
                    copy(layer.resolve(file), target.resolve(file));
                }
            }
        }
    }

    private static void copy(Path file, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
    }

    /** Relative to the folder; a file alone has an empty path. */
    private static Stream<Path> files(Path folder) throws IOException {
        try (var found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).map(folder::relativize).toList().stream();
        }
    }

    private static boolean succeeds(Path folder, List<String> command) throws Exception {
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD);
        builder.environment()
                .merge(
                        "PATH",
                        Path.of(System.getProperty("java.home"), "bin").toString(),
                        (inherited, java) -> java + File.pathSeparator + inherited);
        var process = builder.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("ends: %s", command).isTrue();
        return process.exitValue() == 0;
    }
}
