package vn.khenthuong.calendar.internal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * The published years and the days in them that have a row; every other day of a published year is worked.
 *
 * @param years years with a published calendar
 * @param days kind of each day that has a row
 */
record CalendarDays(Set<Integer> years, Map<LocalDate, DayKind> days) {

    public CalendarDays {
        years = Set.copyOf(years);
        days = Map.copyOf(days);
    }

    public boolean covers(int year) {
        return years.contains(year);
    }

    /** Meaningful for days of a covered year only. */
    public boolean isWorkingDay(LocalDate day) {
        return days.getOrDefault(day, DayKind.WORKING).isWorked();
    }
}
