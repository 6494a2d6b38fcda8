package vn.khenthuong.annualreport.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import vn.khenthuong.annualreport.ReminderKind;
import vn.khenthuong.calendar.CalendarMissingException;
import vn.khenthuong.calendar.WorkingDays;
import vn.khenthuong.kernel.Deadline;
import vn.khenthuong.kernel.HomeZone;

/**
 * The days on which one unit is reminded: before the deadline, then each working day for a while, then each week until
 * the report is delivered or the year is closed. The deadline is a fixed date and does not move off a
 * weekend; reminders do: to the last working day before.
 */
final class ReminderPlan {

    /** For how long a report that is owed is reminded of each week: until the next one is. */
    private static final int WEEKS = 52;

    private final NavigableMap<LocalDate, Planned> days = new TreeMap<>();

    /**
     * One reminder.
     *
     * @param at when it is due
     * @param toHead whether the head is reminded too
     */
    public record Planned(LocalDate day, Instant at, ReminderKind kind, boolean toHead) {}

    /**
     * @param deadline first instant that is too late
     * @param openedAt nobody is reminded of what he did not owe yet
     */
    public ReminderPlan(Instant deadline, Instant openedAt, WorkingDays workingDays, ReportSettings settings) {
        var lastDay = new Deadline(deadline).lastDay();
        var opened = openedAt.atZone(HomeZone.ID).toLocalDate();
        var lastWorkingDay = workingDays.lastWorkingDayUpTo(lastDay);
        settings.daysAhead().stream().sorted(Comparator.reverseOrder()).forEach(ahead -> {
            var day = workingDays.lastWorkingDayUpTo(lastDay.minusDays(ahead));
            var kind = day.equals(lastWorkingDay) ? ReminderKind.LAST_DAY : ReminderKind.AHEAD;
            plan(day, kind, ahead <= settings.headFrom(), settings);
        });
        var day = opened.isAfter(lastDay) ? opened : lastDay;
        for (var count = 0; count < settings.overdueDays(); count++) {
            day = workingDays.plus(day, 1);
            plan(day, ReminderKind.OVERDUE, true, settings);
        }
        for (var week = 1; week <= WEEKS; week++) {
            plan(workingDay(day.plusWeeks(week), workingDays), ReminderKind.OVERDUE, true, settings);
        }
        days.headMap(opened, false).clear();
    }

    /**
     * What the unit is to be reminded of next: what {@link #newestDue} finds, otherwise the first that is still to come. So
     * whoever has reminded of what is due finds a date in the future, or none.
     */
    public Optional<Planned> next(LocalDate last, Instant now) {
        return newestDue(last, now)
                .or(() -> days.values().stream()
                        .filter(planned -> planned.at().isAfter(now))
                        .filter(planned -> last == null || planned.day().isAfter(last))
                        .findFirst());
    }

    /** The newest that has come and is later than the day reminded of last; older ones are passed over. */
    public Optional<Planned> newestDue(LocalDate last, Instant now) {
        return days.descendingMap().values().stream()
                .filter(planned -> !planned.at().isAfter(now))
                .findFirst()
                .filter(planned -> last == null || planned.day().isAfter(last));
    }

    public List<Planned> all() {
        return List.copyOf(days.values());
    }

    /** A day of a year whose calendar is not published yet counts as worked: the unit is rather reminded than forgotten. */
    private static LocalDate workingDay(LocalDate day, WorkingDays workingDays) {
        try {
            return workingDays.isWorkingDay(day) ? day : workingDays.plus(day, 1);
        } catch (CalendarMissingException missing) {
            return day;
        }
    }

    private void plan(LocalDate day, ReminderKind kind, boolean toHead, ReportSettings settings) {
        days.put(
                day,
                new Planned(
                        day,
                        day.atTime(settings.reminderTime()).atZone(HomeZone.ID).toInstant(),
                        kind,
                        toHead));
    }
}
