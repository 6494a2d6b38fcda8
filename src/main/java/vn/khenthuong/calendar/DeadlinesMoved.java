package vn.khenthuong.calendar;

import java.util.List;
import vn.khenthuong.kernel.DocumentReference;

/**
 * A changed calendar has moved deadlines under way; published in the transaction that moves them.
 *
 * @param year of the calendar
 * @param document the change follows
 * @param moved at least one
 */
public record DeadlinesMoved(int year, DocumentReference document, List<MovedDeadline> moved) {

    public DeadlinesMoved {
        moved = List.copyOf(moved);
    }
}
