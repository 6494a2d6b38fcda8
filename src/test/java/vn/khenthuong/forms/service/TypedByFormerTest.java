package vn.khenthuong.forms.service;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.forms.TaskForm;
import vn.khenthuong.kernel.Actor;

@DisplayName("Phần nhập dở của người giữ việc trước")
class TypedByFormerTest {

    private static final Actor SUCCESSOR = new Actor("canbo2.di-linh", Set.of("canbo.di-linh"));
    private static final OpenTask TASK = new OpenTask(
            "task-1",
            "nomination:3:1",
            "nomination",
            "userTask_prepareDossier",
            "SK2023-DI-LINH-0001",
            Instant.parse("2023-05-15T01:00:00Z"),
            SUCCESSOR.userId(),
            "di-linh",
            List.of("canbo.di-linh"),
            List.of(),
            List.of());

    private final OpenTasks tasks = mock(OpenTasks.class);
    private final FormOwners owners = mock(FormOwners.class);
    private final TaskForm feature = mock(TaskForm.class);
    private final TypedByFormer former = new TypedByFormer(tasks, owners);

    @Test
    @DisplayName("người kế nhiệm được xem thì chức năng giữ việc ấy biết ai xem, xem ô nào")
    void theFeatureIsTold() {
        when(tasks.find("task-1")).thenReturn(Optional.of(TASK));
        when(owners.ofTask(TASK)).thenReturn(feature);

        former.shown("task-1", SUCCESSOR, Set.of("identityNumber", "workplace"));

        verify(feature).typedShown(TASK.inTheHandsOf(SUCCESSOR), Set.of("identityNumber", "workplace"));
    }

    @Test
    @DisplayName("việc vừa xong thì không còn ai để báo")
    void theTaskIsGone() {
        when(tasks.find("task-1")).thenReturn(Optional.empty());

        former.shown("task-1", SUCCESSOR, Set.of("identityNumber"));

        verifyNoInteractions(owners, feature);
    }
}
