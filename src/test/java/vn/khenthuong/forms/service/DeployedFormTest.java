package vn.khenthuong.forms.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.forms.AddedSection;
import vn.khenthuong.forms.schema.FormGuard;
import vn.khenthuong.forms.schema.RenamedOptions;
import vn.khenthuong.kernel.BadInputException;

@DisplayName("Biểu mẫu đã triển khai")
class DeployedFormTest {

    /** Of each test its own, and with it each form: one that was extended before is not put together again. */
    private final RenamedOptions renamed = new RenamedOptions(List.of(() -> Map.of("OLD", "NEW")));

    private static String text(InputStream stream) throws IOException {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("được phục vụ và được kiểm tra theo giá trị nay, kể cả câu trả lời còn mang giá trị cũ")
    void presentValues() throws IOException {
        var form = DeployedForm.read(stream("""
                {"id": "thu", "components": [{"type": "select", "key": "muc", "label": "Mục", "values": [{"value": "OLD"}]}]}
                """), renamed);

        assertThat(text(form.stream()))
                .isEqualTo(form.json())
                .contains("\"NEW\"")
                .doesNotContain("OLD");
        assertThat(form.schema().id()).isEqualTo("thu");
        assertThat(FormGuard.check(form.schema(), Map.of(), Map.of("muc", "OLD"))
                        .text("muc"))
                .contains("NEW");
    }

    @Test
    @DisplayName("chữ Việt đi qua nguyên vẹn, nguồn được đóng lại")
    void vietnamese() throws IOException {
        var json = "{\"id\": \"thu\", \"components\": [{\"type\": \"text\", \"text\": \"Đề nghị khen thưởng\"}]}";
        var closed = new AtomicBoolean();
        var source = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed.set(true);
            }
        };

        assertThat(text(DeployedForm.read(source, renamed).stream())).isEqualTo(json);
        assertThat(text(DeployedForm.stream("{\"text\": \"Đề nghị\"}"))).isEqualTo("{\"text\": \"Đề nghị\"}");
        assertThat(closed).isTrue();
    }

    @Test
    @DisplayName(
            "phần thêm giống nhau chỉ ghép một lần, điều hàng nói của từng việc không ở lại; phần thêm khác thì ghép khác")
    void extendedOnce() {
        var form = DeployedForm.read(stream("""
                {"id": "thu", "components": [{"type": "text", "text": "Đề nghị"}, {"type": "textfield", "key": "ten", "label": "Tên"}]}
                """), renamed);
        var first = form.with(List.of(rows("Hộ ông K’Brẻ")));

        assertThat(form.with(List.of(rows("Hộ bà Ka Thu")))).isSameAs(first);
        assertThat(first.json()).contains("rows").doesNotContain("K’Brẻ");
        var question = new AddedSection.Question("khac", "Câu khác", null, AddedSection.Kind.LINE, false);
        assertThat(form.with(List.of(new AddedSection.Questions("Hỏi thêm", null, "=false", List.of(question))))
                        .json())
                .contains("Câu khác");
    }

    @Test
    @DisplayName("không có phần thêm thì vẫn là biểu mẫu ấy; phần thêm cũng được kiểm tra như biểu mẫu")
    void extended() {
        var form = conclusion();
        assertThat(form.with(List.of())).isSameAs(form);

        var question = new AddedSection.Question("khac", "Câu khác", null, AddedSection.Kind.COUNT, true);
        var extended = form.with(List.of(new AddedSection.Questions("Hỏi thêm", null, null, List.of(question))));
        assertThatThrownBy(() -> FormGuard.check(extended.schema(), Map.of(), Map.of("outcome", "RETURN")))
                .isInstanceOf(BadInputException.class)
                .hasMessage("Cần nhập “Câu khác”.");
    }

    @Test
    @DisplayName("đưa ra cho một việc thì có dòng báo; điều được kiểm tra không đổi")
    void servedForATask() {
        var form = conclusion();

        var served = form.ofTask();

        assertThat(served.json()).contains("Bạn ký với tư cách").isNotEqualTo(form.json());
        assertThat(served.schema()).isSameAs(form.schema());
    }

    @Test
    @DisplayName("kết luận chưa chọn được thì không đưa ra, nhưng vẫn được kiểm tra; chọn được hết thì biểu mẫu như cũ")
    void outcomesThatCannotBeTaken() {
        var form = conclusion();

        var shown = form.without(Set.of("SUBMIT"));

        assertThat(shown.json()).contains("RETURN", "WITHDRAW").doesNotContain("SUBMIT");
        assertThat(FormGuard.check(shown.schema(), Map.of(), Map.of("outcome", "SUBMIT"))
                        .text("outcome"))
                .contains("SUBMIT");
        assertThat(form.without(Set.of())).isSameAs(form);
    }

    private DeployedForm conclusion() {
        return DeployedForm.read(stream("""
                {"id": "thu", "components": [{"type": "text", "text": "Đề nghị"}, {"type": "radio", "key": "outcome",
                 "label": "Kết luận", "values": [{"value": "SUBMIT"}, {"value": "RETURN"}, {"value": "WITHDRAW"}]}]}
                """), renamed);
    }

    private static AddedSection rows(String name) {
        return new AddedSection.Rows(
                "Tiêu chí", "rows", List.of(new AddedSection.Column("name", "Tên")), List.of(Map.of("name", name)));
    }

    @Test
    @DisplayName("đọc hỏng thì báo hỏng, không phục vụ biểu mẫu rỗng")
    void unreadable() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };

        assertThatThrownBy(() -> DeployedForm.read(broken, renamed))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("connection reset");
    }

    private static InputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }
}
