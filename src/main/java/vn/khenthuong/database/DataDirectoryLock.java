package vn.khenthuong.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import vn.khenthuong.kernel.StartRefusedException;

/** One application per data directory. The operating system gives the lock back when its holder dies, however it dies. */
final class DataDirectoryLock implements AutoCloseable {

    private final FileChannel channel;

    private DataDirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    static DataDirectoryLock take(Path directory) throws IOException {
        var file = directory.resolveSibling(directory.getFileName() + ".lock");
        Files.createDirectories(file.getParent());
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new StartRefusedException(
                    "Thư mục dữ liệu %s đang được một tiến trình khác của hệ thống sử dụng.".formatted(directory),
                    "Dừng tiến trình đang chạy rồi khởi động lại, hoặc chọn thư mục khác bằng"
                            + " khenthuong.postgres.data-directory.");
        }
        return new DataDirectoryLock(channel);
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisJvm) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
