package vn.khenthuong.forms.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.forms.StartForm.OnlyFor;
import vn.khenthuong.forms.StartForm.Option;

@DisplayName("Biểu mẫu khởi tạo được phục vụ")
class OfferedFormTest {

    private static final String FORM = """
            {"id": "thu", "components": [
              {"type": "select", "key": "roundCode", "validate": {"required": true}, "values": []},
              {"type": "select", "key": "title", "valuesKey": "titles", "validate": {"required": true}},
              {"type": "textfield", "key": "name"}]}""";

    private static JsonNode served(Map<String, List<Option>> options) throws JsonProcessingException {
        return new ObjectMapper().readTree(OfferedForm.with(FORM, options)).path("components");
    }

    @Test
    @DisplayName("nhiều lựa chọn: tất cả được ghi vào, không cái nào được chọn sẵn; ô khác giữ nguyên")
    void severalOptions() throws JsonProcessingException {
        var fields =
                served(Map.of("roundCode", List.of(new Option("SK2023", "Sơ kết"), new Option("TK2025", "Tổng kết"))));

        assertThat(fields.get(0).path("values"))
                .hasToString(
                        "[{\"value\":\"SK2023\",\"label\":\"Sơ kết\"},{\"value\":\"TK2025\",\"label\":\"Tổng kết\"}]");
        assertThat(fields.get(0).has("defaultValue")).isFalse();
        assertThat(fields.get(0).has("readonly")).isFalse();
        assertThat(fields.get(1).path("valuesKey").asText()).isEqualTo("titles");
        assertThat(fields.get(2)).hasToString("{\"type\":\"textfield\",\"key\":\"name\"}");
    }

    @Test
    @DisplayName("lựa chọn tuỳ câu trả lời ở ô khác: trình duyệt chỉ đưa ra những cái hợp với câu trả lời ấy")
    void optionsByAnotherAnswer() throws JsonProcessingException {
        var title = served(Map.of(
                        "title",
                        List.of(
                                new Option("LDTT", "Lao động tiên tiến"),
                                new Option("CSTD", "Chiến sĩ thi đua", new OnlyFor("roundCode", Set.of("SK2023"))),
                                new Option(
                                        "CNV",
                                        "Danh hiệu \"Công nhân viên\"",
                                        new OnlyFor("roundCode", Set.of("SK2023", "TK2025"))))))
                .get(1);

        assertThat(title.has("values")).isFalse();
        assertThat(title.has("valuesKey")).isFalse();
        assertThat(title.has("defaultValue")).isFalse();
        assertThat(offered(title, "SK2023"))
                .containsExactly(
                        Map.of("value", "LDTT", "label", "Lao động tiên tiến"),
                        Map.of("value", "CSTD", "label", "Chiến sĩ thi đua"),
                        Map.of("value", "CNV", "label", "Danh hiệu \"Công nhân viên\""));
        assertThat(offered(title, "TK2025")).extracting("value").containsExactly("LDTT", "CNV");
        assertThat(offered(title, "NK2099")).extracting("value").containsExactly("LDTT");
    }

    @Test
    @DisplayName("một lựa chọn bắt buộc nhưng tuỳ câu trả lời ở ô khác thì không được chọn sẵn")
    void singleDependentOption() throws JsonProcessingException {
        var title = served(Map.of(
                        "title",
                        List.of(new Option("CSTD", "Chiến sĩ thi đua", new OnlyFor("roundCode", Set.of("SK2023"))))))
                .get(1);

        assertThat(title.has("defaultValue")).isFalse();
        assertThat(title.has("readonly")).isFalse();
        assertThat(offered(title, "SK2023")).extracting("value").containsExactly("CSTD");
        assertThat(offered(title, "TK2025")).isEmpty();
    }

    @Test
    @DisplayName("không có gì để chọn thì ô còn đó, trống")
    void noOption() throws JsonProcessingException {
        var fields = served(Map.of("title", List.of()));

        assertThat(fields).hasSize(3);
        assertThat(fields.get(1).path("values")).hasToString("[]");
        assertThat(fields.get(1).has("readonly")).isFalse();
    }

    @Test
    @DisplayName("không phải biểu mẫu thì không phục vụ")
    void noForm() {
        assertThatThrownBy(() -> OfferedForm.with("{\"components\": [", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Not a form: ");
    }

    /** What a browser makes of the expression, by the FEEL that it shares with the guard. */
    private static List<Object> offered(JsonNode field, String round) {
        var evaluated =
                FeelExpression.parse(field.path("valuesExpression").asText()).evaluate(Map.of("roundCode", round));
        return List.copyOf((List<?>) evaluated.orElseThrow());
    }
}
