package vn.khenthuong.calendar;

import java.util.List;

/** Deadlines under way that are counted in working days, whoever keeps them. */
public interface RunningDeadlines {

    /** Those that a change of the calendar moves; changes nothing. */
    List<MovedDeadline> movedBy(CalendarChange change);

    /** Moves them, with all that hangs on them, in the current transaction. */
    List<MovedDeadline> move(CalendarChange change);
}
