package vn.khenthuong.administration;

import java.util.List;
import vn.khenthuong.calendar.CalendarProposal;
import vn.khenthuong.kernel.InputError;

/**
 * A calendar as it came in.
 *
 * @param proposal what could be read of it
 * @param faults what could not
 */
record EnteredCalendar(CalendarProposal proposal, List<InputError> faults) {

    EnteredCalendar {
        faults = List.copyOf(faults);
    }
}
