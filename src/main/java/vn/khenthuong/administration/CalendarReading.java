package vn.khenthuong.administration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.khenthuong.calendar.CalendarProposal;
import vn.khenthuong.calendar.CalendarYear;
import vn.khenthuong.calendar.DayKind;
import vn.khenthuong.calendar.SpecialDay;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.EnteredDates;
import vn.khenthuong.kernel.InputErrors;

/** Makes an entered calendar of its parts, however they were sent; what cannot be read is gathered. */
final class CalendarReading {

    private final InputErrors errors = new InputErrors();
    private final List<SpecialDay> days = new ArrayList<>();

    /** The days of one kind, in order. */
    static Stream<SpecialDay> ofKind(CalendarYear calendar, DayKind kind) {
        return calendar.days().stream().filter(day -> day.kind() == kind);
    }

    void fault(String sentence) {
        errors.add(sentence);
    }

    /** @param day fails with what is wrong with it */
    void add(Supplier<SpecialDay> day) {
        errors.gather(day).ifPresent(days::add);
    }

    /** @param version of the calendar that was shown; null for a year without one */
    EnteredCalendar entered(int year, Integer version, String documentNumber, String documentDate) {
        var date = documentDate == null || documentDate.isBlank()
                ? Optional.<LocalDate>empty()
                : errors.gather(() -> EnteredDates.day(documentDate, "Ngày văn bản"));
        return new EnteredCalendar(
                new CalendarProposal(year, version, new DocumentReference(documentNumber, date.orElse(null)), days),
                errors.all());
    }
}
