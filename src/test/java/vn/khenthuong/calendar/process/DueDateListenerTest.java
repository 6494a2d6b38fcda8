package vn.khenthuong.calendar.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import vn.khenthuong.calendar.CalendarMissingException;
import vn.khenthuong.calendar.GivenDeadlines;
import vn.khenthuong.calendar.LaterWork;
import vn.khenthuong.calendar.RestingWork;
import vn.khenthuong.calendar.Sla;
import vn.khenthuong.calendar.TimeLimit;
import vn.khenthuong.calendar.TimeLimit.Basis;

@DisplayName("Hạn của tác vụ")
class DueDateListenerTest {

    private static final Instant NOW = Instant.parse("2024-04-24T03:00:00Z");
    private static final Instant DUE = Instant.parse("2024-05-04T17:00:00Z");

    private final Sla sla = mock(Sla.class);
    private final DelegateTask task = mock(DelegateTask.class);
    private final DelegateExecution execution = mock(DelegateExecution.class);
    private final List<RestingWork> resting = new ArrayList<>();
    private final List<GivenDeadlines> given = new ArrayList<>();
    private final List<LaterWork> later = new ArrayList<>();
    private final DueDateListener listener = new DueDateListener(
            sla, Clock.fixed(NOW, ZoneOffset.UTC), provider(resting), provider(given), provider(later));

    private static <T> ObjectProvider<T> provider(List<T> beans) {
        return new ObjectProvider<>() {
            @Override
            public Stream<T> stream() {
                return beans.stream();
            }
        };
    }

    @BeforeEach
    void givenATask() {
        when(task.getExecution()).thenReturn(execution);
        when(task.getTaskDefinitionKey()).thenReturn("userTask_any");
    }

    @Test
    @DisplayName("theo số ngày làm việc, chế độ mặc định khi đợt chưa có")
    void countsWorkingDays() {
        when(sla.limit("userTask_any", "A")).thenReturn(new TimeLimit(Basis.WORKING_DAYS, 5));
        when(sla.dueAt(NOW, 5)).thenReturn(DUE);

        listener.notify(task);

        verify(task).setDueDate(Date.from(DUE));
    }

    @Test
    @DisplayName("việc phải chờ điều khác có kết luận: hạn là ngày ấy nếu muộn hơn, không bao giờ sớm hơn")
    void whatWaitsForSomethingElseIsDueLater() {
        when(sla.limit("userTask_any", "A")).thenReturn(new TimeLimit(Basis.WORKING_DAYS, 5));
        when(sla.dueAt(NOW, 5)).thenReturn(DUE);
        later.add(made -> Optional.of(DUE.minusSeconds(1)));
        later.add(made -> Optional.of(DUE.plusSeconds(1)));

        listener.notify(task);

        verify(task).setDueDate(Date.from(DUE.plusSeconds(1)));
    }

    @Test
    @DisplayName("văn bản ấn định hạn của bước thì theo văn bản; hạn ấy đã qua thì theo số ngày làm việc")
    void aDocumentGivesTheDeadline() {
        var guided = NOW.plusSeconds(86_400);
        when(execution.getProcessBusinessKey()).thenReturn("SK2023-DS1");
        when(sla.limit("userTask_any", "A")).thenReturn(new TimeLimit(Basis.WORKING_DAYS, 5));
        when(sla.dueAt(NOW, 5)).thenReturn(DUE);
        var deadline = new AtomicReference<>(guided);
        given.add((step, subject) ->
                Optional.of(deadline.get()).filter(at -> step.equals("userTask_any") && subject.equals("SK2023-DS1")));

        listener.notify(task);
        verify(task).setDueDate(Date.from(guided));

        deadline.set(NOW);
        listener.notify(task);
        verify(task).setDueDate(Date.from(DUE));
    }

    @Test
    @DisplayName("việc đến khi hồ sơ tạm dừng không có hạn ngay từ đầu; ai giữ việc tạm dừng biết hạn lẽ ra có")
    void whatRestsIsDueAtNoTime() {
        when(task.getId()).thenReturn("t1");
        when(execution.getProcessBusinessKey()).thenReturn("SK2023-DAM-RONG-0001");
        when(sla.limit("userTask_any", "A")).thenReturn(new TimeLimit(Basis.WORKING_DAYS, 5));
        when(sla.dueAt(NOW, 5)).thenReturn(DUE);
        resting.add(made -> made.equals(new RestingWork.NewTask("t1", "userTask_any", "SK2023-DAM-RONG-0001", DUE)));

        listener.notify(task);

        verify(task).setDueDate(null);
    }

    @Test
    @DisplayName("theo chế độ pháp luật của đợt")
    void usesTheRuleSetOfTheRound() {
        when(execution.getVariable("ruleSet")).thenReturn("B");
        when(sla.limit("userTask_any", "B")).thenReturn(new TimeLimit(Basis.WORKING_DAYS, 25));
        when(sla.dueAt(NOW, 25)).thenReturn(DUE);

        listener.notify(task);

        verify(task).setDueDate(Date.from(DUE));
    }

    @Test
    @DisplayName("bước đã tạm dừng chỉ còn số ngày chưa dùng")
    void countsWhatIsLeft() {
        when(sla.limit("userTask_any", "A")).thenReturn(new TimeLimit(Basis.WORKING_DAYS, 5));
        when(execution.getVariable("daysLeft_userTask_any")).thenReturn(2);
        when(sla.dueAt(NOW, 2)).thenReturn(DUE);

        listener.notify(task);

        verify(task).setDueDate(Date.from(DUE));
    }

    @Test
    @DisplayName("theo hạn nộp của đơn vị")
    void takesTheUnitDeadline() {
        when(sla.limit("userTask_any", "A")).thenReturn(new TimeLimit(Basis.UNIT_DEADLINE, null));
        when(execution.getVariable("unitDeadline")).thenReturn(DUE.toString());

        listener.notify(task);

        verify(task).setDueDate(Date.from(DUE));
    }

    @Test
    @DisplayName("theo hạn báo cáo")
    void takesTheReportDeadline() {
        when(sla.limit("userTask_any", "A")).thenReturn(new TimeLimit(Basis.REPORT_DEADLINE, null));
        when(execution.getVariable("reportDeadline")).thenReturn(DUE.toString());

        listener.notify(task);

        verify(task).setDueDate(Date.from(DUE));
    }

    @Test
    @DisplayName("theo hạn bổ sung")
    void takesTheSupplementDeadline() {
        when(sla.limit("userTask_any", "A")).thenReturn(new TimeLimit(Basis.SUPPLEMENT, 5));
        when(execution.getVariable("supplementDeadline")).thenReturn(DUE.toString());

        listener.notify(task);

        verify(task).setDueDate(Date.from(DUE));
    }

    @Test
    @DisplayName("không có lịch thì không tạo bước")
    void refusesWithoutCalendar() {
        when(sla.limit("userTask_any", "A")).thenReturn(new TimeLimit(Basis.WORKING_DAYS, 5));
        when(sla.dueAt(any(), anyInt())).thenThrow(new CalendarMissingException(2028));

        assertThatThrownBy(() -> listener.notify(task))
                .isInstanceOf(CalendarMissingException.class)
                .hasMessageContaining("2028");
        verify(task, never()).setDueDate(any());
    }
}
