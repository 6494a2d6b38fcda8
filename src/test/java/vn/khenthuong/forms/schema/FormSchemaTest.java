package vn.khenthuong.forms.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.khenthuong.kernel.InputError;

@DisplayName("Biểu mẫu đã đọc")
class FormSchemaTest {

    @Test
    @DisplayName("mang mã của tệp biểu mẫu; nội dung không phải JSON thì không phải biểu mẫu")
    void read() {
        assertThat(FormSchema.parse("{\"id\": \"thu\", \"components\": []}").id())
                .isEqualTo("thu");
        assertThatThrownBy(() -> FormSchema.parse("{\"id\": "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Not a form: ");
    }

    @Test
    @DisplayName("nêu tên các ô đã nhập, theo thứ tự của biểu mẫu; ô chỉ để xem thì không")
    void labels() {
        var schema = FormSchema.parse("""
                {"id": "thu", "components": [
                  {"type": "textfield", "key": "shown", "label": "Chỉ xem", "readonly": true},
                  {"type": "textfield", "key": "name", "label": "Họ và tên"},
                  {"type": "number", "key": "votes", "label": "Số phiếu"}]}""");

        assertThat(schema.labels(List.of("votes", "name", "shown", "elsewhere")))
                .containsExactly("Họ và tên", "Số phiếu");
        assertThat(schema.labels(List.of("votes"))).containsExactly("Số phiếu");
    }

    @Nested
    @DisplayName("Lỗi của chức năng")
    class Located {

        private final FormSchema schema = FormSchema.parse("""
                {"id": "thu", "components": [
                  {"type": "textfield", "key": "shownName", "label": "Họ và tên", "readonly": true},
                  {"type": "textfield", "key": "name", "label": "Họ và tên"},
                  {"type": "number", "key": "votes", "label": "Số phiếu (đồng ý)"},
                  {"type": "number", "key": "ballots", "label": "Số phiếu phát ra"}]}""");

        @Test
        @DisplayName("được gắn vào ô mà câu nhắc tên, không kể chữ hoa và phần trong ngoặc của nhãn")
        void byTheQuotedLabel() {
            assertThat(located("“Họ và tên” đã có trong danh sách."))
                    .isEqualTo(new InputError("name", "Họ và tên", "“Họ và tên” đã có trong danh sách."));
            assertThat(located("Cần nhập “họ và tên”."))
                    .isEqualTo(new InputError("name", "Họ và tên", "Cần nhập “họ và tên”."));
            assertThat(located("“Số phiếu” nhiều hơn số người dự họp."))
                    .isEqualTo(new InputError("votes", "Số phiếu (đồng ý)", "“Số phiếu” nhiều hơn số người dự họp."));
            assertThat(located("“Số phiếu phát ra” không được bằng không.").field())
                    .isEqualTo("ballots");
        }

        @Test
        @DisplayName("nhắc nhiều tên thì gắn vào ô đầu tiên có trong biểu mẫu")
        void byTheFirstKnownLabel() {
            assertThat(located("Hồ sơ “SK2023-DI-LINH-0001”: “Số phiếu phát ra” ít hơn “Số phiếu”.")
                            .field())
                    .isEqualTo("ballots");
        }

        @Test
        @DisplayName("không nhắc tên ô nào của biểu mẫu thì giữ nguyên")
        void aboutNoField() {
            var general = InputError.of("Đợt “SK2023” đã đóng.");
            var half = InputError.of("“Số” không hợp lệ.");
            var silent = InputError.of("Đợt đã đóng.");

            assertThat(schema.locate(general)).isSameAs(general);
            assertThat(schema.locate(half)).isSameAs(half);
            assertThat(schema.locate(silent)).isSameAs(silent);
        }

        @Test
        @DisplayName("không bao giờ được gắn vào ô chỉ để xem")
        void neverToALockedField() {
            var onlyShown = FormSchema.parse("""
                    {"id": "thu", "components": [
                      {"type": "textfield", "key": "name", "label": "Họ và tên", "disabled": true}]}""");
            var error = InputError.of("“Họ và tên” đã có trong danh sách.");

            assertThat(onlyShown.locate(error)).isSameAs(error);
        }

        @Test
        @DisplayName("đã biết ô của mình thì không bị gắn sang ô khác")
        void alreadyLocated() {
            var error = new InputError("ballots", "Số phiếu phát ra", "Cần nhập “Họ và tên”.");

            assertThat(schema.locate(error)).isSameAs(error);
        }

        private InputError located(String sentence) {
            return schema.locate(InputError.of(sentence));
        }
    }
}
