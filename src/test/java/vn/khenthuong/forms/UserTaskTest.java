package vn.khenthuong.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Nhiệm vụ như chức năng khai báo")
class UserTaskTest {

    private enum Ending {
        FORWARD,
        RETURN,
        REJECT
    }

    private enum OneWay {
        ISSUE
    }

    private final UserTask<Ending> receive = UserTask.of("nomination", "userTask_receiveDossier", Ending.class);

    @Test
    @DisplayName("không kết luận nào cần lý do, trừ những kết luận được nói rõ là cần")
    void explained() {
        assertThat(receive.explained()).isEmpty();

        var explaining = receive.explaining(Ending.RETURN, Ending.REJECT);

        assertThat(explaining.explained()).containsExactlyInAnyOrder(Ending.RETURN, Ending.REJECT);
        assertThat(explaining.process()).isEqualTo("nomination");
        assertThat(explaining.id()).isEqualTo("userTask_receiveDossier");
        assertThat(explaining.outcomes()).isEqualTo(Ending.class);
    }

    @Test
    @DisplayName("chỉ một kết luận thì đó là kết luận duy nhất; nhiều kết luận thì không có cái nào duy nhất")
    void onlyOutcome() {
        assertThat(UserTask.of("awardList", "userTask_issueDecision", OneWay.class)
                        .onlyOutcome())
                .contains(OneWay.ISSUE);
        assertThat(receive.onlyOutcome()).isEmpty();
    }

    @Test
    @DisplayName("kết luận đi vào quy trình bằng tên của nó, dưới đúng khoá của ô kết luận")
    void ending() {
        assertThat(receive.ending(Ending.RETURN)).isEqualTo(Map.of("outcome", "RETURN"));
    }

    @Test
    @DisplayName("nhận ra mình theo mã bước, không nhận bước khác")
    void recognised() {
        assertThat(receive.is("userTask_receiveDossier")).isTrue();
        assertThat(receive.is("userTask_receiveList")).isFalse();
        assertThat(receive.is(null)).isFalse();
    }
}
