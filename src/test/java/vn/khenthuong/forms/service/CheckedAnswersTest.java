package vn.khenthuong.forms.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.schema.FormSchema;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.InputError;

@DisplayName("Mọi lỗi của một lần gửi được nói trong một lần")
class CheckedAnswersTest {

    private static final FormSchema SCHEMA = FormSchema.parse("""
            {"id": "thu", "components": [
              {"type": "textfield", "key": "name", "label": "Họ và tên", "validate": {"required": true}},
              {"type": "number", "key": "votes", "label": "Số phiếu"}]}""");

    private static final InputError NAME_MISSING = new InputError("name", "Họ và tên", "Cần nhập “Họ và tên”.");

    private final List<Answers> inspected = new ArrayList<>();

    private static Answers check(Map<String, Object> submitted, Consumer<Answers> inspection) {
        return CheckedAnswers.of(SCHEMA, Map.of(), submitted, inspection);
    }

    @Test
    @DisplayName("biểu mẫu không có lỗi thì câu trả lời được nhận, chức năng không bị hỏi trước")
    void nothingWrong() {
        assertThat(check(Map.of("name", " K’Brẻo "), inspected::add))
                .isEqualTo(new Answers(Map.of("name", "K’Brẻo"), Set.of("name", "votes")));
        assertThat(inspected).isEmpty();
    }

    @Test
    @DisplayName(
            "biểu mẫu có lỗi thì chức năng xem cả những câu đã nhận được; nó không thấy gì thì chỉ nói lỗi của biểu mẫu")
    void theFormIsWrong() {
        assertThat(errors(() -> check(Map.of("votes", 7), inspected::add))).containsExactly(NAME_MISSING);
        assertThat(inspected).singleElement().satisfies(incomplete -> {
            assertThat(incomplete.integer("votes")).contains(7);
            assertThat(incomplete.has("name")).isFalse();
        });
    }

    @Test
    @DisplayName("lỗi chức năng thấy thêm đứng sau lỗi của biểu mẫu, ở ô mà câu nhắc tên")
    void theFeatureSeesMore() {
        var errors = errors(() -> check(Map.of("votes", 7), incomplete -> {
            throw new BadInputException("“Số phiếu” nhiều hơn số người dự họp.");
        }));

        assertThat(errors)
                .containsExactly(
                        NAME_MISSING, new InputError("votes", "Số phiếu", "“Số phiếu” nhiều hơn số người dự họp."));
    }

    @Test
    @DisplayName("lời từ chối không phải về điều đã nhập thì thay cho mọi lỗi của biểu mẫu")
    void otherRefusalsPass() {
        var closed = new ConflictException("Đợt đã đóng.");

        assertThatThrownBy(() -> check(Map.of(), incomplete -> {
                    throw closed;
                }))
                .isSameAs(closed);
    }

    @Test
    @DisplayName("chức năng làm xong thì kết quả của nó được trả; nó chê thì lỗi ở đúng ô, nguyên nhân còn đó")
    void located() {
        var wrong = new BadInputException("“Số phiếu” nhiều hơn số người dự họp.");

        assertThat(CheckedAnswers.<String>located(SCHEMA, () -> "SK2023-DI-LINH-0001"))
                .isEqualTo("SK2023-DI-LINH-0001");
        assertThatThrownBy(() -> CheckedAnswers.located(SCHEMA, () -> {
                    throw wrong;
                }))
                .isInstanceOf(BadInputException.class)
                .hasCause(wrong)
                .extracting(thrown -> ((BadInputException) thrown).errors())
                .isEqualTo(List.of(new InputError("votes", "Số phiếu", "“Số phiếu” nhiều hơn số người dự họp.")));
    }

    private static List<InputError> errors(Runnable submission) {
        return catchThrowableOfType(BadInputException.class, submission::run).errors();
    }
}
