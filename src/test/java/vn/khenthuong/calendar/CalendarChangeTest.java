package vn.khenthuong.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khenthuong.calendar.internal.CalendarFixture;
import vn.khenthuong.kernel.Deadline;

@DisplayName("Hạn đang chạy khi lịch đổi")
class CalendarChangeTest {

    private static final LocalDate MONDAY = LocalDate.of(2023, 6, 12);
    private static final Map<LocalDate, String> WEEKENDS = Map.of(
            LocalDate.of(2023, 6, 17), "WEEKEND",
            LocalDate.of(2023, 6, 18), "WEEKEND");
    private static final WorkingDays PLAIN = CalendarFixture.workingDays(Set.of(2023), WEEKENDS);
    private static final WorkingDays WEDNESDAY_OFF = CalendarFixture.workingDays(
            Set.of(2023),
            Map.of(
                    LocalDate.of(2023, 6, 14), "HOLIDAY",
                    LocalDate.of(2023, 6, 17), "WEEKEND",
                    LocalDate.of(2023, 6, 18), "WEEKEND"));

    private final CalendarChange added = new CalendarChange(PLAIN, WEDNESDAY_OFF, MONDAY);
    private final CalendarChange removed = new CalendarChange(WEDNESDAY_OFF, PLAIN, MONDAY);

    @ParameterizedTest(name = "hạn {0} thành {1}, rồi trở lại")
    @DisplayName("thêm một ngày nghỉ: hạn sau đó dời một ngày làm việc; bỏ đi thì trở lại")
    @CsvSource({
        "2023-06-12, 2023-06-12",
        "2023-06-13, 2023-06-13",
        "2023-06-14, 2023-06-15",
        "2023-06-16, 2023-06-19",
        "2023-06-19, 2023-06-20"
    })
    void thereAndBack(LocalDate lastDay, LocalDate moved) {
        assertThat(added.moved(end(lastDay))).isEqualTo(end(moved));
        assertThat(removed.moved(end(moved))).isEqualTo(end(lastDay));
    }

    @Test
    @DisplayName("hạn đã qua, và hạn không tròn ngày mà lịch không chạm đến, giữ nguyên từng giây")
    void untouched() {
        assertThat(added.moved(end(MONDAY.minusDays(3)))).isEqualTo(end(MONDAY.minusDays(3)));
        var odd = Instant.parse("2023-06-13T03:04:05.006Z");
        assertThat(added.moved(odd)).isEqualTo(odd);
        var sunday = Instant.parse("2023-06-18T03:04:05Z");
        assertThat(new CalendarChange(PLAIN, PLAIN, MONDAY).moved(sunday)).isEqualTo(sunday);
    }

    @Test
    @DisplayName("hạn dời sang năm chưa có lịch: từ chối")
    void intoAYearWithoutCalendar() {
        var lastDay = LocalDate.of(2023, 12, 31);
        var off = CalendarFixture.workingDays(Set.of(2023), Map.of(lastDay, "HOLIDAY"));

        assertThatThrownBy(() -> new CalendarChange(PLAIN, off, lastDay.minusDays(1)).moved(end(lastDay)))
                .isInstanceOf(CalendarMissingException.class)
                .hasMessageContaining("2024");
    }

    private static Instant end(LocalDate day) {
        return Deadline.endOf(day).instant();
    }
}
