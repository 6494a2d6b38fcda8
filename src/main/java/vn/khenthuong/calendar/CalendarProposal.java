package vn.khenthuong.calendar;

import java.util.List;
import vn.khenthuong.kernel.DocumentReference;

/**
 * A calendar as an administrator enters it, unchecked.
 *
 * @param version of the calendar that is to be changed; null for a year that has none
 * @param document number and date of the notice it follows; its parts null where nothing was entered
 * @param days all of the year that is not said by the weekday
 */
public record CalendarProposal(int year, Integer version, DocumentReference document, List<SpecialDay> days) {

    public CalendarProposal {
        days = List.copyOf(days);
    }
}
