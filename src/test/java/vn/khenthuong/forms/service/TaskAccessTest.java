package vn.khenthuong.forms.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.kernel.RefusedException;
import vn.khenthuong.kernel.RoleLimits;

@DisplayName("Ai được xem và ai được làm một nhiệm vụ")
class TaskAccessTest {

    private static final String TASK = "task-1";
    private static final String ROLE = "canbo.di-linh";
    private static final Set<String> UNIT = Set.of("di-linh");
    private static final Actor OFFICER = new Actor("canbo.di-linh", Set.of(ROLE), UNIT);
    private static final Actor ELSEWHERE = new Actor("canbo.dam-rong", Set.of(ROLE), Set.of("dam-rong"));
    private static final Actor WITHOUT_ROLE = new Actor("khach.di-linh", Set.of(), UNIT);

    private static final String UNKNOWN = "Không tìm thấy nhiệm vụ này hoặc nhiệm vụ đã được xử lý.";
    private static final String ALREADY_DONE = "Nhiệm vụ này vừa được xử lý. Hãy tải lại danh sách nhiệm vụ.";
    private static final String CLAIMED = "Nhiệm vụ đang do người khác xử lý.";
    private static final String TAKEN_AWAY =
            "Thủ trưởng đơn vị đã lấy lại việc này. Muốn làm tiếp, hãy nhận lại việc rồi nhập lại.";
    private static final String NOT_THEIRS = "Bạn không được giao nhiệm vụ này.";
    private static final String ROLE_LOST =
            "Bạn không còn giữ vai trò làm nhiệm vụ này; nhiệm vụ được trả lại để người khác trong đơn vị nhận.";

    private final OpenTasks tasks = mock(OpenTasks.class);
    private final TaskService engine = mock(TaskService.class, RETURNS_DEEP_STUBS);
    private final Map<String, Set<String>> limits = new HashMap<>();
    private final TaskAccess access = new TaskAccess(
            tasks,
            new StaticListableBeanFactory(Map.of("engine", engine)).getBeanProvider(TaskService.class),
            new StaticListableBeanFactory(Map.of("limits", (RoleLimits) actor -> limits))
                    .getBeanProvider(RoleLimits.class));

    private static OpenTask open(String assignee) {
        return open(assignee, List.of());
    }

    private static OpenTask open(String assignee, List<String> takenFrom) {
        return new OpenTask(
                TASK,
                "nomination:3:1",
                "nomination",
                "userTask_prepareDossier",
                "SK2023-DI-LINH-0001",
                Instant.parse("2023-05-15T01:00:00Z"),
                assignee,
                "di-linh",
                List.of(ROLE),
                List.of(),
                takenFrom);
    }

    private void engineShows(boolean visible) {
        when(engine.createTaskQuery().taskId(TASK).count()).thenReturn(visible ? 1L : 0L);
    }

    private static void refused(ThrowingCallable attempt, Class<? extends RefusedException> kind, String sentence) {
        assertThatThrownBy(attempt).isInstanceOf(kind).hasMessage(sentence);
    }

    @Nested
    @DisplayName("Xem")
    class Showing {

        @Test
        @DisplayName("người được giao trong đơn vị của mình xem được, không phải hỏi thêm gì")
        void toWhomItIsOffered() {
            when(tasks.find(TASK)).thenReturn(Optional.of(open(null)));

            assertThat(access.show(TASK, OFFICER)).isEqualTo(open(null));
            verifyNoInteractions(engine);
        }

        @Test
        @DisplayName("người khác trong đơn vị chỉ xem được khi phân quyền cho phép")
        void toWhomTheEngineAllowsIt() {
            when(tasks.find(TASK)).thenReturn(Optional.of(open(null)));

            engineShows(true);
            assertThat(access.show(TASK, WITHOUT_ROLE)).isEqualTo(open(null));
            engineShows(false);
            refused(() -> access.show(TASK, WITHOUT_ROLE), NotFoundException.class, UNKNOWN);
        }

        @Test
        @DisplayName("đơn vị khác không thấy, dù có vai trò và phân quyền cho phép")
        void notToOtherUnits() {
            when(tasks.find(TASK)).thenReturn(Optional.of(open(null)));
            engineShows(true);

            refused(() -> access.show(TASK, ELSEWHERE), NotFoundException.class, UNKNOWN);
        }

        @Test
        @DisplayName("nhiệm vụ không có thì trả lời như nhiệm vụ không được thấy")
        void unknown() {
            when(tasks.find(TASK)).thenReturn(Optional.empty());

            refused(() -> access.show(TASK, OFFICER), NotFoundException.class, UNKNOWN);
        }
    }

    @Nested
    @DisplayName("Làm")
    class HandingOver {

