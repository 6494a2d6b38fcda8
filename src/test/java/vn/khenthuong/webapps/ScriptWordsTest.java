package vn.khenthuong.webapps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Từ tiếng Anh nằm trong mã của các ứng dụng web")
class ScriptWordsTest {

    static Stream<ScriptWords> shipped() {
        return ScriptWords.shipped().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    @DisplayName("Đều thay được, đúng số lần, trong bản đang dùng")
    void replaced(ScriptWords script) {
        var translated = script.translated();
        assertThat(script.words()).isNotEmpty().allSatisfy(word -> {
            assertThat(translated).contains(word.vietnamese());
            assertThat(Normalizer.isNormalized(word.vietnamese(), Normalizer.Form.NFC))
                    .isTrue();
        });
    }

    @Test
    @DisplayName("Lỗi trong mã được sửa, đúng một chỗ; mã đổi thì báo ngay")
    void repaired() {
        var served = shipped().collect(Collectors.toMap(ScriptWords::script, ScriptWords::translated));
        for (var repair : ScriptRepair.shipped()) {
            var script = served.get(repair.script());
            assertThat(script).as("script %s", repair.script()).isNotNull();
            assertThat(script.contains(repair.repaired()))
                    .as("repaired: %s", repair.repaired())
                    .isTrue();
            assertThat(script.contains(repair.faulty()))
                    .as("still there: %s", repair.faulty())
                    .isFalse();
        }
        var repair = new ScriptRepair("a.js", "Lỗi", "x()", "y()");
        assertThat(repair.in("x();")).isEqualTo("y();");
        assertThatThrownBy(() -> repair.in("x();x()")).hasMessageContaining("a.js");
        assertThatThrownBy(() -> repair.in("z()")).hasMessageContaining("x()");
    }

    @Test
    @DisplayName("Điều nhập vào biểu mẫu của một việc không vào bộ nhớ của trình duyệt")
    void formsOfTasksAreNotStoredInTheBrowser() {
        var tasklist = shipped()
                .filter(script -> script.script().equals("tasklist"))
                .findFirst()
                .orElseThrow();

        assertThat(WebScript.of("tasklist").text()).contains("camunda-form:");
        assertThat(tasklist.translated()).doesNotContain("camunda-form:");
    }

    @Test
    @DisplayName("Mã đổi thì báo ngay, nêu rõ từ nào")
    void changedScript() {
        var script = new ScriptWords(
                "a.js",
                List.of(
                        new ScriptWords.Word("\"Select\"", "\"Chọn\"", 1),
                        new ScriptWords.Word("\"Add\"", "\"Thêm\"", 1)));
        assertThat(script.translate("x(\"Select\",\"Add\")")).isEqualTo("x(\"Chọn\",\"Thêm\")");
        assertThatThrownBy(() -> script.translate("x(\"Select\",\"Select\",\"Add\")"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a.js")
                .hasMessageContaining("2 instead of 1 times: \"Select\"");
        assertThatThrownBy(() -> script.translate("x(\"Select\")"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("0 instead of 1 times: \"Add\"");
    }
}
