package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whoever adds a task says how it is answered, so that a running province can be brought to its end on a later version. */
@DisplayName("Mọi việc của mọi mô hình đều có câu trả lời để đi đến kết thúc khi nâng cấp")
class AnsweringTest {

    @Test
    @DisplayName("không việc nào thiếu, không câu trả lời nào thừa")
    void everyTask() {
        assertThat(new Answering(null, null, null).tasks()).containsExactlyInAnyOrderElementsOf(TasksOfModels.ids());
    }
}
