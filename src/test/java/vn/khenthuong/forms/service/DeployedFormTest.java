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
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.forms.AddedSection;
import vn.khenthuong.forms.schema.FormGuard;
import vn.khenthuong.forms.schema.RenamedOptions;

@DisplayName("Biểu mẫu đã triển khai")
class DeployedFormTest {

    private static final RenamedOptions RENAMED = new RenamedOptions(List.of(() -> Map.of("OLD", "NEW")));

    private static String text(InputStream stream) throws IOException {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("được phục vụ và được kiểm tra theo giá trị nay, kể cả câu trả lời còn mang giá trị cũ")
    void presentValues() throws IOException {
        var form = DeployedForm.read(stream("""
                {"id": "thu", "components": [{"type": "select", "key": "muc", "label": "Mục", "values": [{"value": "OLD"}]}]}
                """), RENAMED);

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

        assertThat(text(DeployedForm.read(source, RENAMED).stream())).isEqualTo(json);
        assertThat(text(DeployedForm.stream("{\"text\": \"Đề nghị\"}"))).isEqualTo("{\"text\": \"Đề nghị\"}");
        assertThat(closed).isTrue();
    }

    @Test
    @DisplayName(
            "phần thêm giống nhau chỉ ghép một lần, điều hàng nói của từng việc không ở lại; phần thêm khác thì ghép khác")
    void extendedOnce() {
        var form = DeployedForm.read(stream("""
                {"id": "thu", "components": [{"type": "text", "text": "Đề nghị"}, {"type": "textfield", "key": "ten", "label": "Tên"}]}
                """), RENAMED);
        var first = form.with(List.of(rows("Hộ ông K’Brẻ")));

        assertThat(form.with(List.of(rows("Hộ bà Ka Thu")))).isSameAs(first);
        assertThat(first.json()).contains("rows").doesNotContain("K’Brẻ");
        var question = new AddedSection.Question("khac", "Câu khác", null, AddedSection.Kind.LINE, false);
        assertThat(form.with(List.of(new AddedSection.Questions("Hỏi thêm", null, "=false", List.of(question))))
                        .json())
                .contains("Câu khác");
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

        assertThatThrownBy(() -> DeployedForm.read(broken, RENAMED))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("connection reset");
    }

    private static InputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }
}
