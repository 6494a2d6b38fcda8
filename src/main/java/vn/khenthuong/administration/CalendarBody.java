package vn.khenthuong.administration;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.khenthuong.calendar.CalendarProposal;
import vn.khenthuong.calendar.CalendarYear;
import vn.khenthuong.calendar.DayKind;
import vn.khenthuong.calendar.SpecialDay;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.EnteredDates;
import vn.khenthuong.kernel.InputErrors;

/**
 * The calendar of a year as it is read and, changed, sent back; days are ISO dates. Every other Saturday and Sunday is off, every
 * other day is worked.
 *
 * @param year the one in the address; may be left out
 * @param version of the calendar that was read; left out for a year without one
 * @param source where the calendar comes from, in words; what is sent is not read
 * @param documentNumber of the document the calendar follows; null for calendars shipped with the software
 * @param documentDate its date
 * @param holidays public holidays, also those on a weekend
 * @param compensationDays off in lieu of a holiday on a weekend
 * @param swapDaysOff weekdays off that are worked on another day
 * @param swapWorkdays weekend days that are worked instead
 * @param names what a day is called, by its ISO date; a day without one keeps its name
 */
record CalendarBody(
        Integer year,
        Integer version,
        String source,
        String documentNumber,
        String documentDate,

        @Size(max = 366, message = "“Nghỉ lễ” nhiều hơn số ngày của một năm.")
        List<String> holidays,

        @Size(max = 366, message = "“Nghỉ bù” nhiều hơn số ngày của một năm.")
        List<String> compensationDays,

        @Size(max = 366, message = "“Nghỉ hoán đổi” nhiều hơn số ngày của một năm.")
        List<String> swapDaysOff,

        @Size(max = 366, message = "“Làm bù” nhiều hơn số ngày của một năm.")
        List<String> swapWorkdays,

        @Size(max = 366, message = "Tên nhiều hơn số ngày của một năm.")
        Map<String, String> names) {

    static CalendarBody of(CalendarYear calendar) {
        Map<String, String> names = new TreeMap<>();
        calendar.days().forEach(day -> names.put(day.day().toString(), day.name()));
        var document = Optional.ofNullable(calendar.document());
        return new CalendarBody(
                calendar.year(),
                calendar.version(),
                calendar.source(),
                document.map(DocumentReference::number).orElse(null),
                document.map(known -> known.date().toString()).orElse(null),
                days(calendar, DayKind.HOLIDAY),
                days(calendar, DayKind.COMPENSATION),
                days(calendar, DayKind.SWAP_OFF),
                days(calendar, DayKind.SWAP_WORK),
                names);
    }

    private static List<String> days(CalendarYear calendar, DayKind kind) {
        return calendar.days().stream()
                .filter(day -> day.kind() == kind)
                .map(day -> day.day().toString())
                .toList();
    }

    EnteredCalendar entered(int wanted) {
        var errors = new InputErrors();
        if (year != null && year != wanted) {
            errors.add("“Năm” là %d nhưng địa chỉ là lịch năm %d.".formatted(year, wanted));
        }
        List<SpecialDay> days = new ArrayList<>();
        read(holidays, DayKind.HOLIDAY, days, errors);
        read(compensationDays, DayKind.COMPENSATION, days, errors);
        read(swapDaysOff, DayKind.SWAP_OFF, days, errors);
        read(swapWorkdays, DayKind.SWAP_WORK, days, errors);
        var date = documentDate == null || documentDate.isBlank()
                ? Optional.<LocalDate>empty()
                : errors.gather(() -> EnteredDates.day(documentDate, "Ngày văn bản"));
        return new EnteredCalendar(
                new CalendarProposal(wanted, version, new DocumentReference(documentNumber, date.orElse(null)), days),
                errors.all());
    }

    private void read(List<String> entered, DayKind kind, List<SpecialDay> days, InputErrors errors) {
        Optional.ofNullable(entered)
                .orElse(List.of())
                .forEach(text -> errors.gather(() -> EnteredDates.day(text == null ? "" : text, kind.label()))
                        .map(day -> new SpecialDay(day, kind, nameOf(day)))
                        .ifPresent(days::add));
    }

    private String nameOf(LocalDate day) {
        return names == null ? null : names.get(day.toString());
    }
}
