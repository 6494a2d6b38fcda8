package vn.khenthuong.forms.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("If-Match: những trạng thái bản nháp mà người ghi biết")
class KnownStatesTest {

    @Test
    @DisplayName("không có thì trạng thái nào cũng được; dấu sao là mọi bản đã lưu")
    void anyState() {
        assertThat(KnownStates.of(null).containsNothingSaved()).isTrue();
        assertThat(KnownStates.of(null).containsEverySaved()).isTrue();
        assertThat(KnownStates.of("*").containsNothingSaved()).isFalse();
        assertThat(KnownStates.of(" * ").containsEverySaved()).isTrue();
    }

    @Test
    @DisplayName("nhiều thẻ đọc được hết; thẻ yếu hay vô nghĩa thì không biết trạng thái nào")
    void namedStates() {
        var known = KnownStates.of("\"0\", \"abcdef12-3\"");
        assertThat(known.revisions()).containsExactly("0", "abcdef12-3");
        assertThat(known.containsNothingSaved()).isTrue();
        assertThat(known.containsEverySaved()).isFalse();
        for (var meaningless : new String[] {"", "abc", "W/\"abcdef12-3\"", "\"' OR true --\"", "\"1\""}) {
            assertThat(KnownStates.of(meaningless).revisions()).as(meaningless).isEmpty();
            assertThat(KnownStates.of(meaningless).containsNothingSaved()).isFalse();
        }
    }
}
