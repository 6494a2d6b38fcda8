package vn.khenthuong.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.forms.StartForm.Option;
import vn.khenthuong.forms.StartForm.Start;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.ConflictException;

@DisplayName("Biểu mẫu khởi tạo: điều chức năng không nói riêng")
class StartFormTest {

    private static final Actor OFFICER = new Actor("canbo.di-linh", Set.of("canbo.di-linh"));

    private final Errands errands = new Errands();

    @Test
    @DisplayName("nhiều lần gửi được nhận lần lượt, mỗi lần một việc, theo thứ tự gửi")
    void oneAfterAnother() {
        assertThat(errands.submitAll(OFFICER, List.of(named("B"), named("A"))))
                .extracting(Start::businessKey)
                .containsExactly("VIEC-B", "VIEC-A");
        assertThat(errands.submitAll(OFFICER, List.of())).isEmpty();
    }

    @Test
    @DisplayName("một lần bị từ chối thì cả loạt bị từ chối, các lần sau không được xét")
    void allOrNone() {
        assertThatThrownBy(() -> errands.submitAll(OFFICER, List.of(named("A"), named("X"), named("C"))))
                .isInstanceOf(ConflictException.class);
        assertThat(errands.asked).containsExactly("A", "X");
    }

    @Test
    @DisplayName("nhận đúng những lựa chọn được đưa ra; người khởi tạo làm việc đầu tiên của mình")
    void byItself() {
        assertThat(errands.accepted(OFFICER)).isEqualTo(errands.options(OFFICER));
        assertThat(errands.isForOthers()).isFalse();
    }

    private static Answers named(String name) {
        return new Answers(Map.of("name", name));
    }

    /** Starts an errand of the name that was entered, but none that is called X. */
    private static final class Errands implements StartForm {

        private final List<String> asked = new ArrayList<>();

        @Override
        public String process() {
            return "errand";
        }

        @Override
        public Map<String, List<Option>> options(Actor actor) {
            return Map.of("place", List.of(new Option("MARKET", "Chợ")));
        }

        @Override
        public Start submit(Actor actor, Answers answers) {
            var name = answers.text("name").orElseThrow();
            asked.add(name);
            if (name.equals("X")) {
                throw new ConflictException("Không đi nơi ấy.");
            }
            return new Start("VIEC-" + name, Map.of());
        }
    }
}
