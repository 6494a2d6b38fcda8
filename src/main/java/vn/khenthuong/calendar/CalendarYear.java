package vn.khenthuong.calendar;

import java.util.List;
import vn.khenthuong.kernel.DocumentReference;

/**
 * The published calendar of a year.
 *
 * @param version counts the changes; whoever changes the calendar names the one he looked at
 * @param source where it comes from, in words
 * @param document the document of the last change; null for calendars shipped with the software that nobody has changed
 * @param days what is not said by the weekday, in order
 */
public record CalendarYear(int year, int version, String source, DocumentReference document, List<SpecialDay> days) {

    public CalendarYear {
        days = List.copyOf(days);
    }
}
