package vn.khenthuong.administration;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.khenthuong.calendar.CalendarYear;
import vn.khenthuong.calendar.DayKind;
import vn.khenthuong.calendar.SpecialDay;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.EnteredDates;

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
 * @param documents the document of a day that rests on another one than the year, by its ISO date; what is sent is not read
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
        Map<String, String> names,

        Map<String, String> documents) {

    static CalendarBody of(CalendarYear calendar) {
        Map<String, String> names = new TreeMap<>();
        Map<String, String> documents = new TreeMap<>();
        calendar.days().forEach(day -> {
            names.put(day.day().toString(), day.name());
            if (day.document() != null) {
                documents.put(day.day().toString(), day.document().cited());
            }
        });
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
                names,
                documents);
    }

    private static List<String> days(CalendarYear calendar, DayKind kind) {
        return CalendarReading.ofKind(calendar, kind)
                .map(day -> day.day().toString())
                .toList();
    }

    EnteredCalendar entered(int wanted) {
        var reading = new CalendarReading();
        if (year != null && year != wanted) {
            reading.fault("“Năm” là %d nhưng địa chỉ là lịch năm %d.".formatted(year, wanted));
        }
        read(holidays, DayKind.HOLIDAY, reading);
        read(compensationDays, DayKind.COMPENSATION, reading);
        read(swapDaysOff, DayKind.SWAP_OFF, reading);
        read(swapWorkdays, DayKind.SWAP_WORK, reading);
        return reading.entered(wanted, version, documentNumber, documentDate);
    }

    private void read(List<String> entered, DayKind kind, CalendarReading reading) {
        Optional.ofNullable(entered)
                .orElse(List.of())
                .forEach(text -> reading.add(() -> {
                    var day = EnteredDates.day(text == null ? "" : text, kind.label());
                    return new SpecialDay(day, kind, nameOf(day));
                }));
    }

    private String nameOf(LocalDate day) {
        return names == null ? null : names.get(day.toString());
    }
}
