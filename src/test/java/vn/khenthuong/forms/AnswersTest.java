package vn.khenthuong.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.kernel.BadInputException;

@DisplayName("Câu trả lời đã kiểm tra")
class AnswersTest {

    private enum Outcome {
        APPROVE,
        RETURN
    }

    private final Answers answers = new Answers(Map.of(
            "reason",
            "Thiếu biên bản",
            "outcome",
            "RETURN",
            "votes",
            new BigDecimal("7"),
            "signedOn",
            LocalDate.of(2023, 10, 2),
            "seen",
            true,
            "waived",
            false,
            "items",
            List.of("minutes", "profile")));

    @Test
    @DisplayName("đọc được theo kiểu của trường")
    void typed() {
        assertThat(answers.has("reason")).isTrue();
        assertThat(answers.text("reason")).contains("Thiếu biên bản");
        assertThat(answers.number("votes")).contains(new BigDecimal("7"));
        assertThat(answers.integer("votes")).contains(7);
        assertThat(answers.date("signedOn")).contains(LocalDate.of(2023, 10, 2));
        assertThat(answers.flag("seen")).isTrue();
        assertThat(answers.flag("waived")).isFalse();
        assertThat(answers.choices("items")).containsExactly("minutes", "profile");
        assertThat(answers.choice("outcome", Outcome.class)).contains(Outcome.RETURN);
    }

    @Test
    @DisplayName("không nhập là không có; ô không đánh dấu là không; không chọn gì là danh sách rỗng")
    void absent() {
        assertThat(answers.has("other")).isFalse();
        assertThat(answers.text("other")).isEmpty();
        assertThat(answers.number("other")).isEmpty();
        assertThat(answers.integer("other")).isEmpty();
        assertThat(answers.date("other")).isEmpty();
        assertThat(answers.flag("other")).isFalse();
        assertThat(answers.choices("other")).isEmpty();
        assertThat(answers.choice("other", Outcome.class)).isEmpty();
    }

    @Test
    @DisplayName("phải có mà không có thì nói thiếu trường nào")
    void required() {
        assertThat(answers.requireText("reason", "Lý do")).isEqualTo("Thiếu biên bản");
        assertThat(answers.requireDate("signedOn", "Ngày ký")).isEqualTo("2023-10-02");
        assertThat(answers.requireChoice("outcome", "Kết quả", Outcome.class)).isEqualTo(Outcome.RETURN);
        missing(() -> answers.requireText("other", "Lý do"), "Cần nhập “Lý do”.");
        missing(() -> answers.requireDate("other", "Ngày ký"), "Cần nhập “Ngày ký”.");
        missing(() -> answers.requireChoice("other", "Kết quả", Outcome.class), "Cần nhập “Kết quả”.");
    }

    private static void missing(ThrowingCallable question, String sentence) {
        assertThatThrownBy(question).isInstanceOf(BadInputException.class).hasMessage(sentence);
    }
}
