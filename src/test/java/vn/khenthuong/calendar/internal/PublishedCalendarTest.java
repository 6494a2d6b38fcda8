package vn.khenthuong.calendar.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.calendar.CalendarMissingException;
import vn.khenthuong.calendar.DayKind;
import vn.khenthuong.calendar.WorkingDays;
import vn.khenthuong.kernel.Deadline;

@DisplayName("Đếm ngày làm việc")
class PublishedCalendarTest {

    private static final LocalDate FRIDAY = LocalDate.of(2024, 12, 27);

    private final AtomicReference<CalendarDays> rows = new AtomicReference<>(new CalendarDays(
            Set.of(2024),
            Map.of(
                    LocalDate.of(2024, 12, 28), DayKind.WEEKEND,
                    LocalDate.of(2024, 12, 29), DayKind.SWAP_WORK,
                    LocalDate.of(2024, 12, 30), DayKind.SWAP_OFF)));
    private final WorkingDays workingDays = new PublishedCalendar(rows::get);

    @Test
    @DisplayName("ngày đầu không tính; ngày làm bù tính, ngày hoán đổi nghỉ không tính")
    void countsFromTheDayAfter() {
        assertThat(workingDays.plus(FRIDAY, 0)).isEqualTo(FRIDAY);
        assertThat(workingDays.plus(FRIDAY, 1)).isEqualTo("2024-12-29");
        assertThat(workingDays.plus(FRIDAY, 2)).isEqualTo("2024-12-31");
        assertThat(workingDays.between(FRIDAY, LocalDate.of(2024, 12, 31))).isEqualTo(2);
        assertThat(workingDays.between(FRIDAY, FRIDAY)).isZero();
        assertThat(workingDays.between(FRIDAY, FRIDAY.minusDays(3))).isZero();
    }

    @Test
    @DisplayName("lùi về ngày làm việc gần nhất")
    void goesBackToAWorkedDay() {
        assertThat(workingDays.lastWorkingDayUpTo(FRIDAY)).isEqualTo(FRIDAY);
        assertThat(workingDays.lastWorkingDayUpTo(LocalDate.of(2024, 12, 30))).isEqualTo("2024-12-29");
    }

    @Test
    @DisplayName("từ chối tính sang năm chưa có lịch, và tính được ngay khi lịch được bổ sung")
    void refusesAYearWithoutCalendar() {
        assertThatThrownBy(() -> workingDays.plus(FRIDAY, 3))
                .isInstanceOf(CalendarMissingException.class)
                .hasMessage(
                        "Chưa có lịch làm việc của năm 2025; quản trị viên cần bổ sung lịch trước khi tính thời hạn.");
        assertThatThrownBy(() -> workingDays.isWorkingDay(LocalDate.of(2023, 12, 31)))
                .isInstanceOf(CalendarMissingException.class);

        rows.set(new CalendarDays(Set.of(2024, 2025), rows.get().days()));

        assertThat(workingDays.plus(FRIDAY, 3)).isEqualTo("2025-01-01");
    }

    @Test
    @DisplayName("nói năm cuối đã có lịch")
    void lastPublishedYear() {
        rows.set(new CalendarDays(Set.of(2023, 2025, 2024), Map.of()));

        assertThat(workingDays.lastPublishedYear()).isEqualTo(2025);
    }

    @Test
    @DisplayName("năm cuối là năm cuối không bị ngắt quãng")
    void lastYearBeforeAGap() {
        rows.set(new CalendarDays(Set.of(2024, 2025, 2027), Map.of()));

        assertThat(workingDays.lastPublishedYear()).isEqualTo(2025);
    }

    @Test
    @DisplayName("hạn được lưu tính theo lịch đang có, dù lịch vừa đổi ở nơi khác")
    void settledFollowsAtOnce() {
        assertThat(workingDays.plus(FRIDAY, 1)).isEqualTo("2024-12-29");
        rows.set(new CalendarDays(7, Set.of(2024), Map.of(LocalDate.of(2024, 12, 28), DayKind.SWAP_WORK)));

        assertThat(workingDays.plus(FRIDAY, 1)).as("remembered for a minute").isEqualTo("2024-12-29");
        assertThat(workingDays.settled().plus(FRIDAY, 1)).isEqualTo("2024-12-28");
    }

    @Test
    @DisplayName("lịch vừa đổi ở đây thì được đọc lại ngay")
    void forgotten() {
        var calendar = new PublishedCalendar(rows::get);
        assertThat(calendar.plus(FRIDAY, 1)).isEqualTo("2024-12-29");
        rows.set(new CalendarDays(7, Set.of(2024), Map.of(LocalDate.of(2024, 12, 28), DayKind.SWAP_WORK)));

        calendar.forget();

        assertThat(calendar.plus(FRIDAY, 1)).isEqualTo("2024-12-28");
    }

    @Test
    @DisplayName("không nhận số ngày âm")
    void refusesNegativeNumbers() {
        assertThatThrownBy(() -> workingDays.plus(FRIDAY, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("24:00 của ngày là thời điểm đầu tiên bị coi là muộn")
    void endsHalfOpen() {
        assertThat(Deadline.endOf(LocalDate.of(2024, 5, 4)).instant()).isEqualTo("2024-05-04T17:00:00Z");
    }

    @Test
    @DisplayName("lịch năm sau được nhắc từ tháng Mười; năm nay thiếu thì nhắc ngay")
    void yearToPublish() {
        assertThat(workingDays.yearToPublish(LocalDate.of(2024, 9, 30))).isEmpty();
        assertThat(workingDays.yearToPublish(LocalDate.of(2024, 10, 1))).hasValue(2025);
        assertThat(workingDays.yearToPublish(LocalDate.of(2026, 1, 1))).hasValue(2026);
        rows.set(new CalendarDays(Set.of(2024, 2025), Map.of()));
        assertThat(new PublishedCalendar(rows::get).yearToPublish(LocalDate.of(2024, 12, 31)))
                .isEmpty();
    }
}
