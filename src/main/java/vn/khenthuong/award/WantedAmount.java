package vn.khenthuong.award;

import vn.khenthuong.kernel.DocumentReference;

/**
 * An amount to be put in the place of the rule.
 *
 * @param dossier number
 * @param version of the reward that was shown
 * @param amount đồng; null where nothing was entered
 * @param document as entered
 */
public record WantedAmount(String dossier, int version, Long amount, String reason, DocumentReference document) {}
