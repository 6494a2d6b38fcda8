package vn.khenthuong.annualreport.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Index.atIndex;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khenthuong.annualreport.ReminderKind;
import vn.khenthuong.annualreport.internal.ReminderPlan.Planned;
import vn.khenthuong.calendar.WorkingDays;
import vn.khenthuong.calendar.internal.CalendarFixture;
import vn.khenthuong.kernel.HomeZone;

@DisplayName("Các ngày nhắc nộp báo cáo (R-097, QĐ 1479/QĐ-UBND, Mục VI)")
class ReminderPlanTest {

    /** Monday to Friday; nothing else falls into October to December. */
    private final WorkingDays workingDays = mondayToFriday();

    @ParameterizedTest
    @DisplayName(
            "30, 14, 7, 3, 1 ngày trước và ngày cuối; rơi vào ngày nghỉ thì ngày làm việc trước đó; hai lần trùng ngày là một")
    @CsvSource(delimiter = '|', textBlock = """
            2023 | 10-13 10-31 11-07 11-10 11-13 11-14
            2024 | 10-15 10-31 11-07 11-11 11-13 11-14
            2025 | 10-15 10-31 11-07 11-11 11-13 11-14
            2026 | 10-15 10-30 11-06 11-11 11-13
            2027 | 10-15 10-29 11-05 11-11 11-12
            """)
    void ahead(int year, String days) {
        var plan = plan(year, LocalDate.of(year, 10, 1), ReportTargets.SETTINGS);
        assertThat(plan.all().stream().filter(planned -> planned.kind() != ReminderKind.OVERDUE))
                .extracting(Planned::day)
                .containsExactlyElementsOf(Arrays.stream(days.split(" "))
                        .map(day -> MonthDay.parse("--" + day).atYear(year))
                        .toList());
        assertThat(plan.all().stream().filter(planned -> planned.kind() == ReminderKind.LAST_DAY))
                .hasSize(1);
    }

    @Test
    @DisplayName(
            "lúc 7:30; thủ trưởng từ 3 ngày trước; trễ hạn mỗi ngày làm việc, sau số ngày đã định thì mỗi tuần một lần")
    void whoAndHowLong() {
        var all = plan(2023, LocalDate.of(2023, 10, 1), ReportTargets.SETTINGS).all();

        assertThat(all)
                .allSatisfy(planned -> assertThat(planned.at())
                        .isEqualTo(
                                planned.day().atTime(7, 30).atZone(HomeZone.ID).toInstant()));
        assertThat(all)
                .extracting(Planned::toHead)
                .startsWith(false, false, false, true, true, true)
                .endsWith(true);
        var overdue = all.stream()
                .filter(planned -> planned.kind() == ReminderKind.OVERDUE)
                .map(Planned::day)
                .toList();
        assertThat(overdue)
                .startsWith(LocalDate.of(2023, 11, 15))
                .contains(LocalDate.of(2023, 11, 28), atIndex(9))
                .contains(LocalDate.of(2023, 12, 5), atIndex(10))
                .contains(LocalDate.of(2023, 12, 12), atIndex(11))
                .hasSize(10 + 52);
        assertThat(overdue).noneMatch(ReminderPlanTest::isWeekend);
    }

    @Test
    @DisplayName("các ngày nhắc, mốc báo thủ trưởng và số ngày trễ hạn là cấu hình")
    void configurable() {
        var settings = new ReportSettings(
                MonthDay.of(10, 1),
                MonthDay.of(11, 14),
                LocalTime.of(9, 0),
                List.of(20, 5),
                5,
                2,
                ReportTargets.SETTINGS.implausibleChange(),
                2022,
                2025);

        assertThat(plan(2023, LocalDate.of(2023, 10, 1), settings).all().subList(0, 5))
                .extracting(planned -> planned.day() + " " + planned.kind() + " " + planned.toHead())
                .containsExactly(
                        "2023-10-25 AHEAD false",
                        "2023-11-09 AHEAD true",
                        "2023-11-15 OVERDUE true",
                        "2023-11-16 OVERDUE true",
                        "2023-11-23 OVERDUE true");
    }

    @Test
    @DisplayName("không nhắc những ngày trước khi năm mở; mở sau hạn thì nhắc trễ hạn từ ngày làm việc sau khi mở")
    void openedLate() {
        var opened = LocalDate.of(2023, 11, 8);
        assertThat(plan(2023, opened, ReportTargets.SETTINGS).next(null, at(opened, "08:00")))
                .map(Planned::day)
                .contains(LocalDate.of(2023, 11, 10));
        var past = plan(2023, LocalDate.of(2024, 12, 6), ReportTargets.SETTINGS);
        assertThat(past.all()).hasSize(10 + 52);
        assertThat(past.all().get(0).day()).isEqualTo(LocalDate.of(2024, 12, 9));
    }

