package vn.khenthuong.forms.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    @DisplayName("biểu mẫu không có kết luận, không có bảng: phần thêm đứng cuối, theo thứ tự")
    void placesInABareForm() throws Exception {
        var rows = new AddedSection.Rows(
                "Tiêu chí",
                "localRows",
                List.of(new AddedSection.Column("text", "Nội dung"), new AddedSection.Column("answer", "=Trả lời")),
                List.of());
        var components = new ObjectMapper()
                .readTree(AddedSections.in(
                        "{\"id\": \"a\", \"components\": [{\"type\": \"text\", \"text\": \"x\"}]}",
                        List.of(ASKED, rows)))
                .path("components");

        assertThat(components).extracting(one -> one.path("type").asText()).containsExactly("text", "group", "table");
        assertThat(components.get(2).path("columns"))
                .extracting(
                        column -> column.path("key").asText(),
                        column -> column.path("label").asText())
                .containsExactly(tuple("text", "Nội dung"), tuple("answer", " =Trả lời"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            YES_NO | NO         | MAYBE
            NUMBER | 2,5        | 2,555
            COUNT  | 7          | 7,5
            LINE   | Một dòng   | <b>đậm</b>
            DAY    | 2023-05-19 | 2023-02-30
            """)
    @DisplayName("mỗi loại câu hỏi nhận đúng loại trả lời")
    void kinds(Kind kind, String right, String wrong) {
        var schema = asking(kind);

        assertThat(FormGuard.check(schema, Map.of(), Map.of("asked", right)).has("asked"))
                .isTrue();
        assertThatThrownBy(() -> FormGuard.check(schema, Map.of(), Map.of("asked", wrong)))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("“Câu hỏi”");
    }

    @Test
    @DisplayName("một dòng tối đa 300 ký tự, nhiều dòng tối đa 2000")
    void longestTexts() {
        for (var most : Map.of(Kind.LINE, 300, Kind.TEXT, 2000).entrySet()) {
            var schema = asking(most.getKey());
            assertThat(FormGuard.check(schema, Map.of(), Map.of("asked", "a".repeat(most.getValue())))
                            .has("asked"))
                    .isTrue();
            assertThatThrownBy(() ->
                            FormGuard.check(schema, Map.of(), Map.of("asked", "a".repeat(most.getValue() + 1))))
                    .isInstanceOf(BadInputException.class)
                    .hasMessageContaining("“Câu hỏi”");
        }
    }

    private static FormSchema asking(Kind kind) {
        var question = new Question("asked", "Câu hỏi", null, kind, true);
        return FormSchema.parse(
                AddedSections.in(FORM, List.of(new AddedSection.Questions("Hỏi thêm", null, null, List.of(question)))));
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
