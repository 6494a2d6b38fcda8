package vn.khenthuong.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.InputError;

@DisplayName("Biểu mẫu kết thúc bằng một kết luận")
class OutcomeFormTest {

    private static final CurrentTask AT = new CurrentTask(
            "task-1",
            "nomination",
            "userTask_receiveDossier",
            "SK2023-DI-LINH-0001",
            Instant.parse("2023-05-15T01:00:00Z"),
            new Actor("canbo.so", Set.of("canbo.so-ldtbxh")),
            "canbo.so-ldtbxh");

    private static final UserTask<Ending> RECEIVE =
            UserTask.of("nomination", "userTask_receiveDossier", Ending.class).explaining(Ending.RETURN);
    private static final UserTask<OneWay> ISSUE = UserTask.of("awardList", "userTask_issueDecision", OneWay.class);

    @Test
    @DisplayName("thuộc đúng nhiệm vụ đã khai báo")
    void belongsToTheDeclaredTask() {
        var form = new Recorded<>(RECEIVE, Map.of());

        assertThat(form.declared()).isSameAs(RECEIVE);
        assertThat(form.process()).isEqualTo("nomination");
        assertThat(form.task()).isEqualTo("userTask_receiveDossier");
    }

    @Test
    @DisplayName("kết luận đã chọn được chức năng thực hiện và dẫn quy trình, cùng những dữ kiện chức năng thêm")
    void chosenOutcomeRoutes() {
        var form = new Recorded<>(RECEIVE, Map.of("late", true));

        assertThat(form.submit(AT, new Answers(Map.of("outcome", "FORWARD"))))
                .isEqualTo(Map.of("outcome", "FORWARD", "late", true));
        assertThat(form.done).containsExactly(Ending.FORWARD);
    }

    @Test
    @DisplayName("chức năng đổi kết luận thì quy trình đi theo kết luận của chức năng")
    void outcomeOfTheFeatureWins() {
        var form = new Recorded<>(RECEIVE, Map.of("outcome", "REJECT"));

        assertThat(form.submit(AT, new Answers(Map.of("outcome", "FORWARD")))).isEqualTo(Map.of("outcome", "REJECT"));
        assertThat(form.done).containsExactly(Ending.FORWARD);
    }

    @Test
    @DisplayName("kết luận cần lý do mà không có lý do thì bị nhắc, và không gì được thực hiện")
    void reasonIsAskedFor() {
        var form = new Recorded<>(RECEIVE, Map.of());

        assertThatThrownBy(() -> form.submit(AT, new Answers(Map.of("outcome", "RETURN"))))
                .isInstanceOf(BadInputException.class)
                .hasMessage("Cần nhập “Lý do”.");
        assertThat(form.done).isEmpty();
        assertThat(form.submit(AT, new Answers(Map.of("outcome", "RETURN", "reason", "Thiếu biên bản"))))
                .isEqualTo(Map.of("outcome", "RETURN"));
        assertThat(form.done).containsExactly(Ending.RETURN);
    }

    @Test
    @DisplayName("chưa chọn kết luận thì bị nhắc ở ô kết luận")
    void outcomeIsAskedFor() {
        var form = new Recorded<>(RECEIVE, Map.of());

        assertThatThrownBy(() -> form.submit(AT, new Answers(Map.of("reason", "Thiếu biên bản"))))
                .asInstanceOf(type(BadInputException.class))
                .extracting(BadInputException::errors, list(InputError.class))
                .containsExactly(new InputError("outcome", "Kết luận", "Cần nhập “Kết luận”."));
        assertThat(form.done).isEmpty();
    }

    @Test
    @DisplayName("kết luận duy nhất không phải gửi, và quy trình không phải rẽ theo nó")
    void onlyOutcomeNeedNotBeSent() {
        var form = new Recorded<>(ISSUE, Map.of("numbered", true));

        assertThat(form.submit(AT, new Answers(Map.of()))).isEqualTo(Map.of("numbered", true));
        assertThat(form.done).containsExactly(OneWay.ISSUE);
    }

    private enum Ending {
        FORWARD,
        RETURN,
        REJECT
    }

    private enum OneWay {
        ISSUE
    }

    /** Does nothing but remember what it was to do. */
    private static final class Recorded<O extends Enum<O>> extends OutcomeForm<O> {

        private final Map<String, Object> facts;
        private final List<O> done = new ArrayList<>();

        private Recorded(UserTask<O> task, Map<String, Object> facts) {
            super(task);
            this.facts = facts;
        }

        @Override
        public Map<String, Object> read(CurrentTask task) {
            return Map.of();
        }

        @Override
        protected Map<String, Object> act(CurrentTask at, O outcome, Answers answers) {
            done.add(outcome);
            return facts;
        }
    }
}
