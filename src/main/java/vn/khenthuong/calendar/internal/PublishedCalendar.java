package vn.khenthuong.calendar.internal;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.calendar.CalendarMissingException;
import vn.khenthuong.calendar.WorkingDays;
import vn.khenthuong.kernel.ReferenceData;

/** Counts over the published calendar, kept in memory. */
@Component
class PublishedCalendar implements WorkingDays {

    /** Notices of the next year's days off come out in autumn. */
    private static final Month NEXT_YEAR_FROM = Month.OCTOBER;

    private final CalendarSource source;
    private final ReferenceData<CalendarDays> calendar;

    PublishedCalendar(CalendarSource source) {
        this.source = source;
        this.calendar = new ReferenceData<>(source::load);
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return published(day.getYear()).isWorkingDay(day);
    }

    @Override
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

    @Override
    public int between(LocalDate from, LocalDate to) {
        return to.isAfter(from)
                ? Math.toIntExact(from.plusDays(1)
                        .datesUntil(to.plusDays(1))
                        .filter(this::isWorkingDay)
                        .count())
                : 0;
    }

    @Override
    public LocalDate lastWorkingDayUpTo(LocalDate day) {
        return Stream.iterate(day, next -> next.minusDays(1))
                .filter(this::isWorkingDay)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public OptionalInt yearToPublish(LocalDate today) {
        var lastNeeded = today.getMonth().compareTo(NEXT_YEAR_FROM) < 0 ? today.getYear() : today.getYear() + 1;
        return IntStream.rangeClosed(today.getYear(), lastNeeded)
                .filter(year -> !calendar.get().covers(year))
                .findFirst();
    }

    @Override
    public int lastPublishedYear() {
        var known = calendar.get();
        var year = Collections.min(known.years());
        while (known.covers(year + 1)) {
            year++;
        }
        return year;
    }

    @Override
    public WorkingDays settled() {
        if (source.settle() != calendar.get().stamp()) {
            calendar.reload();
        }
        return this;
    }

    /** What is known is read again by whoever asks next. */
    void forget() {
        calendar.forget();
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
