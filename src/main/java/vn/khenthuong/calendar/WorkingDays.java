package vn.khenthuong.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.calendar.internal.CalendarDays;
import vn.khenthuong.calendar.internal.CalendarSource;
import vn.khenthuong.kernel.ReferenceData;

/**
 * Counting of working days as the Civil Code does it (domain.md §8): the first day is not counted, a period ends with its last
 * day, and whether a day is worked is read from the published calendar, never guessed from the weekday.
 */
@Component
public class WorkingDays {

    private final ReferenceData<CalendarDays> calendar;

    WorkingDays(CalendarSource source) {
        this.calendar = new ReferenceData<>(source::load);
    }

    /** @throws CalendarMissingException when the year of the day has no published calendar */
    public boolean isWorkingDay(LocalDate day) {
        return published(day.getYear()).isWorkingDay(day);
    }

    /**
     * The n-th working day after the given day, which is day 0; the day itself for n = 0.
     *
     * @throws CalendarMissingException when the count runs into a year without a published calendar
     * @throws IllegalArgumentException when the number is negative
     */
    public LocalDate plus(LocalDate day, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("Working days must not be negative: " + workingDays);
        }
        if (workingDays == 0) {
            return day;
        }
        return Stream.iterate(day.plusDays(1), next -> next.plusDays(1))
                .filter(this::isWorkingDay)
                .skip(workingDays - 1L)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Working days after {@code from} up to and including {@code to}; 0 when {@code to} is not later.
     *
     * @throws CalendarMissingException when a day between them has no published calendar
     */
    public int between(LocalDate from, LocalDate to) {
        return to.isAfter(from)
                ? Math.toIntExact(from.plusDays(1)
                        .datesUntil(to.plusDays(1))
                        .filter(this::isWorkingDay)
                        .count())
                : 0;
    }

    /**
     * The day itself when it is worked, else the nearest working day before it; for reminders of a fixed date, which is not
     * rolled forward.
     *
     * @throws CalendarMissingException when a day on the way has no published calendar
     */
    public LocalDate lastWorkingDayUpTo(LocalDate day) {
        return Stream.iterate(day, next -> next.minusDays(1))
                .filter(this::isWorkingDay)
                .findFirst()
                .orElseThrow();
    }

    /** The last year with a published calendar. */
    public int lastPublishedYear() {
        return Collections.max(calendar.get().years());
    }

    /** A year that was added a moment ago is seen at once. */
    private CalendarDays published(int year) {
        var known = calendar.get();
        if (known.covers(year)) {
            return known;
        }
        var fresh = calendar.reload();
        if (!fresh.covers(year)) {
            throw new CalendarMissingException(year);
        }
        return fresh;
    }
}
