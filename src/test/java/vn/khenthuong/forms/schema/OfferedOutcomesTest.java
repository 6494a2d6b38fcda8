package vn.khenthuong.forms.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Kết luận không chọn được lúc này không được đưa ra")
class OfferedOutcomesTest {

    /** Another question has an answer of the same name, before the conclusion; the conclusion stands in a group. */
    private static final String FORM = """
            {"id": "thu", "components": [
              {"type": "radio", "key": "other", "label": "Khác", "values": [{"value": "RETURN"}, {"value": "SUBMIT"}]},
              {"type": "group", "components": [
                {"type": "textfield", "key": "reason", "label": "Lý do"},
                {"type": "radio", "key": "outcome", "label": "Kết luận",
                 "values": [{"value": "SUBMIT"}, {"value": "RETURN"}, {"value": "WITHDRAW"}]}]}]}""";

    @Test
    @DisplayName("chỉ bỏ ở kết luận, dù nằm trong nhóm; câu hỏi khác có lựa chọn cùng tên thì giữ nguyên")
    void onlyOfTheConclusion() throws Exception {
        var form = read(OfferedOutcomes.without(FORM, Set.of("RETURN")));

        assertThat(offered(outcome(form))).containsExactly("SUBMIT", "WITHDRAW");
        assertThat(outcome(form).path("type").asText()).isEqualTo("radio");
        assertThat(form.at("/components/0")).isEqualTo(read(FORM).at("/components/0"));
        assertThat(form.at("/components/1/components/0")).isEqualTo(read(FORM).at("/components/1/components/0"));
    }

    @Test
    @DisplayName("chỉ còn một thì vẫn phải tự tay chọn, trong danh sách; không bỏ gì thì biểu mẫu như cũ")
    void theOnlyOneIsChosenByHand() throws Exception {
        var form = read(OfferedOutcomes.without(FORM, Set.of("RETURN", "SUBMIT")));

        assertThat(offered(outcome(form))).containsExactly("WITHDRAW");
        assertThat(outcome(form).path("type").asText()).isEqualTo("select");
        assertThat(read(OfferedOutcomes.without(FORM, Set.of()))).isEqualTo(read(FORM));
    }

    @Test
    @DisplayName("câu hỏi khác chỉ có một lựa chọn thì không thành danh sách")
    void otherQuestionsStay() throws Exception {
        var form = """
                {"components": [{"type": "radio", "key": "other", "values": [{"value": "RETURN"}]}]}""";

        assertThat(read(OfferedOutcomes.without(form, Set.of("SUBMIT")))).isEqualTo(read(form));
    }

    @Test
    @DisplayName("không phải biểu mẫu thì không nhận")
    void noForm() {
        assertThatThrownBy(() -> OfferedOutcomes.without("{\"components\": [", Set.of("RETURN")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Not a form");
    }

    private static JsonNode read(String form) throws Exception {
        return new ObjectMapper().readTree(form);
    }

    private static JsonNode outcome(JsonNode form) {
        return form.at("/components/1/components/1");
    }

    private static List<String> offered(JsonNode question) {
        return question.path("values").findValuesAsText("value");
    }
}
