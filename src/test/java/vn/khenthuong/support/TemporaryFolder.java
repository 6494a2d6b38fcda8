package vn.khenthuong.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * What {@code @TempDir} gives: a folder in memory where there is room. The children of the tests have their PostgreSQL there, which
 * waits for its disk at every commit; it is killed with them, the machine is not.
 */
public final class TemporaryFolder implements TempDirFactory {

    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test) throws IOException {
        var memory = ServerFolder.memory();
        return memory.isPresent()
                ? Files.createTempDirectory(memory.get(), "junit-")
                : Files.createTempDirectory("junit-");
    }
}
