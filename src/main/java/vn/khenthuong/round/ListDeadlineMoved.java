package vn.khenthuong.round;

import vn.khenthuong.kernel.Deadline;
import vn.khenthuong.kernel.DocumentReference;

/**
 * The deadline of a department was moved. Published inside the transaction that moves it, with the round's row locked; listeners are
 * synchronous.
 *
 * @param round code of the round
 */
public record ListDeadlineMoved(
        String round, ListDeadlineChange.Stage stage, Deadline deadline, DocumentReference authorisedBy) {}
