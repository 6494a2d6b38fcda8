package vn.khenthuong.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.calendar.CalendarEffect.ChangedDay;

@DisplayName("Lịch mới khác lịch cũ ở những ngày nào")
class CalendarEffectTest {

    private static final LocalDate THURSDAY = LocalDate.of(2024, 5, 2);
    private static final LocalDate FRIDAY = LocalDate.of(2024, 5, 3);
    private static final LocalDate SATURDAY = LocalDate.of(2024, 5, 4);
    private static final LocalDate MONDAY = LocalDate.of(2024, 4, 29);

    @Test
    @DisplayName("thêm, bỏ, đổi loại; ngày giữ nguyên loại không kể, dù đổi tên; theo thứ tự ngày")
    void changes() {
        var before = year(
                new SpecialDay(FRIDAY, DayKind.HOLIDAY, "cũ"),
                new SpecialDay(MONDAY, DayKind.SWAP_OFF, "nghỉ"),
                new SpecialDay(SATURDAY, DayKind.SWAP_WORK, "làm bù"));
        var after = year(
                new SpecialDay(SATURDAY, DayKind.SWAP_WORK, "tên khác"),
                new SpecialDay(FRIDAY, DayKind.COMPENSATION, "mới"),
                new SpecialDay(THURSDAY, DayKind.HOLIDAY, "thêm"));
        assertThat(new CalendarEffect(before, after, List.of()).changedDays())
                .containsExactly(
                        new ChangedDay(MONDAY, DayKind.SWAP_OFF, DayKind.WORKING, "nghỉ"),
                        new ChangedDay(THURSDAY, DayKind.WORKING, DayKind.HOLIDAY, "thêm"),
                        new ChangedDay(FRIDAY, DayKind.HOLIDAY, DayKind.COMPENSATION, "mới"));
    }

    @Test
    @DisplayName("năm chưa có lịch: mọi ngày đều mới, ngày cuối tuần trước đó là nghỉ hằng tuần")
    void newYear() {
        var after = year(new SpecialDay(SATURDAY, DayKind.SWAP_WORK, "làm bù"));
        assertThat(new CalendarEffect(null, after, List.of()).changedDays())
                .containsExactly(new ChangedDay(SATURDAY, DayKind.WEEKEND, DayKind.SWAP_WORK, "làm bù"));
    }

    @Test
    @DisplayName("ngày thường và cuối tuần không nhập; các loại khác thì nhập")
    void entered() {
        assertThat(Stream.of(DayKind.values()).filter(DayKind::isEntered))
                .containsExactly(DayKind.HOLIDAY, DayKind.COMPENSATION, DayKind.SWAP_OFF, DayKind.SWAP_WORK);
    }

    private static CalendarYear year(SpecialDay... days) {
        return new CalendarYear(2024, 1, null, null, List.of(days));
    }
}
