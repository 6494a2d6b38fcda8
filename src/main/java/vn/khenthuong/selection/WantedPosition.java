package vn.khenthuong.selection;

import vn.khenthuong.kernel.DocumentReference;

/**
 * What Home Affairs wants to say to the choice.
 *
 * @param ordering of the {@link SelectionSheet} it was read on
 * @param document number and date; for an agreement always
 * @param reason for an objection always; else null
 */
public record WantedPosition(int ordering, boolean agrees, DocumentReference document, String reason) {}
