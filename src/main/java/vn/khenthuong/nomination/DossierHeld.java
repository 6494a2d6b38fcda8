package vn.khenthuong.nomination;

import vn.khenthuong.kernel.DocumentReference;

/**
 * The dossier stands still: nobody completes a task of it and no time runs. Published with the row of the round locked.
 *
 * @param list code of the list it was on, or null
 * @param document null where the system did it
 */
public record DossierHeld(
        String number, String round, String unit, String list, String reason, DocumentReference document)
        implements DossierEvent {}
