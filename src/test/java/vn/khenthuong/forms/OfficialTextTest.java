package vn.khenthuong.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khenthuong.kernel.BadInputException;

@DisplayName("Văn bản nhập ngoài biểu mẫu")
class OfficialTextTest {

    @Test
    @DisplayName("được chuẩn hoá như văn bản của biểu mẫu, giữ xuống dòng")
    void cleaned() {
        assertThat(OfficialText.lines("Lý do", "  Hồ sơ thiếu\r\nbiên ba\u0309n ", 100))
                .isEqualTo("Hồ sơ thiếu\nbiên bản");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "\n"})
    @DisplayName("để trống thì bị nhắc")
    void empty(String typed) {
        refused(typed, "“Lý do” không được để trống.");
    }

    @Test
    @DisplayName("quá dài hoặc có ký tự lạ thì bị từ chối, nêu tên trường")
    void unfit() {
        refused("a".repeat(11), "“Lý do” không được dài quá 10 ký tự (đang có 11).");
        refused("a\u0007", "“Lý do” chứa ký tự không hợp lệ.");
    }

    private static void refused(String typed, String sentence) {
        assertThatThrownBy(() -> OfficialText.lines("Lý do", typed, 10))
                .isInstanceOf(BadInputException.class)
                .hasMessage(sentence);
    }
}
