package vn.khenthuong.forms.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Trạng thái bản nháp")
class DraftStateTest {

    private static final Draft DRAFT =
            new Draft("{\"hoTen\":\"Rơ Ông Hà Krang\"}", "abcdef12-3", Instant.parse("2023-05-15T01:00:00Z"));

    @Test
    @DisplayName("mang thẻ của lần lưu; chưa lưu gì thì thẻ là 0")
    void tag() {
        assertThat(new DraftState(DRAFT).tag()).isEqualTo("\"abcdef12-3\"");
        assertThat(new DraftState(null).tag()).isEqualTo("\"0\"");
    }

    @Test
    @DisplayName("thẻ đưa ra được đọc lại là đúng trạng thái ấy")
    void tagIsUnderstood() {
        assertThat(KnownStates.of(new DraftState(DRAFT).tag()).revisions()).containsExactly("abcdef12-3");
        assertThat(KnownStates.of(new DraftState(null).tag()).containsNothingSaved())
                .isTrue();
    }

    @Test
    @DisplayName("ghi ra nhật ký thì không lộ nội dung đã nhập")
    void contentIsNotTold() {
        assertThat(DRAFT)
                .hasToString("Draft[abcdef12-3, 2023-05-15T01:00:00Z]")
                .asString()
                .doesNotContain("Krang");
    }
}
