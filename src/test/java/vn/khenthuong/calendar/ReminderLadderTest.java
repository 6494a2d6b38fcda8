package vn.khenthuong.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khenthuong.calendar.ReminderRule.Recipients;
import vn.khenthuong.calendar.ReminderRule.Stage;
import vn.khenthuong.calendar.internal.CalendarFixture;
import vn.khenthuong.engine.DecisionTables;
import vn.khenthuong.kernel.Deadline;

@DisplayName("Thang nhắc việc")
class ReminderLadderTest {

    private final AtomicInteger questions = new AtomicInteger();
    private final WorkingDays workingDays = holidays();
    private final ReminderLadder ladder = new ReminderLadder(tables(), new Sla(tables(), workingDays), workingDays);

    @Test
    @DisplayName("hỏi bảng một lần cho mỗi bước, theo căn cứ tính hạn của bước")
    void asksOnce() {
        assertThat(ladder.rungs("step"))
                .isEqualTo(ladder.rungs("step"))
                .contains(new ReminderRule(Stage.ESCALATE, 3, Recipients.SUPERVISORS));
        assertThat(questions).hasValue(1);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("hạn thứ Năm 25/4/2024; 27–28/4 cuối tuần, 29/4 hoán đổi nghỉ, 30/4 và 1/5 lễ")
    @CsvSource(delimiter = '|', textBlock = """
            2024-04-22 |
            2024-04-23 | REMIND-2
            2024-04-24 | REMIND-2
            2024-04-25 | REMIND-2 REMIND-0
            2024-04-26 | ESCALATE+1
            2024-05-02 | ESCALATE+1
            2024-05-03 | ESCALATE+1 ESCALATE+3
            2024-05-13 | ESCALATE+1 ESCALATE+3
            """)
    void countsWorkingDays(LocalDate day, String reached) {
        var due = Deadline.endOf(LocalDate.of(2024, 4, 25)).instant();

        assertThat(keys(ladder.reached("step", due, day))).isEqualTo(reached == null ? "" : reached);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("hạn vào ngày nghỉ: ngày cuối còn làm được là ngày làm việc trước đó, trễ hạn từ ngày làm việc sau đó")
    @CsvSource(delimiter = '|', textBlock = """
            2024-04-23 |
            2024-04-24 | REMIND-2
            2024-04-25 | REMIND-2
            2024-04-26 | REMIND-2 REMIND-0
            2024-05-02 | ESCALATE+1
            2024-05-04 | ESCALATE+1 ESCALATE+3
            """)
    void aDueDateOnADayOff(LocalDate day, String reached) {
        var due = Deadline.endOf(LocalDate.of(2024, 4, 28)).instant();

        assertThat(keys(ladder.reached("step", due, day))).isEqualTo(reached == null ? "" : reached);
    }

    @Test
    @DisplayName("sau hạn không tính sang năm chưa có lịch khi chưa cần")
    void looksNoFurtherThanItMust() {
        var due = Deadline.endOf(LocalDate.of(2024, 12, 31)).instant();

        assertThat(ladder.reached("step", due, LocalDate.of(2024, 12, 31))).hasSize(2);
        assertThatThrownBy(() -> ladder.reached("step", due, LocalDate.of(2025, 1, 2)))
                .isInstanceOf(CalendarMissingException.class);
    }

    @Test
    @DisplayName("bước lạ là lỗi, không phải im lặng")
    void unknownStep() {
        assertThatThrownBy(() -> ladder.rungs("unknown")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("không có bậc báo lên ngay trong ngày hạn")
    void noEscalationBeforeTheEnd() {
        assertThatThrownBy(() -> new ReminderRule(Stage.ESCALATE, 0, Recipients.HEAD))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReminderRule(Stage.REMIND, -1, Recipients.HEAD))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String keys(List<ReminderRule> rungs) {
        return String.join(" ", rungs.stream().map(ReminderRule::key).toList());
    }

    private DecisionTables tables() {
        return (decision, inputs) -> {
            if (!"step".equals(inputs.get("step"))) {
                return List.of();
            }
            if (decision.equals("sla")) {
                return List.of(Map.of("workingDays", 5, "basis", "WORKING_DAYS"));
            }
            assertThat(inputs).containsEntry("basis", "WORKING_DAYS");
            questions.incrementAndGet();
            return List.of(
                    row("REMIND", 2, "HOLDERS"),
                    row("REMIND", 0, "HOLDERS"),
                    row("ESCALATE", 1, "HEAD"),
                    row("ESCALATE", 3, "SUPERVISORS"));
        };
    }

    private static Map<String, Object> row(String stage, int workingDays, String recipients) {
        return Map.of("stage", stage, "workingDays", workingDays, "recipients", recipients);
    }

    private static WorkingDays holidays() {
        var off = new HashMap<LocalDate, String>();
        for (var day = LocalDate.of(2024, 4, 1); day.getMonthValue() < 6; day = day.plusDays(1)) {
            if (day.getDayOfWeek().getValue() > 5) {
                off.put(day, "WEEKEND");
            }
        }
        off.put(LocalDate.of(2024, 4, 29), "SWAP_OFF");
        off.put(LocalDate.of(2024, 4, 30), "HOLIDAY");
        off.put(LocalDate.of(2024, 5, 1), "HOLIDAY");
        off.put(LocalDate.of(2024, 5, 4), "SWAP_WORK");
        return CalendarFixture.workingDays(Set.of(2024), off);
    }
}
