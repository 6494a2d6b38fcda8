package vn.khenthuong.administration;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.khenthuong.calendar.MovedDeadline;
import vn.khenthuong.kernel.Deadline;

/**
 * What a change of a calendar came to, or would come to.
 *
 * @param calendar as it is afterwards
 * @param movedCount how many deadlines under way move
 * @param moved the earliest of them
 * @param needsSecond whether it takes a second administrator
 * @param changeId where he confirms it; null where nothing waits
 */
record CalendarOutcome(CalendarBody calendar, int movedCount, List<Moved> moved, boolean needsSecond, UUID changeId) {

    private static final int SHOWN = 20;

    static CalendarOutcome of(CalendarDesk.Outcome outcome) {
        var effect = outcome.effect();
        return new CalendarOutcome(
                CalendarBody.of(effect.after()),
                effect.moved().size(),
                effect.moved().stream().limit(SHOWN).map(Moved::of).toList(),
                outcome.needsSecond(),
                outcome.proposal());
    }

    /**
     * A deadline that moves.
     *
     * @param subject number of the case
     * @param task what is to be done
     * @param from last day in time before
     * @param to last day in time afterwards
     */
    record Moved(String subject, String task, LocalDate from, LocalDate to) {

        static Moved of(MovedDeadline moved) {
            return new Moved(
                    moved.subject(),
                    moved.step(),
                    new Deadline(moved.from()).lastDay(),
                    new Deadline(moved.to()).lastDay());
        }
    }
}
