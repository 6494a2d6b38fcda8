package vn.khenthuong.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import vn.khenthuong.kernel.FailureTranslation;

@DisplayName("Đĩa đầy, tên quá dài: nói đúng điều đã xảy ra")
class FullDiskTest {

    private final Failures failures = failures();

    static Stream<Throwable> noRoom() {
        return Stream.of(
                new UncheckedIOException(new IOException("No space left on device")),
                new MultipartException("Failed", new IOException("write failed: No space left on device")),
                new IllegalStateException(new IOException("There is not enough space on the disk")),
                new RuntimeException(new SQLException("could not extend file", "53100")));
    }

    @ParameterizedTest
    @MethodSource("noRoom")
    @DisplayName("hết chỗ trên đĩa của máy chủ hay của cơ sở dữ liệu: 507 và một câu, không phải lỗi trơ")
    void fullDisk(Throwable thrown) {
        var failure = failures.of(thrown);

        assertThat(failure.status()).isEqualTo(507);
        assertThat(failure.sentence()).contains("hết chỗ lưu trữ").contains("chưa lưu gì");
        assertThat(failure.isOurs()).isTrue();
    }

    @Test
    @DisplayName("lỗi đọc ghi khác vẫn là lỗi hệ thống")
    void otherFailures() {
        assertThat(failures.of(new UncheckedIOException(new IOException("broken")))
                        .status())
                .isEqualTo(500);
    }

    @Test
    @DisplayName("tên tệp quá dài: nói về tên, không nói về dung lượng")
    void longName() {
        var failure = failures.of(new MaxUploadSizeExceededException(
                -1, new IOException("Header section has more than 8192 bytes (maybe it is not properly terminated)")));

        assertThat(failure.status()).isEqualTo(400);
        assertThat(failure.sentence()).startsWith("Tên tệp quá dài.");
    }

    private static Failures failures() {
        ObjectProvider<FailureTranslation> none = mock();
        when(none.orderedStream()).thenAnswer(call -> Stream.empty());
        return new Failures(none);
    }
}
