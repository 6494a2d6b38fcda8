package vn.khenthuong.document.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A file on the disk and small parts of it; never the whole of it. */
record FileBytes(Path path, long size) {

    private static final int WINDOW = 64 << 10;

    static FileBytes of(Path path) throws IOException {
        return new FileBytes(path, Files.size(path));
    }

    InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    /** The bytes from {@code from} on, at most {@code length} of them. */
    byte[] part(long from, int length) throws IOException {
        long start = Math.max(0, from);
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.max(0, Math.min(length, size - start)));
        try (FileChannel channel = FileChannel.open(path)) {
            long position = start;
            while (bytes.hasRemaining()) {
                int read = channel.read(bytes, position);
                if (read < 0) {
                    break;
                }
                position += read;
            }
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    byte[] head(int length) throws IOException {
        return part(0, length);
    }

    byte[] tail(int length) throws IOException {
        return part(size - length, length);
    }

    /** The size without the blanks and zero bytes that some programs leave at the end. */
    long sizeWithoutPadding() throws IOException {
        for (long end = size; end > 0; end -= WINDOW) {
            byte[] window = part(end - WINDOW, (int) Math.min(WINDOW, end));
            for (int index = window.length - 1; index >= 0; index--) {
                if (!isBlank(window[index])) {
                    return Math.max(0, end - WINDOW) + index + 1;
                }
            }
        }
        return 0;
    }

    static boolean isBlank(int character) {
        return character == 0
                || character == ' '
                || character == '\t'
                || character == '\n'
                || character == '\f'
                || character == '\r';
    }

    static int indexOf(byte[] bytes, String text) {
        return asText(bytes).indexOf(text);
    }

    static int lastIndexOf(byte[] bytes, String text) {
        return asText(bytes).lastIndexOf(text);
    }

    /** Whether one of the words stands there, in capitals or not. */
    static boolean holdsAny(byte[] bytes, List<String> words) {
        String text = asText(bytes).toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(text::contains);
    }

    static boolean startsWith(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int index = 0; index < first.length; index++) {
            if ((bytes[index] & 0xff) != first[index]) {
                return false;
            }
        }
        return true;
    }

    private static String asText(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