        private final Attempt attempt = new Attempt(OFFICER, "SUBMIT_TASK");

        @Test
        @DisplayName("người được giao được nhận, và việc làm dở được ghi là về hồ sơ và bước ấy")
        void toWhomItIsOffered() {
            when(tasks.lock(TASK)).thenReturn(Optional.of(open(null)));

            assertThat(access.handOver(TASK, OFFICER, attempt)).isEqualTo(open(null));
            assertThat(attempt.subject()).isEqualTo("SK2023-DI-LINH-0001");
            assertThat(attempt.step()).isEqualTo("userTask_prepareDossier");
        }

        @Test
        @DisplayName("người khác đã nhận thì phải nhường")
        void claimedByAnother() {
            when(tasks.lock(TASK)).thenReturn(Optional.of(open("canbo2.di-linh")));

            refused(() -> access.handOver(TASK, OFFICER, attempt), ConflictException.class, CLAIMED);
        }

        @Test
        @DisplayName("việc đã bị lấy lại thì phải nhận lại mới gửi được; người khác không vướng")
        void takenAway() {
            when(tasks.lock(TASK)).thenReturn(Optional.of(open(null, List.of(OFFICER.userId()))));
            refused(() -> access.handOver(TASK, OFFICER, attempt), ConflictException.class, TAKEN_AWAY);

            when(tasks.lock(TASK)).thenReturn(Optional.of(open(OFFICER.userId(), List.of(OFFICER.userId()))));
            assertThat(access.handOver(TASK, OFFICER, attempt).isTakenBy(OFFICER))
                    .isTrue();

            when(tasks.lock(TASK)).thenReturn(Optional.of(open(null, List.of("canbo2.di-linh"))));
            assertThat(access.handOver(TASK, OFFICER, attempt).assignee()).isNull();
        }

        @Test
        @DisplayName("thấy mà không được giao thì không được làm, và vẫn biết là về hồ sơ nào")
        void visibleButNotOffered() {
            when(tasks.lock(TASK)).thenReturn(Optional.of(open(null)));
            engineShows(true);

            refused(() -> access.handOver(TASK, WITHOUT_ROLE, attempt), NotPermittedException.class, NOT_THEIRS);
            assertThat(attempt.subject()).isEqualTo("SK2023-DI-LINH-0001");
        }

        @Test
        @DisplayName("đã nhận rồi mất vai trò thì được nói rõ như vậy, dù không còn thấy nhiệm vụ")
        void roleLost() {
            when(tasks.lock(TASK)).thenReturn(Optional.of(open(WITHOUT_ROLE.userId())));
            engineShows(false);

            refused(() -> access.handOver(TASK, WITHOUT_ROLE, attempt), NotPermittedException.class, ROLE_LOST);
        }

        @Test
        @DisplayName("không thấy thì như không có, và không để lại dấu vết về hồ sơ nào")
        void outOfSight() {
            when(tasks.lock(TASK)).thenReturn(Optional.of(open(null)));

            refused(() -> access.handOver(TASK, ELSEWHERE, attempt), NotFoundException.class, UNKNOWN);
            assertThat(attempt.subject()).isNull();
            assertThat(attempt.step()).isEqualTo("SUBMIT_TASK");
        }

        @Test
        @DisplayName("vừa được làm xong thì nói vừa xong; không có từ trước thì nói không tìm thấy")
        void gone() {
            when(tasks.lock(TASK)).thenReturn(Optional.empty());

            when(tasks.wasJustDone(TASK, OFFICER)).thenReturn(true);
            refused(() -> access.handOver(TASK, OFFICER, attempt), ConflictException.class, ALREADY_DONE);
            when(tasks.wasJustDone(TASK, OFFICER)).thenReturn(false);
            refused(() -> access.handOver(TASK, OFFICER, attempt), NotFoundException.class, UNKNOWN);
        }
    }

    @Nested
    @DisplayName("Giữ vai trò cho một loại việc")
    class WithinLimits {

        @Test
        @DisplayName("loại việc khác: không xem, không làm; loại việc của mình thì được")
        void otherWorkIsBeyond() {
            when(tasks.find(TASK)).thenReturn(Optional.of(open(null)));
            when(tasks.lock(TASK)).thenReturn(Optional.of(open(null)));
            limits.put(ROLE, Set.of("unitReport"));

            refused(() -> access.show(TASK, OFFICER), NotPermittedException.class, RoleLimits.BEYOND);
            refused(
                    () -> access.handOver(TASK, OFFICER, new Attempt(OFFICER, "SUBMIT_TASK")),
                    NotPermittedException.class,
                    RoleLimits.BEYOND);

            limits.put(ROLE, Set.of("nomination"));
            assertThat(access.show(TASK, OFFICER).taskId()).isEqualTo(TASK);
        }
    }
}
