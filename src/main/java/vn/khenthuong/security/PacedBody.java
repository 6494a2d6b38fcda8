package vn.khenthuong.security;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import vn.khenthuong.errors.SlowBodyException;

/**
 * The body of a request as the server reads it, whoever asks the server for it: form parameters and uploaded files are read past
 * every filter. What has arrived is handed out; for the rest somebody waits, if there is room, and for as long as enough comes.
 */
final class PacedBody implements InputBuffer {

    private static final byte[] NOTHING = {};

    private final InputBuffer source;
    private final BodyPace pace;
    private final WaitingRoom room;
    private final String address;
    private final LongSupplier nanoTime;
    private final long begun;
    private byte[] ahead = NOTHING;
    private long bytes;
    private boolean ended;
    private SlowBodyException refused;

    PacedBody(InputBuffer source, BodyPace pace, WaitingRoom room, String address, LongSupplier nanoTime) {
        this.source = source;
        this.pace = pace;
        this.room = room;
        this.address = address;
        this.nanoTime = nanoTime;
        this.begun = nanoTime.getAsLong();
    }

    /** Whether the sender was too slow. */
    boolean isRefused() {
        return refused != null;
    }

    /**
     * Waits for the body, or the first part of a long one, before anybody asks for it.
     *
     * @throws SlowBodyException when it comes too slowly
     */
    void readAhead(int limit) throws IOException {
        var pieces = new ByteArrayOutputStream();
        var piece = new Piece();
        while (!ended && pieces.size() < limit) {
            if (receive(piece) > 0) {
                piece.copyTo(pieces);
            }
        }
        ahead = pieces.toByteArray();
    }

    @Override
    public int available() {
        return ahead.length + source.available();
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        if (ahead.length > 0) {
            var piece = ahead;
            ahead = NOTHING;
            handler.setByteBuffer(ByteBuffer.wrap(piece));
            return piece.length;
        }
        return ended ? -1 : receive(handler);
    }

    private int receive(ApplicationBufferHandler handler) throws IOException {
        if (refused != null) {
            throw refused;
        }
        var read = source.available() > 0 ? source.doRead(handler) : awaited(handler);
        if (read < 0) {
            ended = true;
            return read;
        }
        bytes += read;
        if (!pace.isEnough(bytes, Duration.ofNanos(nanoTime.getAsLong() - begun))) {
            throw refusal("the body comes too slowly");
        }
        return read;
    }

    private int awaited(ApplicationBufferHandler handler) throws IOException {
        if (!room.enter(address)) {
            throw refusal("too many bodies are being waited for");
        }
        try {
            return source.doRead(handler);
        } catch (SocketTimeoutException silence) {
            throw refusal("nothing comes any more");
        } finally {
            room.leave(address);
        }
    }

    /** Reads and forgets what is left, as the server does with what nobody has asked for, up to a limit; whether it came to the end. */
    boolean drain(long limit) throws IOException {
        var most = bytes + limit;
        var forgotten = new Piece();
        while (!ended && bytes < most) {
            doRead(forgotten);
        }
        return ended;
    }

    private SlowBodyException refusal(String message) {
        refused = new SlowBodyException(message);
        return refused;
    }

    /** What the server hands out: its own buffer, good until the next one. */
    private static final class Piece implements ApplicationBufferHandler {

        private ByteBuffer buffer = ByteBuffer.allocate(0);

        private void copyTo(ByteArrayOutputStream pieces) {
            while (buffer.hasRemaining()) {
                pieces.write(buffer.get());
            }
        }

        @Override
        public void setByteBuffer(ByteBuffer buffer) {
            this.buffer = buffer;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return buffer;
        }

        @Override
        public void expand(int size) {
            throw new UnsupportedOperationException("nothing is written into a piece");
        }
    }
}
