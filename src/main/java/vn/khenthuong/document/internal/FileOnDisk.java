package vn.khenthuong.document.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.khenthuong.document.ReceivedFile;

/** A received file: its copy on the disk and what is known about it. */
record FileOnDisk(Path path, String name, FileKind kind, long size, String sha256) implements ReceivedFile {

    /** Reads a stream to its end into a new file, never more of it than {@code most} bytes and one. */
    static FileOnDisk copyOf(InputStream in, String name, long most) throws IOException {
        Path path = Files.createTempFile("tep-tai-len", null);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long size;
            try (OutputStream out = Files.newOutputStream(path)) {
                size = new DigestInputStream(new Bounded(in, most + 1), digest).transferTo(out);
            }
            return new FileOnDisk(path, name, null, size, HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        } catch (IOException failed) {
            Files.deleteIfExists(path);
            throw failed;
        }
    }

    FileOnDisk of(FileKind known) {
        return new FileOnDisk(path, name, known, size, sha256);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException stays) {
            throw new UncheckedIOException("Cannot remove the copy of an uploaded file", stays);
        }
    }
}
