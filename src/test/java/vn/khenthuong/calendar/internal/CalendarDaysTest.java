package vn.khenthuong.calendar.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.calendar.DayKind;

@DisplayName("Lịch của một năm thay lịch cũ của năm đó")
class CalendarDaysTest {

    private static final LocalDate LAST_YEAR = LocalDate.of(2023, 5, 1);
    private static final LocalDate GONE = LocalDate.of(2024, 5, 1);
    private static final LocalDate ADDED = LocalDate.of(2024, 5, 2);

    @Test
    @DisplayName("ngày cũ của năm đó hết, ngày mới có, năm khác giữ nguyên")
    void replacesOneYear() {
        var days = new CalendarDays(Set.of(2023), Map.of(LAST_YEAR, DayKind.HOLIDAY, GONE, DayKind.HOLIDAY));
        var other = days.with(2024, Map.of(ADDED, DayKind.HOLIDAY));
        assertThat(other.covers(2023)).isTrue();
        assertThat(other.covers(2024)).isTrue();
        assertThat(other.isWorkingDay(LAST_YEAR)).isFalse();
        assertThat(other.isWorkingDay(GONE)).isTrue();
        assertThat(other.isWorkingDay(ADDED)).isFalse();
    }
}
