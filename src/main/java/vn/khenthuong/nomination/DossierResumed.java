package vn.khenthuong.nomination;

import vn.khenthuong.kernel.DocumentReference;

/**
 * The dossier goes on.
 *
 * @param receivingUnit code of the unit that carries on from now, or null where the unit stays the same
 */
public record DossierResumed(
        String number, String round, String unit, String reason, DocumentReference document, String receivingUnit)
        implements DossierEvent {}
