package vn.khenthuong.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * Where the PostgreSQL of the tests has its data: in memory where there is room. Each copy of a database is a thousand small files
 * that are made and deleted again, which a disk takes ten times as long for.
 */
final class ServerFolder {

    private static final Path MEMORY = Path.of("/dev/shm");
    private static final long ROOM = 6L * 1024 * 1024 * 1024;
    private static final String NAME = "khen-thuong-tests-";

    private ServerFolder() {}

    /** A new one of this JVM; what a JVM left behind that was killed is deleted. */
    static Path create() throws IOException {
        if (!Files.isWritable(MEMORY)) {
            return onDisk();
        }
        for (var left : leftovers()) {
            FileSystemUtils.deleteRecursively(left.toFile());
        }
        var memory = memory();
        return memory.isPresent()
                ? Files.createDirectory(
                        memory.get().resolve(NAME + ProcessHandle.current().pid()))
                : onDisk();
    }

    /** Nothing where there is no room. */
    static Optional<Path> memory() throws IOException {
        return Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).getUsableSpace() >= ROOM
                ? Optional.of(MEMORY)
                : Optional.empty();
    }

    private static Path onDisk() throws IOException {
        return Files.createTempDirectory(NAME);
    }

    private static List<Path> leftovers() throws IOException {
        try (Stream<Path> there = Files.list(MEMORY)) {
            return there.filter(folder -> folder.getFileName().toString().startsWith(NAME))
                    .filter(ServerFolder::isLeft)
                    .toList();
        }
    }

    private static boolean isLeft(Path folder) {
        var owner = Long.parseLong(folder.getFileName().toString().substring(NAME.length()));
        return ProcessHandle.of(owner).isEmpty();
    }
}
