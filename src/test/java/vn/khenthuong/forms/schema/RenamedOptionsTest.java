package vn.khenthuong.forms.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Lựa chọn đã đổi giá trị")
class RenamedOptionsTest {

    private static final String EARLIER_FORM = """
            {"id": "thu", "components": [{"type": "group", "components": [
              {"type": "checklist", "key": "tieuChi", "label": "Tiêu chí",
               "values": [{"label": "Cũ", "value": "OLD"}, {"label": "Khác", "value": "OTHER"}]}]}]}
            """;

    private final RenamedOptions renamed = new RenamedOptions(List.of(() -> Map.of("OLD", "NEW")));

    @Test
    @DisplayName("biểu mẫu của bản trước được đưa ra với giá trị nay; lựa chọn khác, nhãn giữ nguyên")
    void served() {
        assertThat(renamed.inForm(EARLIER_FORM))
                .contains("\"NEW\"", "\"Cũ\"", "\"OTHER\"")
                .doesNotContain("OLD");
    }

    @Test
    @DisplayName("câu trả lời với giá trị cũ hay mới đều được nhận, thành giá trị mới")
    void answered() throws UnacceptableAnswer {
        var schema = FormSchema.parse(renamed.inForm(EARLIER_FORM), renamed);
        var type = schema.field("tieuChi").orElseThrow().type();

        assertThat(type.read("[\"OLD\", \"OTHER\"]", Map.of())).isEqualTo(List.of("NEW", "OTHER"));
        assertThat(type.read(List.of("NEW", "OLD"), Map.of())).isEqualTo(List.of("NEW"));
    }

    @Test
    @DisplayName("bản nháp giữ từ trước mở ra với giá trị mới, chữ đã nhập không đổi")
    void drafted() throws Exception {
        var json = new ObjectMapper();

        assertThat(renamed.inAnswers(json.readTree("{\"tieuChi\": [\"OLD\"], \"ghiChu\": \"theo OLD\", \"so\": 3}")))
                .isEqualTo(json.readTree("{\"tieuChi\": [\"NEW\"], \"ghiChu\": \"theo OLD\", \"so\": 3}"));
    }

    @Test
    @DisplayName("biểu mẫu không có giá trị nào đã đổi được đưa ra đúng từng chữ")
    void untouched() {
        var form = "{ \"id\":\"thu\",  \"components\": [] }";

        assertThat(renamed.inForm(form)).isEqualTo(form);
    }

    @Test
    @DisplayName("giá trị cũ vẫn đang được đưa ra thì giữ nguyên, không bị đổi thành giá trị mới")
    void stillOffered() throws UnacceptableAnswer {
        var schema = FormSchema.parse("""
                {"id": "thu", "components": [{"type": "select", "key": "tieuChi", "valuesKey": "criteria"}]}
                """, renamed);
        var type = schema.field("tieuChi").orElseThrow().type();

        assertThat(type.read("OLD", Map.of("criteria", List.of("OLD", "NEW")))).isEqualTo("OLD");
        assertThat(type.read("OLD", Map.of("criteria", List.of("NEW")))).isEqualTo("NEW");
    }
}
