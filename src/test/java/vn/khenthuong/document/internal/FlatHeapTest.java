package vn.khenthuong.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Tệp lớn không nằm cả tệp trong bộ nhớ")
class FlatHeapTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("20 tệp 19 MB cùng lúc, máy ảo chỉ có 64 MB")
    void manyLargeUploads() throws Exception {
        var output = folder.resolve("log");
        var child = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ManyLargeUploads.class.getName(),
                        folder.toString()))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(child.waitFor(120, TimeUnit.SECONDS)).isTrue();
            assertThat(Files.readString(output)).contains("20 received").doesNotContain("OutOfMemory");
            assertThat(child.exitValue()).isZero();
        } finally {
            child.destroyForcibly();
        }
    }

    @Test
    @DisplayName("tải về: mỗi người đọc một đoạn trong bộ nhớ; bỏ qua thì không đọc; bị xóa giữa chừng thì báo lỗi")
    void piecesOfDownloads() throws IOException {
        var content = new byte[1_000_003];
        for (int index = 0; index < content.length; index++) {
            content[index] = (byte) (index * 31);
        }
        var largest = new int[1];
        StoredBytes.Source source = (from, length) -> {
            largest[0] = Math.max(largest[0], length);
            return java.util.Arrays.copyOfRange(content, (int) from, (int) Math.min(content.length, from + length));
        };
        assertThat(new StoredBytes(source, content.length).readAllBytes()).isEqualTo(content);
        assertThat(largest[0]).isEqualTo(StoredBytes.PIECE);

        var skipping = new StoredBytes(source, content.length);
        assertThat(skipping.read()).isEqualTo(content[0] & 0xff);
        assertThat(skipping.skip(10)).isEqualTo(10);
        assertThat(skipping.skip(900_000)).isEqualTo(900_000);
        assertThat((byte) skipping.read()).isEqualTo(content[900_011]);
        assertThat(skipping.skip(1_000_000)).isEqualTo(content.length - 900_012);
        assertThat(skipping.read()).isEqualTo(-1);

        var removed = new StoredBytes((from, length) -> null, 5);
        org.assertj.core.api.Assertions.assertThatThrownBy(removed::read).isInstanceOf(IOException.class);
        assertThat(new String(
                        new StoredBytes((from, length) -> new byte[] {'x'}, 1).readAllBytes(),
                        StandardCharsets.US_ASCII))
                .isEqualTo("x");
    }
}
