package vn.khenthuong.forms.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import vn.khenthuong.forms.StartForm;
import vn.khenthuong.forms.TaskForm;
import vn.khenthuong.kernel.ConflictException;

@DisplayName("Chức năng nào giữ nhiệm vụ nào")
class FormOwnersTest {

    private final TaskForm prepare = taskForm("nomination", "userTask_prepare");
    private final TaskForm review = taskForm("nomination", "userTask_review");
    private final TaskForm prepareList = taskForm("awardList", "userTask_prepare");
    private final StartForm nomination = startForm("nomination");

    @Test
    @DisplayName("nhiệm vụ được tìm theo quy trình và bước: trùng một trong hai chưa phải là một")
    void ofTask() {
        var owners = owners(List.of(prepare, review, prepareList), List.of(nomination));

        assertThat(owners.ofTask(open("nomination", "userTask_prepare"))).isSameAs(prepare);
        assertThat(owners.ofTask(open("nomination", "userTask_review"))).isSameAs(review);
        assertThat(owners.ofTask(open("awardList", "userTask_prepare"))).isSameAs(prepareList);
        assertThatThrownBy(() -> owners.ofTask(open("awardList", "userTask_review")))
                .isInstanceOf(ConflictException.class)
                .hasMessage("Chưa có chức năng xử lý nhiệm vụ này. Hãy báo quản trị viên.");
    }

    @Test
    @DisplayName("khởi tạo được tìm theo quy trình; quy trình không có biểu mẫu khởi tạo thì không khởi tạo được")
    void ofStart() {
        var owners = owners(List.of(prepareList), List.of(nomination));

        assertThat(owners.ofStart("nomination")).isSameAs(nomination);
        assertThatThrownBy(() -> owners.ofStart("awardList"))
                .isInstanceOf(ConflictException.class)
                .hasMessage("Quy trình này không khởi tạo bằng biểu mẫu.");
    }

    @Test
    @DisplayName("hai chức năng giữ một nhiệm vụ hay một cách khởi tạo thì ứng dụng không chạy")
    void twoOwners() {
        var again = taskForm("nomination", "userTask_prepare");
        var other = startForm("nomination");

        assertThatThrownBy(() -> owners(List.of(prepare, again), List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("both own")
                .hasMessageContaining("userTask_prepare");
        assertThatThrownBy(() -> owners(List.of(), List.of(nomination, other)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("both own nomination");
    }

    private static FormOwners owners(List<TaskForm> tasks, List<StartForm> starts) {
        var owners = new FormOwners(beans(TaskForm.class, tasks), beans(StartForm.class, starts));
        owners.afterSingletonsInstantiated();
        return owners;
    }

    private static <T> ObjectProvider<T> beans(Class<T> type, List<T> beans) {
        var named = IntStream.range(0, beans.size()).boxed().collect(Collectors.toMap(index -> "bean" + index, index ->
                (Object) beans.get(index)));
        return new StaticListableBeanFactory(named).getBeanProvider(type);
    }

    private static TaskForm taskForm(String process, String task) {
        var form = mock(TaskForm.class);
        when(form.process()).thenReturn(process);
        when(form.task()).thenReturn(task);
        return form;
    }

    private static StartForm startForm(String process) {
        var form = mock(StartForm.class);
        when(form.process()).thenReturn(process);
        return form;
    }

    private static OpenTask open(String process, String task) {
        return new OpenTask(
                "task-1",
                process + ":3:1",
                process,
                task,
                "SK2023",
                Instant.parse("2023-05-15T01:00:00Z"),
                null,
                "di-linh",
                List.of(),
                List.of(),
                List.of());
    }
}
