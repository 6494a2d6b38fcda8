package vn.khenthuong.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The password of the embedded server, made up at the first start and kept in a file beside the data that only its owner can
 * read: other users of the same machine reach the port, but not the data.
 */
final class ServerPassword {

    private static final int BYTES = 24;

    private ServerPassword() {}

    static String of(Path directory) throws IOException {
        var file = directory.resolveSibling(directory.getFileName() + ".password");
        if (!Files.exists(file)) {
            create(file);
        }
        return Files.readString(file).strip();
    }

    private static void create(Path file) throws IOException {
        var random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        var draft = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new");
        Files.writeString(draft, HexFormat.of().formatHex(random));
        Files.move(draft, file);
    }
}
