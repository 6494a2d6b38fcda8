package vn.khenthuong.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL that outlives an application which was killed. It still owns the data directory, so it has to end before a
 * new one can start. To be called by the holder of the {@link DataDirectoryLock} only.
 */
final class LeftoverServer {

    private static final Logger LOG = LoggerFactory.getLogger(LeftoverServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration START_TIME_TOLERANCE = Duration.ofSeconds(10);

    private final Path directory;

    LeftoverServer(Path directory) {
        this.directory = directory;
    }

    /** Ends it, if there is one; removes a process file that points to somebody else. */
    void end() throws IOException {
        var file = directory.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        var lines = Files.readAllLines(file);
        var server = find(lines);
        if (server.isPresent()) {
            LOG.warn(
                    "PostgreSQL (tiến trình {}) còn chạy từ lần dừng đột ngột trước; đang dừng.",
                    server.get().pid());
            end(server.get());
        }
        Files.deleteIfExists(file);
    }

    private Optional<ProcessHandle> find(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).strip().matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .filter(ProcessHandle::isAlive)
                .filter(process -> isServerOfThisDirectory(process.info(), lines));
    }

    private boolean isServerOfThisDirectory(ProcessHandle.Info info, List<String> lines) {
        var isPostgres = info.command()
                .map(command -> Path.of(command).getFileName().toString())
                .filter(program -> program.startsWith("postgres"))
                .isPresent();
        return isPostgres
                && info.arguments()
                        .map(arguments -> Arrays.stream(arguments).anyMatch(this::isThisDirectory))
                        .orElseGet(() -> startedAsRecorded(info, lines));
    }

    private boolean isThisDirectory(String argument) {
        return Path.of(argument)
                .toAbsolutePath()
                .normalize()
                .equals(directory.toAbsolutePath().normalize());
    }

    /** Where the arguments of a process cannot be read: the third line of the file is the start in seconds since 1970. */
    private static boolean startedAsRecorded(ProcessHandle.Info info, List<String> lines) {
        if (lines.size() < 3 || !lines.get(2).strip().matches("\\d{1,12}")) {
            return false;
        }
        var recorded = Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()));
        return info.startInstant()
                .map(started -> Duration.between(started, recorded).abs())
                .filter(difference -> difference.compareTo(START_TIME_TOLERANCE) <= 0)
                .isPresent();
    }

    private static void end(ProcessHandle server) throws IOException {
        askToStop(server);
        if (!hasEnded(server)) {
            server.destroyForcibly();
            if (!hasEnded(server)) {
                throw new IOException("PostgreSQL process " + server.pid() + " does not end");
            }
        }
    }

    /**
     * Now, with what its sessions are at: nobody waits for the answer any more. What ends other programs (SIGTERM) tells a
     * PostgreSQL to wait for all of them, which is the way where nothing else can be sent.
     */
    private static void askToStop(ProcessHandle server) throws IOException {
        if (!isToldAtOnce(server)) {
            server.destroy();
        }
    }

    private static boolean isToldAtOnce(ProcessHandle server) throws IOException {
        try {
            var told = new ProcessBuilder("kill", "-INT", Long.toString(server.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return told.waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while stopping PostgreSQL process " + server.pid(), interrupted);
        }
    }

    private static boolean hasEnded(ProcessHandle server) throws IOException {
        try {
            server.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException stillRunning) {
            return false;
        } catch (ExecutionException failed) {
            throw new IOException("Cannot wait for PostgreSQL process " + server.pid(), failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for PostgreSQL process " + server.pid(), interrupted);
        }
    }
}
