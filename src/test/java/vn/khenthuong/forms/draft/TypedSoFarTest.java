package vn.khenthuong.forms.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khenthuong.errors.BodyTooLargeException;
import vn.khenthuong.kernel.BadInputException;

@DisplayName("Nội dung nhập dở được gửi lên")
class TypedSoFarTest {

    private static final int LARGEST = 262_144;

    private static TypedSoFar read(String body) throws IOException {
        return TypedSoFar.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), new ObjectMapper());
    }

    @Test
    @DisplayName("giữ nguyên các ô đã nhập và tên trạng thái do người gửi đặt")
    void kept() throws IOException {
        var typed = read("""
                {"values": {"hoTen": "K’Brẻo", "soPhieu": 7, "muc": ["P1"]}, "revision": "abcdef12-3", "khac": 1}""");

        assertThat(typed.content()).isEqualTo("{\"hoTen\":\"K’Brẻo\",\"soPhieu\":7,\"muc\":[\"P1\"]}");
        assertThat(typed.revision()).isEqualTo("abcdef12-3");
    }

    @Test
    @DisplayName("không đặt tên thì mỗi lần gửi được một tên mới, hợp lệ như tên do người gửi đặt")
    void named() throws IOException {
        var first = read("{\"values\": {}}").revision();

        assertThat(UUID.fromString(first)).hasToString(first);
        assertThat(KnownStates.of(KnownStates.tag(first)).revisions()).containsExactly(first);
        assertThat(read("{\"values\": {}}").revision()).isNotEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Krang",
                "{\"values\": {\"hoTen\": \"Krang\"",
                "[]",
                "{}",
                "{\"values\": null}",
                "{\"values\": \"Krang\"}",
                "{\"values\": [\"Krang\"]}",
                "{\"values\": {\"hoTen\": \"Krang\"}, \"revision\": null}",
                "{\"values\": {\"hoTen\": \"Krang\"}, \"revision\": 123456789}",
                "{\"values\": {\"hoTen\": \"Krang\"}, \"revision\": \"0\"}",
                "{\"values\": {\"hoTen\": \"Krang\"}, \"revision\": \"Krang \\\"--\"}"
            })
    @DisplayName("vô nghĩa thì bị từ chối bằng một câu không nhắc lại điều đã nhập")
    void meaningless(String body) {
        assertThatThrownBy(() -> read(body))
                .isInstanceOf(BadInputException.class)
                .hasMessage("Nội dung nháp không đọc được.")
                .hasNoCause();
    }

    @Test
    @DisplayName("đúng 256 KiB còn nhận, thêm một byte thì không")
    void largest() throws IOException {
        var body = "{\"values\": {}}";

        assertThat(read(body + " ".repeat(LARGEST - body.length())).content()).isEqualTo("{}");
        assertThatThrownBy(() -> read(body + " ".repeat(LARGEST - body.length() + 1)))
                .isInstanceOf(BodyTooLargeException.class);
    }
}
