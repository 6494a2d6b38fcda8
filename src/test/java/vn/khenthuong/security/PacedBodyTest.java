package vn.khenthuong.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import vn.khenthuong.errors.SlowBodyException;

@DisplayName("Thân yêu cầu gửi chậm")
class PacedBodyTest {

    private static final ApplicationBufferHandler SINK = ApplicationBufferHandler.EMPTY;

    private final AtomicLong now = new AtomicLong();
    private final BodyPace pace = new BodyPace(Duration.ofSeconds(20), DataSize.ofKilobytes(2), 3, 2);
    private final WaitingRoom room = new WaitingRoom(pace);

    @Test
    @DisplayName("Mỗi 8 giây một byte: hết thời gian cho phép thì dừng, và dừng hẳn")
    void drippingEnds() throws IOException {
        var body = body(sender(1, 8, 0));
        body.doRead(SINK);
        body.doRead(SINK);
        assertThat(body.isRefused()).isFalse();
        assertThatThrownBy(() -> body.doRead(SINK)).isInstanceOf(SlowBodyException.class);
        assertThat(body.isRefused()).isTrue();
        assertThatThrownBy(() -> body.doRead(SINK)).isInstanceOf(SlowBodyException.class);
    }

    @Test
    @DisplayName("Đường truyền chậm nhưng đều vẫn gửi được tệp lớn")
    void slowLinesFinish() throws IOException {
        var body = body(sender(24 * 1024, 8, 0));
        for (var piece = 0; piece < 800; piece++) {
            body.doRead(SINK);
        }
        assertThat(body.isRefused()).isFalse();
    }

    @Test
    @DisplayName("Quá nhiều yêu cầu cùng chờ từ một nơi thì từ chối ngay; nơi khác còn chỗ; xong thì trả chỗ")
    void waitingIsLimited() throws IOException {
        assertThat(room.enter("a")).isTrue();
        assertThat(room.enter("a")).isTrue();
        assertThatThrownBy(() -> body(sender(1, 0, 0), "a").doRead(SINK)).isInstanceOf(SlowBodyException.class);
        body(sender(1, 0, 0), "b").doRead(SINK);
        assertThat(room.enter("b")).isTrue();
        assertThatThrownBy(() -> body(sender(1, 0, 0), "c").doRead(SINK)).isInstanceOf(SlowBodyException.class);
        room.leave("a");
        body(sender(1, 0, 0), "a").doRead(SINK);
    }

    @Test
    @DisplayName("Phần đã đến cùng yêu cầu không phải chờ: đăng nhập vẫn được khi không còn chỗ chờ")
    void whatHasArrivedNeedsNoRoom() throws IOException {
        while (room.enter("x" + now.incrementAndGet())) {
            assertThat(now.get()).isLessThan(10);
        }
        now.set(0);
        assertThat(body(sender(100, 0, 100)).doRead(SINK)).isEqualTo(100);
    }

    @Test
    @DisplayName("Phần không ai đọc cũng được đọc nốt theo cùng nhịp, có giới hạn")
    void restIsReadAtTheSamePace() throws IOException {
        assertThat(body(sender(10, 0, 0)).drain(100)).isFalse();
        assertThatThrownBy(() -> body(sender(1, 8, 0)).drain(1_000)).isInstanceOf(SlowBodyException.class);
    }

    @Test
    @DisplayName("Biểu mẫu được đợi trước khi ai hỏi tới, rồi trao lại nguyên vẹn")
    void readsAhead() throws IOException {
        var body = body(letters("ten=x&matKhau=y"));
        body.readAhead(1_000);
        assertThat(body.available()).isEqualTo(15);
        var received = new ByteBuffer[1];
        assertThat(body.doRead(sink(received))).isEqualTo(15);
        assertThat(StandardCharsets.UTF_8.decode(received[0]).toString()).isEqualTo("ten=x&matKhau=y");
        assertThat(body.doRead(SINK)).isEqualTo(-1);
        assertThatThrownBy(() -> body(sender(1, 8, 0)).readAhead(1_000)).isInstanceOf(SlowBodyException.class);
    }

    private static ApplicationBufferHandler sink(ByteBuffer[] received) {
        return new ApplicationBufferHandler() {

            @Override
            public void setByteBuffer(ByteBuffer buffer) {
                received[0] = buffer;
            }

            @Override
            public ByteBuffer getByteBuffer() {
                return received[0];
            }

            @Override
            public void expand(int size) {
                throw new UnsupportedOperationException();
            }
        };
    }

    /** Somebody who sends a text letter by letter, and ends. */
    private static InputBuffer letters(String text) {
        var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        return new InputBuffer() {

            @Override
            public int doRead(ApplicationBufferHandler handler) {
                if (!bytes.hasRemaining()) {
                    return -1;
                }
                handler.setByteBuffer(ByteBuffer.wrap(new byte[] {bytes.get()}));
                return 1;
            }

            @Override
            public int available() {
                return 0;
            }
        };
    }

    private PacedBody body(InputBuffer source) {
        return body(source, "a");
    }

    private PacedBody body(InputBuffer source, String address) {
        return new PacedBody(source, pace, room, address, now::get);
    }

    /** Somebody who sends so many bytes every so many seconds, for ever. */
    private InputBuffer sender(int bytes, int seconds, int arrived) {
        return new InputBuffer() {

            @Override
            public int doRead(ApplicationBufferHandler handler) {
                now.addAndGet(Duration.ofSeconds(seconds).toNanos());
                return bytes;
            }

            @Override
            public int available() {
                return arrived;
            }
        };
    }
}