    @Test
    @DisplayName("bỏ lỡ nhiều lần: chỉ lần mới nhất đã đến; đã nhắc rồi thì không nhắc lại")
    void newest() {
        var plan = plan(2024, LocalDate.of(2024, 10, 1), ReportTargets.SETTINGS);
        var monday = LocalDate.of(2024, 11, 11);

        assertThat(plan.newestDue(LocalDate.of(2024, 10, 15), at(monday, "14:00")))
                .map(Planned::day)
                .contains(monday);
        assertThat(plan.newestDue(LocalDate.of(2024, 10, 15), at(monday, "07:29")))
                .map(Planned::day)
                .contains(LocalDate.of(2024, 11, 7));
        assertThat(plan.newestDue(monday, at(monday, "14:00"))).isEmpty();
        assertThat(plan.newestDue(null, at(LocalDate.of(2024, 10, 14), "14:00")))
                .isEmpty();
    }

    @Test
    @DisplayName("lần tới: lần mới nhất đã đến hạn; đã nhắc rồi thì luôn ở tương lai, hoặc không còn")
    void next() {
        var plan = plan(2024, LocalDate.of(2024, 10, 1), ReportTargets.SETTINGS);
        var monday = LocalDate.of(2024, 11, 11);

        assertThat(plan.next(null, at(LocalDate.of(2024, 10, 14), "14:00")))
                .map(Planned::day)
                .contains(LocalDate.of(2024, 10, 15));
        assertThat(plan.next(LocalDate.of(2024, 10, 15), at(monday, "14:00")))
                .map(Planned::day)
                .contains(monday);
        for (var now : plan.all()) {
            var reminded = plan.newestDue(null, now.at()).orElseThrow().day();
            assertThat(plan.next(reminded, now.at()).stream())
                    .as("after the reminder of %s", reminded)
                    .allSatisfy(next -> assertThat(next.at()).isAfter(now.at()));
            assertThat(plan.next(LocalDate.of(2024, 10, 1), now.at()).orElseThrow())
                    .as("not an older one that was missed")
                    .isEqualTo(now);
        }
        var last = plan.all().get(plan.all().size() - 1);
        assertThat(plan.next(last.day(), last.at())).isEmpty();
    }

    @Test
    @DisplayName("đã nhắc về một ngày thì không nhắc lại ngày ấy, dù đồng hồ lùi")
    void clockPutBack() {
        var plan = plan(2024, LocalDate.of(2024, 10, 1), ReportTargets.SETTINGS);

        assertThat(plan.next(LocalDate.of(2024, 11, 11), at(LocalDate.of(2024, 10, 14), "14:00")))
                .map(Planned::day)
                .contains(LocalDate.of(2024, 11, 13));
    }

    @Test
    @DisplayName("năm sau chưa có lịch làm việc: vẫn nhắc mỗi tuần một lần, đúng ngày ấy trong tuần")
    void calendarOfTheNextYearMissing() {
        var published = CalendarFixture.workingDays(
                Set.of(2024),
                LocalDate.of(2024, 1, 1)
                        .datesUntil(LocalDate.of(2025, 1, 1))
                        .filter(ReminderPlanTest::isWeekend)
                        .collect(Collectors.toMap(Function.identity(), day -> "WEEKEND")));
        var settings = ReportTargets.SETTINGS;
        var opened = at(LocalDate.of(2024, 10, 1), "08:00");

        assertThat(new ReminderPlan(settings.deadlineOf(2024), opened, published, settings).all())
                .isEqualTo(plan(2024, LocalDate.of(2024, 10, 1), settings).all());
    }

    private ReminderPlan plan(int year, LocalDate opened, ReportSettings settings) {
        return new ReminderPlan(settings.deadlineOf(year), at(opened, "08:00"), workingDays, settings);
    }

    private static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(HomeZone.ID).toInstant();
    }

    private static WorkingDays mondayToFriday() {
        var years = IntStream.rangeClosed(2022, 2028).boxed().collect(Collectors.toSet());
        var weekends = LocalDate.of(2022, 1, 1)
                .datesUntil(LocalDate.of(2029, 1, 1))
                .filter(ReminderPlanTest::isWeekend)
                .collect(Collectors.toMap(Function.identity(), day -> "WEEKEND"));
        return CalendarFixture.workingDays(years, weekends);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
