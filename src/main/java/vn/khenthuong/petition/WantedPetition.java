package vn.khenthuong.petition;

import vn.khenthuong.kernel.DocumentReference;

/**
 * What a unit wants to send; null where nothing was entered.
 *
 * @param unit code; null where the official has one unit only
 * @param round code of the round it is about, or null
 * @param document the unit's letter, or null
 */
public record WantedPetition(
        String unit,
        Department addressee,
        PetitionKind kind,
        String round,
        String title,
        String content,
        DocumentReference document) {}
