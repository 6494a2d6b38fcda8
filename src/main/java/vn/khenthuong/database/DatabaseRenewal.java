package vn.khenthuong.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Begins the embedded database anew: what is in it is given up at the next start. The wish is kept beside the data, so that it
 * outlives a power cut; somebody else's database is never emptied.
 */
public final class DatabaseRenewal {

    private final Path wish;

    private DatabaseRenewal(Path wish) {
        this.wish = wish;
    }

    static DatabaseRenewal of(Path dataDirectory) {
        var directory = dataDirectory.toAbsolutePath().normalize();
        return new DatabaseRenewal(directory.resolveSibling(directory.getFileName() + ".begin-anew"));
    }

    static DatabaseRenewal impossible() {
        return new DatabaseRenewal(null);
    }

    /** Whether the database is the application's own. */
    public boolean isPossible() {
        return wish != null;
    }

    /** The next start finds an empty database; nothing where that is not possible. */
    public void atNextStart() {
        if (isPossible()) {
            changed(() -> Files.writeString(wish, ""));
        }
    }

    /** The next start finds what is there now. */
    public void notAtNextStart() {
        if (isPossible()) {
            changed(() -> Files.deleteIfExists(wish));
        }
    }

    boolean isWished() {
        return isPossible() && Files.exists(wish);
    }

    private static void changed(FileWork work) {
        try {
            work.run();
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot note whether the database begins anew", failed);
        }
    }

    @FunctionalInterface
    private interface FileWork {

        void run() throws IOException;
    }
}
