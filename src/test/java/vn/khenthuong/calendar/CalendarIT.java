package vn.khenthuong.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khenthuong.kernel.Deadline;
import vn.khenthuong.support.IntegrationTest;

@IntegrationTest
@DisplayName("Lịch làm việc 2022–2027 (Bộ luật Dân sự 2015, Điều 147–148)")
class CalendarIT {

    @Autowired
    private WorkingDays workingDays;

    @Autowired
    private Sla sla;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest(name = "{0} + {1} ngày làm việc = {2}")
    @DisplayName("ví dụ: ngày nhận là ngày 0")
    @CsvSource({
        "2024-04-24, 1, 2024-04-25",
        "2024-04-24, 2, 2024-04-26",
        "2024-04-24, 3, 2024-05-02",
        "2024-04-24, 4, 2024-05-03",
        "2024-04-24, 5, 2024-05-04",
        "2024-04-24, 6, 2024-05-06",
        "2025-04-24, 1, 2025-04-25",
        "2025-04-24, 2, 2025-04-26",
        "2025-04-26, 1, 2025-04-28",
        "2025-04-29, 1, 2025-05-05",
        "2023-04-28, 1, 2023-05-04",
        "2022-04-29, 1, 2022-05-04",
        "2025-08-29, 1, 2025-09-03",
        "2022-12-30, 1, 2023-01-03",
        "2025-12-31, 1, 2026-01-05",
        "2026-01-08, 2, 2026-01-10",
        "2026-08-21, 1, 2026-08-22",
        "2026-08-28, 1, 2026-09-03",
        "2026-12-31, 1, 2027-01-04"
    })
    void countsWorkingDays(LocalDate received, int days, LocalDate due) {
        assertThat(workingDays.plus(received, days)).isEqualTo(due);
        assertThat(workingDays.between(received, due)).isEqualTo(days);
    }

    @Test
    @DisplayName("hết hạn lúc 24:00 của ngày cuối, kể cả khi đó là thứ Bảy làm bù")
    void dueAtMidnightOfAWorkedSaturday() {
        assertThat(sla.dueAt(Instant.parse("2024-04-24T02:00:00Z"), 5)).isEqualTo("2024-05-04T17:00:00Z");
    }

    @ParameterizedTest(name = "{0} đến {1}")
    @DisplayName("Tết Nguyên đán")
    @CsvSource({
        "2022-01-31, 2022-02-04",
        "2023-01-20, 2023-01-26",
        "2024-02-08, 2024-02-14",
        "2025-01-25, 2025-02-02",
        "2026-02-16, 2026-02-20"
    })
    void nobodyWorksAtTet(LocalDate first, LocalDate last) {
        assertThat(first.datesUntil(last.plusDays(1))).noneMatch(workingDays::isWorkingDay);
        assertThat(workingDays.isWorkingDay(workingDays.lastWorkingDayUpTo(first)))
                .isTrue();
    }

