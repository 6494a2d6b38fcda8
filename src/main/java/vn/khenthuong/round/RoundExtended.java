package vn.khenthuong.round;

import vn.khenthuong.kernel.Deadline;
import vn.khenthuong.kernel.DocumentReference;

/**
 * The unit deadline of the round was moved. Published inside the transaction that moves it; listeners are synchronous.
 *
 * @param round code of the round
 * @param unit code of the only unit it was moved for, or null for all
 * @param authorisedBy the document that moves it
 */
public record RoundExtended(String round, String unit, Deadline deadline, DocumentReference authorisedBy) {}
