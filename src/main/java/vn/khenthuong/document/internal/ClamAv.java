package vn.khenthuong.document.internal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.UnavailableException;

/**
 * Asks a ClamAV daemon about a file (command {@code INSTREAM} of its protocol): the file is sent in pieces, each after its length, a
 * length of zero ends it, and one line comes back. Nothing passes without its clear answer.
 */
@Component
class ClamAv {

    private static final Logger log = LoggerFactory.getLogger(ClamAv.class);

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PIECE = 64 << 10;
    private static final int LONGEST_ANSWER = 4096;
    private static final String CLEAN = "stream: OK";
    private static final String FOUND = "FOUND";

    private final ScannerSettings settings;

    ClamAv(ScannerSettings settings) {
        this.settings = settings;
    }

    /**
     * Does nothing where no scanner is configured.
     *
     * @throws BadInputException when the scanner knows something bad in the file
     * @throws UnavailableException when it is away, too slow, or answers anything else
     */
    void check(String name, Path file) {
        if (!settings.isOn()) {
            return;
        }
        String answer = ask(file);
        if (answer.endsWith(FOUND)) {
            log.warn("The scanner refused an uploaded file: {}", answer.replaceAll("[^\\w.: -]", "?"));
            throw FileFault.INFECTED.in(name);
        }
        if (!CLEAN.equals(answer)) {
            log.error("The scanner did not scan a file: {}", answer.replaceAll("[^\\w.: -]", "?"));
            throw away();
        }
    }

    private String ask(Path file) {
        try (Exchange exchange = new Exchange(settings.socketAddress(), settings.timeout())) {
            return exchange.send(file);
        } catch (IOException | UnresolvedAddressException away) {
            log.error("The scanner at {} does not answer", settings.address(), away);
            throw away();
        }
    }

    private static UnavailableException away() {
        return new UnavailableException(
                "Máy quét vi-rút đang không trả lời nên tệp chưa được nhận. Vui lòng tải lên lại sau ít phút; nếu vẫn vậy, hãy báo quản trị viên.");
    }

    /** One connection for one file; whatever it waits for, the time is counted from the beginning. */
    private static final class Exchange implements AutoCloseable {

        private final Selector selector;
        private final SocketChannel channel;
        private final long end;

        Exchange(SocketAddress address, Duration timeout) throws IOException {
            end = System.nanoTime() + timeout.toNanos();
            selector = Selector.open();
            boolean unix = address instanceof UnixDomainSocketAddress;
            channel = unix ? SocketChannel.open(StandardProtocolFamily.UNIX) : SocketChannel.open();
            try {
                channel.configureBlocking(false);
                if (!channel.connect(address)) {
                    await(SelectionKey.OP_CONNECT);
                    channel.finishConnect();
                }
            } catch (IOException | UnresolvedAddressException failed) {
                close();
                throw failed;
            }
        }

        String send(Path file) throws IOException {
            write(ByteBuffer.wrap(COMMAND));
            ByteBuffer piece = ByteBuffer.allocate(Integer.BYTES + PIECE);
            try (FileChannel content = FileChannel.open(file)) {
                piece.position(Integer.BYTES);
                while (content.read(piece) > 0) {
                    piece.putInt(0, piece.position() - Integer.BYTES).flip();
                    write(piece);
                    piece.clear().position(Integer.BYTES);
                }
            }
            write(ByteBuffer.allocate(Integer.BYTES));
            return answer();
        }

        private String answer() throws IOException {
            ByteBuffer answer = ByteBuffer.allocate(LONGEST_ANSWER);
            while (answer.hasRemaining()) {
                await(SelectionKey.OP_READ);
                int read = channel.read(answer);
                if (read < 0 || read > 0 && answer.get(answer.position() - 1) == 0) {
                    break;
                }
            }
            return new String(answer.array(), 0, answer.position(), StandardCharsets.UTF_8)
                    .replace("\0", "")
                    .strip();
        }

        private void write(ByteBuffer bytes) throws IOException {
            while (bytes.hasRemaining()) {
                await(SelectionKey.OP_WRITE);
                channel.write(bytes);
            }
        }

        private void await(int operation) throws IOException {
            channel.register(selector, operation);
            long left = Math.max(1, (end - System.nanoTime()) / 1_000_000);
            if (selector.select(left) == 0) {
                throw new InterruptedIOException("No answer of the scanner in time");
            }
            selector.selectedKeys().clear();
        }

        @Override
        public void close() throws IOException {
            try (selector) {
                channel.close();
            }
        }
    }
}
