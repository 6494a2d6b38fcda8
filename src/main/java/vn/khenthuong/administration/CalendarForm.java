package vn.khenthuong.administration;

import java.util.List;
import java.util.stream.Collectors;
import vn.khenthuong.calendar.CalendarYear;
import vn.khenthuong.calendar.DayKind;
import vn.khenthuong.calendar.SpecialDay;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.VietnameseDates;

/**
 * What is typed into the page of a calendar: a day a line, with its name behind it, e.g. “02/09/2026 Quốc khánh”.
 *
 * @param version of the calendar that was shown; null for a year without one
 */
record CalendarForm(
        Integer version,
        String documentNumber,
        String documentDate,
        String holidays,
        String compensationDays,
        String swapDaysOff,
        String swapWorkdays) {

    private static final int MOST_DAYS = 366;

    private static final int SHOWN_OF_LINE = 40;

    /** A form that asks for a document anew: the one that is shown ordered what is shown. */
    static CalendarForm of(CalendarYear calendar) {
        return new CalendarForm(
                calendar.version(),
                "",
                "",
                lines(calendar, DayKind.HOLIDAY),
                lines(calendar, DayKind.COMPENSATION),
                lines(calendar, DayKind.SWAP_OFF),
                lines(calendar, DayKind.SWAP_WORK));
    }

    static CalendarForm empty() {
        return new CalendarForm(null, "", "", "", "", "", "");
    }

    private static String lines(CalendarYear calendar, DayKind kind) {
        return CalendarReading.ofKind(calendar, kind)
                .map(day -> VietnameseDates.of(day.day()) + " " + day.name())
                .collect(Collectors.joining("\n"));
    }

    EnteredCalendar entered(int year) {
        var reading = new CalendarReading();
        read(holidays, DayKind.HOLIDAY, reading);
        read(compensationDays, DayKind.COMPENSATION, reading);
        read(swapDaysOff, DayKind.SWAP_OFF, reading);
        read(swapWorkdays, DayKind.SWAP_WORK, reading);
        return reading.entered(year, version, documentNumber, documentDate);
    }

    private static void read(String text, DayKind kind, CalendarReading reading) {
        var lines = text == null
                ? List.<String>of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        if (lines.size() > MOST_DAYS) {
            reading.fault("“%s” nhiều hơn số ngày của một năm.".formatted(kind.label()));
            return;
        }
        lines.forEach(line -> reading.add(() -> day(line, kind)));
    }

    private static SpecialDay day(String line, DayKind kind) {
        var parts = line.split("\\s+", 2);
        var day = VietnameseDates.read(parts[0])
                .orElseThrow(() -> new BadInputException("“%s”: dòng “%s” phải bắt đầu bằng một ngày có thật, viết %s."
                        .formatted(kind.label(), shortened(line), VietnameseDates.HOW_TO_WRITE)));
        return new SpecialDay(day, kind, parts.length > 1 ? parts[1] : null);
    }

    private static String shortened(String line) {
        return line.length() > SHOWN_OF_LINE ? line.substring(0, SHOWN_OF_LINE) + "…" : line;
    }
}
