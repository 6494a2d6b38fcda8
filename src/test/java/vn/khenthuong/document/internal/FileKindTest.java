package vn.khenthuong.document.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khenthuong.kernel.BadInputException;

@DisplayName("Loại tệp và tên tệp")
class FileKindTest {

    static Stream<Arguments> accepted() {
        return Stream.of(
                Arguments.of("tờ trình.pdf", SampleFiles.pdf(), FileKind.PDF),
                Arguments.of("TO TRINH.PDF", SampleFiles.pdf(), FileKind.PDF),
                Arguments.of("a.docx", SampleFiles.docx(), FileKind.DOCX),
                Arguments.of("a.xlsx", SampleFiles.xlsx(), FileKind.XLSX),
                Arguments.of("a.jpg", SampleFiles.jpeg(), FileKind.JPEG),
                Arguments.of("a.jpeg", SampleFiles.jpeg(), FileKind.JPEG),
                Arguments.of("a.png", SampleFiles.png(), FileKind.PNG));
    }

    @ParameterizedTest(name = "{0} → {2}")
    @MethodSource("accepted")
    @DisplayName("nhận theo nội dung, tên phải khớp")
    void accepts(String name, byte[] content, FileKind kind) {
        assertThat(FileKind.of(name, content)).isEqualTo(kind);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("a.exe", "MZ\0\0".getBytes(StandardCharsets.ISO_8859_1), "không đúng loại"),
                Arguments.of(
                        "a.pdf", "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8), "không đúng loại"),
                Arguments.of("a.pdf", SampleFiles.png(), "phần mở rộng của tên không phải .png"),
                Arguments.of("a.docx", SampleFiles.xlsx(), "phần mở rộng của tên không phải .xlsx"),
                Arguments.of("a", SampleFiles.pdf(), "phần mở rộng của tên không phải .pdf"),
                Arguments.of("a.docx", SampleFiles.plainZip(), "không đúng loại"),
                Arguments.of("a.docx", SampleFiles.docxWithMacros(), "không đúng loại"),
                Arguments.of("a.docx", SampleFiles.bomb(), "bất thường"),
                Arguments.of("a.docx", Arrays.copyOf(SampleFiles.docx(), 60), "không đúng loại"),
                Arguments.of(
                        "a.svg",
                        "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8),
                        "không đúng loại"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("refused")
    @DisplayName("từ chối tệp lạ, tệp giả, tệp có macro, bom nén")
    void refuses(String name, byte[] content, String sentence) {
        assertThatThrownBy(() -> FileKind.of(name, content))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd.pdf, passwd.pdf",
        "C:\\Users\\a\\tờ trình.pdf, tờ trình.pdf",
        "'a\"b<c>|:*?.pdf', abc.pdf",
        "...ẩn.pdf, ẩn.pdf",
        ".pdf, tai-lieu.pdf",
        "'  nhiều   khoảng  trắng .pdf', nhiều khoảng trắng.pdf",
        "giảm 50%.xlsx, giảm 50%.xlsx"
    })
    @DisplayName("tên tệp được làm sạch")
    void names(String claimed, String clean) {
        assertThat(FileNames.clean(claimed)).isEqualTo(clean);
    }

    @Test
    @DisplayName("tên NFD thành NFC, mất ký tự điều khiển và đổi chiều")
    void invisible() {
        assertThat(FileNames.clean("To\u031b\u0300 tri\u0300nh\u202egpj\u0000.pdf"))
                .isEqualTo("Tờ trìnhgpj.pdf");
        assertThat(FileNames.clean(null)).isEqualTo("tai-lieu");
        assertThat(FileNames.clean("x".repeat(500) + ".pdf")).hasSize(204);
    }
}
