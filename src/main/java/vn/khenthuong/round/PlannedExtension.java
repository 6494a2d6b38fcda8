package vn.khenthuong.round;

import vn.khenthuong.kernel.DocumentReference;

/**
 * An extension that may be and is not done yet.
 *
 * @param before the deadlines as they are
 * @param after the deadlines as it would leave them
 * @param document by which it would be done, in the spelling in which it would be kept
 */
public record PlannedExtension(RoundDeadlines before, RoundDeadlines after, DocumentReference document) {}
