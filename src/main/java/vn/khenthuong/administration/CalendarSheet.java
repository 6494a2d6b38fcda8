package vn.khenthuong.administration;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khenthuong.calendar.CalendarYear;
import vn.khenthuong.calendar.SpecialDay;
import vn.khenthuong.pages.Formats;
import vn.khenthuong.paper.ListWorkbook.Field;

/**
 * The page of the calendar of a year.
 *
 * @param years that can be chosen: those with a calendar, and the present and the next one
 * @param published whether it has a calendar
 * @param changeable whether it is not over
 * @param source where it comes from; null where it has none
 * @param days in order
 */
record CalendarSheet(
        int year, List<Choice> years, boolean published, boolean changeable, String source, List<Row> days) {

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    /** A day as the workbook tells it. */
    static final List<Field<SpecialDay>> COLUMNS = List.of(
            Field.day("Ngày", SpecialDay::day),
            Field.text("Thứ", 12, day -> weekday(day.day())),
            Field.text("Loại", 22, day -> day.kind().label()),
            Field.text("Tên", 34, SpecialDay::name),
            Field.text(
                    "Số văn bản riêng",
                    18,
                    day -> day.document() == null ? null : day.document().number()),
            Field.day(
                    "Ngày văn bản riêng",
                    day -> day.document() == null ? null : day.document().date()));

    /** A year that can be chosen. */
    record Choice(int year, boolean published, boolean chosen) {}

    /**
     * A day as it is read.
     *
     * @param document where it rests on another one than the year; else null
     */
    record Row(String day, String weekday, String kind, String name, String document) {}

    static CalendarSheet of(int year, List<Integer> published, Optional<CalendarYear> calendar, LocalDate today) {
        return new CalendarSheet(
                year,
                Stream.concat(
                                published.stream(),
                                IntStream.of(today.getYear(), today.getYear() + 1, year)
                                        .boxed())
                        .distinct()
                        .sorted()
                        .map(one -> new Choice(one, published.contains(one), one == year))
                        .toList(),
                calendar.isPresent(),
                year >= today.getYear(),
                calendar.map(CalendarYear::source).orElse(null),
                calendar.map(CalendarYear::days).orElse(List.of()).stream()
                        .map(day -> new Row(
                                Formats.day(day.day()),
                                weekday(day.day()),
                                day.kind().label(),
                                day.name(),
                                day.document() == null ? null : day.document().cited()))
                        .toList());
    }

    static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, VIETNAMESE);
    }
}
