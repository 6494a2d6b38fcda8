package vn.khenthuong.calendar.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.khenthuong.calendar.DayKind;

/**
 * The published years and the days in them that have a row; every other day of a published year is worked.
 *
 * @param stamp grows with every change
 * @param years years with a published calendar
 * @param days kind of each day that has a row
 */
record CalendarDays(long stamp, Set<Integer> years, Map<LocalDate, DayKind> days) {

    public CalendarDays {
        years = Set.copyOf(years);
        days = Map.copyOf(days);
    }

    /** As nobody has ever changed it. */
    CalendarDays(Set<Integer> years, Map<LocalDate, DayKind> days) {
        this(0, years, days);
    }

    /** The same with another calendar of one year, whatever stood there. */
    CalendarDays with(int year, Map<LocalDate, DayKind> others) {
        var allYears = new HashSet<>(years);
        allYears.add(year);
        var allDays = new HashMap<>(days);
        allDays.keySet().removeIf(day -> day.getYear() == year);
        allDays.putAll(others);
        return new CalendarDays(stamp, allYears, allDays);
    }

    public boolean covers(int year) {
        return years.contains(year);
    }

    /** Meaningful for days of a covered year only. */
    public boolean isWorkingDay(LocalDate day) {
        return days.getOrDefault(day, DayKind.WORKING).isWorked();
    }
}