    @ParameterizedTest
    @DisplayName("ngày nghỉ lễ, nghỉ bù, hoán đổi nghỉ")
    @ValueSource(
            strings = {
                "2022-01-03",
                "2022-04-11",
                "2022-05-02",
                "2022-05-03",
                "2022-09-01",
                "2022-09-02",
                "2023-01-02",
                "2023-05-01",
                "2023-05-02",
                "2023-05-03",
                "2023-09-01",
                "2023-09-04",
                "2024-01-01",
                "2024-04-18",
                "2024-04-29",
                "2024-04-30",
                "2024-05-01",
                "2024-09-02",
                "2024-09-03",
                "2025-01-01",
                "2025-04-07",
                "2025-04-30",
                "2025-05-01",
                "2025-05-02",
                "2025-09-01",
                "2025-09-02",
                "2026-04-27",
                "2026-04-30",
                "2026-09-01",
                "2026-09-02",
                "2027-04-16",
                "2027-05-03",
                "2027-09-02"
            })
    void daysOff(LocalDate day) {
        assertThat(workingDays.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @DisplayName("ngày làm việc, kể cả làm bù")
    @ValueSource(strings = {"2024-05-04", "2025-04-26", "2023-05-04", "2024-05-03", "2026-11-24"})
    void daysWorked(LocalDate day) {
        assertThat(workingDays.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest(name = "trước 15/11/{0}: nhắc vào {1}")
    @DisplayName(
            "“Trước ngày 15 tháng 11” kết thúc 24:00 ngày 14/11, không lùi sang ngày sau; nhắc vào ngày làm việc trước đó")
    @CsvSource({
        "2022, 2022-11-14",
        "2023, 2023-11-14",
        "2024, 2024-11-14",
        "2025, 2025-11-14",
        "2026, 2026-11-13",
        "2027, 2027-11-12"
    })
    void beforeTheFifteenthOfNovember(int year, LocalDate reminder) {
        var lastDay = LocalDate.of(year, 11, 14);
        assertThat(Deadline.endOf(lastDay).instant()).isEqualTo(year + "-11-14T17:00:00Z");
        assertThat(workingDays.lastWorkingDayUpTo(lastDay)).isEqualTo(reminder);
    }

    @Test
    @DisplayName("mỗi năm có đúng 11 ngày lễ, ngày nghỉ bù cho mỗi ngày lễ trùng nghỉ hằng tuần, và mọi dòng có nguồn")
    void elevenHolidaysAYear() {
        IntStream.rangeClosed(2022, 2027).forEach(year -> {
            assertThat(count(year, "kind = 'HOLIDAY'")).as("lễ %d", year).isEqualTo(11);
            assertThat(count(year, "kind = 'COMPENSATION'"))
                    .as("nghỉ bù %d", year)
                    .isEqualTo(count(year, "kind = 'HOLIDAY' AND extract(isodow FROM day) >= 6"));
            assertThat(count(year, "kind = 'SWAP_OFF'")).isEqualTo(count(year, "kind = 'SWAP_WORK'"));
            assertThat(count(year, "kind <> 'SWAP_WORK' AND extract(isodow FROM day) >= 6")
                            + count(year, "kind = 'SWAP_WORK'"))
                    .as("nghỉ hằng tuần %d", year)
                    .isEqualTo(weekendDays(year));
            assertThat(count(year, "source = ''")).isZero();
        });
    }

    @Test
    @DisplayName("từ chối tính sang năm chưa có lịch; có lịch rồi thì tính được ngay, không cần khởi động lại")
    void refusesAYearUntilItIsAdded() {
        var lastDay = LocalDate.of(2027, 12, 31);
        assertThatThrownBy(() -> workingDays.plus(lastDay, 1))
                .isInstanceOf(CalendarMissingException.class)
                .hasMessageContaining("2028");
        assertThatThrownBy(() -> workingDays.isWorkingDay(LocalDate.of(2021, 12, 31)))
                .isInstanceOf(CalendarMissingException.class);

        jdbc.sql("INSERT INTO khenthuong.calendar_year (year, source) VALUES (2028, 'thử nghiệm')")
                .update();
        try {
            assertThat(workingDays.plus(lastDay, 1)).isEqualTo("2028-01-01");
        } finally {
            jdbc.sql("DELETE FROM khenthuong.calendar_year WHERE year = 2028").update();
        }
    }

    private int count(int year, String condition) {
        return jdbc.sql("SELECT count(*) FROM khenthuong.calendar_day WHERE year = ? AND " + condition)
                .param(year)
                .query(Integer.class)
                .single();
    }

    private static int weekendDays(int year) {
        return Math.toIntExact(LocalDate.of(year, 1, 1)
                .datesUntil(Year.of(year + 1).atDay(1))
                .filter(day -> day.getDayOfWeek().getValue() >= 6)
                .count());
    }
}
