package vn.khenthuong.document.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.UnavailableException;

@DisplayName("Máy quét vi-rút")
@Timeout(30)
class ClamAvTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    private Path file;
    private ServerSocketChannel server;

    @BeforeEach
    void file() throws IOException {
        byte[] content = new byte[300_000];
        Arrays.fill(content, (byte) 'a');
        file = Files.write(folder.resolve("tep"), content);
    }

    @AfterEach
    void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    @Test
    @DisplayName("không cấu hình máy quét: không hỏi ai")
    void off() {
        new ClamAv(new ScannerSettings("", PATIENCE)).check("a.pdf", file);
    }

    @Test
    @DisplayName("tệp sạch: gửi đủ từng byte, nhận")
    void clean() throws Exception {
        var received = answering("stream: OK\0");
        new ClamAv(new ScannerSettings(tcp(), PATIENCE)).check("a.pdf", file);

        assertThat(received.get(10, TimeUnit.SECONDS)).isEqualTo(Files.readAllBytes(file));
    }

    @Test
    @DisplayName("qua ổ cắm Unix")
    void unix() throws Exception {
        var socket = folder.resolve("clamd.ctl");
        var received = answering(
                ServerSocketChannel.open(StandardProtocolFamily.UNIX),
                UnixDomainSocketAddress.of(socket),
                "stream: OK\0");
        new ClamAv(new ScannerSettings("unix:" + socket, PATIENCE)).check("a.pdf", file);

        assertThat(received.get(10, TimeUnit.SECONDS)).hasSize(300_000);
    }

    @Test
    @DisplayName("máy quét thấy mã độc: từ chối, câu riêng, không lộ tên mã")
    void found() throws IOException {
        answering("stream: Win.Test.EICAR_HDB-1 FOUND\0");

        assertThatThrownBy(() -> new ClamAv(new ScannerSettings(tcp(), PATIENCE)).check("a.pdf", file))
                .isInstanceOf(BadInputException.class)
                .hasMessage("Máy quét vi-rút báo tệp “a.pdf” có mã độc nên không được nhận.");
    }

    @Test
    @DisplayName("trả lời khác, hoặc đóng giữa chừng: không nhận")
    void anythingElse() throws IOException {
        answering("INSTREAM size limit exceeded. ERROR\0");
        refusedAsAway(tcp(), PATIENCE);
        server.close();
        answering("");
        refusedAsAway(tcp(), PATIENCE);
    }

    @Test
    @DisplayName("máy quét tắt: không nhận")
    void away() throws IOException {
        int free;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        refusedAsAway("127.0.0.1:" + free, PATIENCE);
        refusedAsAway("unix:" + folder.resolve("khong-co"), PATIENCE);
        refusedAsAway("khong-co.invalid:3310", PATIENCE);
    }

    @Test
    @DisplayName("máy quét treo: hết thời hạn thì thôi, không nhận")
    void hangs() throws IOException {
        // Connections are accepted by the operating system; nobody reads.
        server = ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        Files.write(file, new byte[19 << 20]);

        refusedAsAway(tcp(), Duration.ofMillis(300));
    }

    private void refusedAsAway(String address, Duration timeout) {
        assertThatThrownBy(() -> new ClamAv(new ScannerSettings(address, timeout)).check("a.pdf", file))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("tệp chưa được nhận");
    }

    private String tcp() throws IOException {
        return "127.0.0.1:" + ((InetSocketAddress) server.getLocalAddress()).getPort();
    }

    private CompletableFuture<byte[]> answering(String answer) throws IOException {
        return answering(
                ServerSocketChannel.open(), new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), answer);
    }

    /** A daemon that understands one command, once. */
    private CompletableFuture<byte[]> answering(ServerSocketChannel channel, SocketAddress address, String answer)
            throws IOException {
        server = channel.bind(address);
        return CompletableFuture.supplyAsync(() -> {
            try (var connection = channel.accept()) {
                var in = new DataInputStream(Channels.newInputStream(connection));
                assertThat(in.readNBytes(10)).isEqualTo("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
                var received = new java.io.ByteArrayOutputStream();
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    received.writeBytes(in.readNBytes(length));
                }
                connection.write(ByteBuffer.wrap(answer.getBytes(StandardCharsets.US_ASCII)));
                return received.toByteArray();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }
}
