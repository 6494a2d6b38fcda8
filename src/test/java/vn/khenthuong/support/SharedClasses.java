package vn.khenthuong.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Classes that one child has read and checked, kept for those after it (the JVM's class data sharing): a third of the work of a
 * start. The first child that is asked to stop leaves them behind as it ends; one that is killed leaves nothing. A JVM shares the
 * classes of jars only: the one of this project is the jar that Maven has packed, before the JVM of the server is put around it.
 */
final class SharedClasses {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path CLASSES = TARGET.resolve("classes");
    private static final String PACKED = ".jar.original";
    private static final String NAME = "children-";

    /** 128 and the number of SIGTERM. */
    private static final int STOPPED = 143;

    private final Path archive;
    private final Path made;
    private boolean maker;

    private SharedClasses(FileTime version) {
        this.archive = TARGET.resolve("%s%d.jsa".formatted(NAME, version.toMillis()));
        this.made = archive.resolveSibling(archive.getFileName() + ".made");
    }

    /** What takes the place of the folder of classes; nothing while the jar is missing or older than they are, as in an editor. */
    static Optional<Path> jar() {
        try (var files = Files.list(TARGET)) {
            var packed = files.filter(file -> file.toString().endsWith(PACKED)).findFirst();
            return packed.isPresent() && isOlder(newestClass(), packed.get()) ? packed : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Of the jar that is there now. */
    static SharedClasses of(Path jar) {
        return new SharedClasses(modified(jar));
    }

    /** What the JVM of a child is told; the first one, of whatever test, is told to leave them behind. */
    List<String> options() {
        if (Files.exists(archive)) {
            return List.of("-XX:SharedArchiveFile=" + archive);
        }
        maker = isFirst();
        return maker ? List.of("-XX:ArchiveClassesAtExit=" + made) : List.of();
    }

    /** To be told when the child has ended. */
    void ended(int code) {
        if (!maker) {
            return;
        }
        maker = false;
        try {
            if (code == STOPPED && Files.size(made) > 0) {
                deleteOthers();
                Files.move(made, archive);
            } else {
                Files.deleteIfExists(made);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The empty file says that somebody is at it. */
    private boolean isFirst() {
        try {
            Files.createFile(made);
            return true;
        } catch (FileAlreadyExistsException another) {
            return false;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void deleteOthers() throws IOException {
        try (var files = Files.list(TARGET)) {
            for (var file : files.filter(file -> file.getFileName().toString().startsWith(NAME))
                    .filter(file -> !file.equals(made))
                    .toList()) {
                Files.delete(file);
            }
        }
    }

    private static boolean isOlder(FileTime one, Path than) {
        return one.compareTo(modified(than)) <= 0;
    }

    private static FileTime newestClass() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.filter(Files::isRegularFile)
                    .map(SharedClasses::modified)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
