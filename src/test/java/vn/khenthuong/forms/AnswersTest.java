package vn.khenthuong.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.InputError;

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
    @DisplayName("biểu mẫu cũ không có ô mới: biết ô nào được hỏi, dù có trả lời hay không")
    void asked() {
        var old = new Answers(Map.of("reason", "Thiếu biên bản"), Set.of("reason", "outcome"));

        assertThat(old.asks("reason")).isTrue();
        assertThat(old.asks("outcome")).as("asked, not answered").isTrue();
        assertThat(old.asks("votes")).isFalse();
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

    @Test
    @DisplayName("lý do và ghi chú nằm ở ô mà biểu mẫu nào cũng có; thiếu lý do bắt buộc thì bị nhắc")
    void reasonAndRemark() {
        var returned = new Answers(Map.of("reason", "Thiếu biên bản", "remark", "Gửi lại trước 30/5"));
        var silent = new Answers(Map.of());

        assertThat(returned.reason()).contains("Thiếu biên bản");
        assertThat(returned.remark()).contains("Gửi lại trước 30/5");
        assertThat(returned.requireReason()).isEqualTo("Thiếu biên bản");
        assertThat(silent.reason()).isEmpty();
        assertThat(silent.remark()).isEmpty();
        missing(silent::requireReason, "Cần nhập “Lý do”.");
    }

    @Test
    @DisplayName("văn bản gồm số và ngày; mới nhập một nửa vẫn là đã nhập, không nhập gì là không có")
    void document() {
        var day = LocalDate.of(2023, 5, 22);

        assertThat(new Answers(Map.of("documentNumber", "12/TTr-UBND", "documentDate", day)).document())
                .contains(new DocumentReference("12/TTr-UBND", day));
        assertThat(new Answers(Map.of("documentNumber", "12/TTr-UBND")).document())
                .contains(new DocumentReference("12/TTr-UBND", null));
        assertThat(new Answers(Map.of("documentDate", day)).document()).contains(new DocumentReference(null, day));
        assertThat(new Answers(Map.of("minutesNumber", "3/BB-HĐ")).document()).isEmpty();
    }

    @Test
    @DisplayName("văn bản khác nằm ở ô riêng của nó")
    void documentOfItsOwn() {
        var day = LocalDate.of(2023, 5, 22);
        var minutes = new Answers(Map.of("documentNumber", "12/TTr-UBND", "minutesNumber", "3/BB-HĐ", "metOn", day));

        assertThat(minutes.document("minutesNumber", "metOn")).contains(new DocumentReference("3/BB-HĐ", day));
        assertThat(minutes.document("orderNumber", "orderDate")).isEmpty();
    }

    @Test
    @DisplayName("văn bản phải có: thiếu cả số lẫn ngày thì nói cả hai trong một lần, mỗi lỗi ở ô của nó")
    void requiredDocument() {
        var day = LocalDate.of(2023, 5, 22);

        assertThat(new Answers(Map.of("documentNumber", "12/TTr-UBND", "documentDate", day))
                        .requireDocument("Số tờ trình"))
                .isEqualTo(new DocumentReference("12/TTr-UBND", day));
        assertThatThrownBy(() -> new Answers(Map.of()).requireDocument("Số tờ trình"))
                .asInstanceOf(type(BadInputException.class))
                .extracting(BadInputException::errors, list(InputError.class))
                .containsExactly(
                        new InputError("documentNumber", "Số tờ trình", "Cần nhập “Số tờ trình”."),
                        new InputError("documentDate", "Ngày ký", "Cần nhập “Ngày ký”."));
        missing(
                () -> new Answers(Map.of("documentDate", day)).requireDocument("Số tờ trình"),
                "Cần nhập “Số tờ trình”.");
        missing(
                () -> new Answers(Map.of("documentNumber", "12/TTr-UBND")).requireDocument("Số tờ trình"),
                "Cần nhập “Ngày ký”.");
    }

    private static void missing(ThrowingCallable question, String sentence) {
        assertThatThrownBy(question).isInstanceOf(BadInputException.class).hasMessage(sentence);
    }
}
