package vn.khenthuong.document.internal;

import static org.mockito.Mockito.mock;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.springframework.util.unit.DataSize;
import vn.khenthuong.document.ReceivedFile;
import vn.khenthuong.document.UploadedFile;

/** A program of its own, for its own small memory: takes many large files in at the same moment. */
final class ManyLargeUploads {

    private static final int MANY = 20;
    private static final int LARGE = 19 << 20;

    private ManyLargeUploads() {}

    public static void main(String[] arguments) throws Exception {
        var service = new DocumentService(
                mock(DocumentRepository.class),
                new DocumentSettings(DataSize.ofMegabytes(20), 20),
                new ClamAv(new ScannerSettings("", Duration.ofSeconds(1))),
                Clock.systemUTC());
        var pool = Executors.newFixedThreadPool(MANY);
        var tasks = IntStream.range(0, MANY)
                .<Callable<ReceivedFile>>mapToObj(
                        index -> () -> service.receive(new UploadedFile("a.pdf", LARGE, ManyLargeUploads::large)))
                .toList();
        int received = 0;
        for (var task : pool.invokeAll(tasks)) {
            task.get().close();
            received++;
        }
        pool.shutdown();
        System.out.println(received + " received");
    }

    /** A page, many zero bytes in an unfinished picture, and the end. */
    private static InputStream large() throws IOException {
        byte[] page = PdfFile.page().bytes();
        return new SequenceInputStream(java.util.Collections.enumeration(List.of(
                new ByteArrayInputStream(page), new Zeros(LARGE - 2L * page.length), new ByteArrayInputStream(page))));
    }

    /** So many bytes of nothing. */
    private static final class Zeros extends InputStream {

        private long left;

        Zeros(long size) {
            left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int read = (int) Math.min(length, left);
            left -= read;
            return read;
        }
    }
}
