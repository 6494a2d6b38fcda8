package vn.khenthuong.round;

import vn.khenthuong.kernel.Deadline;
import vn.khenthuong.kernel.DocumentReference;

/**
 * A closed round takes nominations again. Published inside the transaction that opens it again, with the round's row locked;
 * listeners are synchronous.
 *
 * @param round code of the round
 * @param deadline of all units
 */
public record RoundReopened(String round, Deadline deadline, DocumentReference authorisedBy) {}
