package vn.khenthuong.decision;

import vn.khenthuong.kernel.DocumentReference;

/**
 * Minutes of the council of the focal agency that chose the list.
 *
 * @param document their number and the day of the meeting
 * @param members of the council, or null where not stated
 * @param present of them, or null where not stated
 */
public record Minutes(DocumentReference document, Integer members, Integer present) {}
