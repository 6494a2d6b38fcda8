package vn.khenthuong.calendar.internal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.khenthuong.calendar.DayKind;
import vn.khenthuong.calendar.WorkingDays;

/** Working days over a calendar of the test. */
public final class CalendarFixture {

    private CalendarFixture() {}

    /**
     * @param years that are published
     * @param kinds names of {@link DayKind}s
     */
    public static WorkingDays workingDays(Set<Integer> years, Map<LocalDate, String> kinds) {
        var days = new CalendarDays(
                years,
                kinds.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, day -> DayKind.valueOf(day.getValue()))));
        return new PublishedCalendar(() -> days);
    }
}
