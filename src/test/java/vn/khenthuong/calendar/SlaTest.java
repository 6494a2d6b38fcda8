package vn.khenthuong.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
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
import vn.khenthuong.calendar.internal.CalendarFixture;
import vn.khenthuong.engine.DecisionTables;

@DisplayName("Thời hạn của bước")
class SlaTest {

    private final AtomicInteger questions = new AtomicInteger();
    private final Sla sla = new Sla(tables(), calendar());

    @Test
    @DisplayName("hỏi bảng một lần cho mỗi bước")
    void asksTheTableOnce() {
        assertThat(sla.workingDays("worked", "A")).hasValue(5);
        assertThat(sla.workingDays("worked", "A")).hasValue(5);
        assertThat(sla.limit("worked", "B")).isEqualTo(new TimeLimit(TimeLimit.Basis.WORKING_DAYS, 5));
        assertThat(questions).hasValue(2);
    }

    @Test
    @DisplayName("bước của đơn vị theo hạn nộp của đợt")
    void unitDeadlineHasNoNumber() {
        assertThat(sla.workingDays("ofUnit", "A")).isEmpty();
    }

    @Test
    @DisplayName("bước không có trong bảng là lỗi, không phải thời hạn bất kỳ")
    void unknownStepIsAnError() {
        assertThatThrownBy(() -> sla.limit("unknown", "A"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unknown");
    }

    @ParameterizedTest
    @DisplayName("ngày nhận là ngày 0, kể cả nhận lúc nửa đêm theo giờ Việt Nam; hết hạn lúc 24:00")
    @CsvSource({
        "2024-05-02T01:00:00Z, 1, 2024-05-03T17:00:00Z",
        "2024-05-02T16:59:59Z, 1, 2024-05-03T17:00:00Z",
        "2024-05-02T17:00:00Z, 1, 2024-05-04T17:00:00Z",
        "2024-05-02T01:00:00Z, 0, 2024-05-02T17:00:00Z"
    })
    void dueAtTheEndOfTheLastDay(Instant start, int days, Instant due) {
        assertThat(sla.dueAt(start, days)).isEqualTo(due);
    }

    private DecisionTables tables() {
        return (decision, inputs) -> {
            assertThat(decision).isEqualTo("sla");
            questions.incrementAndGet();
            return switch ((String) inputs.get("step")) {
                case "worked" -> List.of(Map.of("workingDays", 5, "basis", "WORKING_DAYS"));
                case "ofUnit" -> List.of(unitDeadline());
                default -> List.of();
            };
        };
    }

    private static Map<String, Object> unitDeadline() {
        Map<String, Object> row = new HashMap<>();
        row.put("workingDays", null);
        row.put("basis", "UNIT_DEADLINE");
        return row;
    }

    private static WorkingDays calendar() {
        return CalendarFixture.workingDays(Set.of(2024), Map.of(LocalDate.of(2024, 5, 5), "WEEKEND"));
    }
}
