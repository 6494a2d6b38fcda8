package vn.khenthuong.forms.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Dòng báo thêm trong mọi biểu mẫu")
class ServedNoteTest {

    private static final String FORM = """
            {"id": "thu", "components": [
              {"type": "text", "id": "heading", "text": "Ký trình"},
              {"type": "textfield", "id": "reason", "key": "reason", "label": "Lý do"}]}""";

    @Test
    @DisplayName("đứng ngay dưới đề mục, theo thứ tự: tư cách ký, điều vướng, dự thảo; phần còn lại như cũ")
    void belowTheHeading() throws Exception {
        var components = read(ServedNote.in(FORM)).path("components");

        assertThat(components.findValuesAsText("id"))
                .containsExactly("heading", "Field_actingAs", "Field_barred", "Field_previews", "reason");
        assertThat(components.findValuesAsText("text"))
                .satisfiesExactly(
                        heading -> assertThat(heading).isEqualTo("Ký trình"),
                        actingAs -> assertThat(actingAs).startsWith("**Bạn ký với tư cách:**"),
                        barred -> assertThat(barred).startsWith("**Chưa làm được lúc này.**"),
                        previews -> assertThat(previews).startsWith("**Xem dự thảo trước khi hoàn thành:**"));
        assertThat(components.get(4)).isEqualTo(read(FORM).at("/components/1"));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("không có gì để báo thì không thấy dòng ấy; có thì thấy")
    void hiddenWhereThereIsNothingToTell(ServedNote note) throws Exception {
        var line = read(ServedNote.in(FORM)).path("components").get(1 + note.ordinal());
        var hidden = FeelExpression.parse(line.at("/conditional/hide").asText());

        assertThat(line.path("text").asText()).contains(note.variable());
        assertThat(hidden.references()).containsExactly(note.variable());
        assertThat(hidden.evaluate(Map.of(note.variable(), "Phó Chủ tịch"))).hasValue(false);
        assertThat(hidden.evaluate(Collections.singletonMap(note.variable(), null)))
                .hasValue(true);
    }

    @Test
    @DisplayName("biểu mẫu trống, hoặc không có thành phần nào, thì không thêm gì")
    void nothingToStandBelow() {
        assertThat(ServedNote.in("{\"id\":\"thu\",\"components\":[]}")).isEqualTo("{\"id\":\"thu\",\"components\":[]}");
        assertThat(ServedNote.in("{\"id\":\"thu\"}")).isEqualTo("{\"id\":\"thu\"}");
    }

    @Test
    @DisplayName("không phải biểu mẫu thì không nhận")
    void noForm() {
        assertThatThrownBy(() -> ServedNote.in("{\"components\": ["))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Not a form");
    }

    private static JsonNode read(String form) throws Exception {
        return new ObjectMapper().readTree(form);
    }
}
