package vn.khenthuong.forms.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.forms.AddedSection;
import vn.khenthuong.forms.AddedSection.Kind;
import vn.khenthuong.forms.AddedSection.Question;
import vn.khenthuong.kernel.BadInputException;

@DisplayName("Phần thêm vào biểu mẫu khi đưa ra")
class AddedSectionsTest {

    private static final String FORM = """
            {"id": "a", "components": [
              {"type": "text", "text": "x"},
              {"type": "radio", "key": "outcome", "label": "Kết luận", "values": [{"value": "SUBMIT"}, {"value": "WITHDRAW"}]},
              {"type": "table", "label": "Hồ sơ", "dataSource": "=rows"},
              {"type": "table", "label": "Giấy tờ", "dataSource": "=checklist"}]}""";

    private static final AddedSection ASKED = new AddedSection.Questions(
            "=Tiêu chí {{nominee}}",
            "**Kế hoạch** <b>45</b>",
            "=outcome = \"WITHDRAW\"",
            List.of(
                    new Question("first", "{{#if x}}Có không", null, Kind.YES_NO, true),
                    new Question("second", "Bao nhiêu", "Từ 3", Kind.NUMBER, true)));

    @Test
    @DisplayName("câu hỏi đứng trước kết luận, bảng đứng sau bảng đầu; chữ của cán bộ không thành lệnh của biểu mẫu")
    void places() throws Exception {
        var rows = new AddedSection.Rows(
                "Tiêu chí", "localRows", List.of(new AddedSection.Column("text", "Nội dung")), List.of());
        var form = new ObjectMapper()
                .readTree(AddedSections.in(FORM, List.of(ASKED, rows)))
                .path("components");

        assertThat(form.findValuesAsText("type").subList(0, 2)).containsExactly("text", "group");
        assertThat(form.get(1).path("label").asText()).isEqualTo(" =Tiêu chí { {nominee} }");
        assertThat(form.get(1).path("components").get(0).path("text").asText())
                .isEqualTo("\\*\\*Kế hoạch\\*\\* &lt;b\\>45&lt;/b\\>");
        assertThat(form.get(1).path("components").get(1).path("label").asText()).startsWith("{ {#if x} }");
        assertThat(form.findValuesAsText("id"))
                .as("the browser refuses a form with two alike")
                .doesNotHaveDuplicates();
        assertThat(form.get(2).path("key").asText()).isEqualTo("outcome");
        assertThat(form.get(4).path("dataSource").asText()).isEqualTo("=localRows");
    }

    @Test
    @DisplayName("lính gác kiểm tra câu hỏi thêm như mọi câu hỏi, và bỏ qua khi chúng ẩn")
    void guarded() {
        var schema = FormSchema.parse(AddedSections.in(FORM, List.of(ASKED)));

        assertThatThrownBy(() ->
                        FormGuard.check(schema, Map.of(), Map.of("outcome", "SUBMIT", "second", "nhiều", "third", 1)))
                .isInstanceOf(BadInputException.class)
                .hasMessageContainingAll("Có không", "Bao nhiêu", "third");
        assertThat(FormGuard.check(schema, Map.of(), Map.of("outcome", "SUBMIT", "first", "YES", "second", 3.5))
                        .number("second"))
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo("3.5"));
        assertThat(FormGuard.check(schema, Map.of(), Map.of("outcome", "WITHDRAW", "second", 3))
                        .values())
                .containsOnlyKeys("outcome");
        assertThat(AddedSections.in(FORM, List.of())).isEqualTo(FORM);
    }
}
