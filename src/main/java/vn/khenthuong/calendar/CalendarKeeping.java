package vn.khenthuong.calendar;

import java.util.List;
import java.util.Optional;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;

/**
 * The calendars of the years as they are kept in the product. Deadlines under way that are counted in working days move with the
 * change, in its transaction; those fixed by a day stay. Whoever calls it has seen to who may.
 */
public interface CalendarKeeping {

    /** The years that have a calendar, in order. */
    List<Integer> years();

    /** The calendar of a year; empty where nobody has published it. */
    Optional<CalendarYear> find(int year);

    /**
     * What the proposal would change; nothing changes.
     *
     * @throws BadInputException with everything that is wrong with it
     * @throws ConflictException when somebody else has changed the calendar meanwhile, or a deadline would move into a year
     *     without one
     */
    CalendarEffect preview(CalendarProposal proposal);

    /**
     * Publishes or changes the calendar of a year and moves the deadlines that are counted over it, all or nothing.
     *
     * @throws BadInputException with everything that is wrong with it
     * @throws ConflictException when somebody else has changed the calendar meanwhile, or a deadline would move into a year
     *     without one
     */
    CalendarEffect publish(CalendarProposal proposal);
}
