package vn.khenthuong.certificate;

import vn.khenthuong.kernel.DocumentReference;

/**
 * A decision with certificates.
 *
 * @param list code of the list that was decided, or number of the list of letters of commendation of a unit
 * @param round null for a decision of a unit
 * @param ordinal of its list in the round, from 1; 0 for a decision of a unit
 * @param certificates valid ones
 * @param printed how many of them were printed
 * @param handedOver how many of them were given out
 */
public record CertifiedDecision(
        String list,
        String round,
        int ordinal,
        DocumentReference document,
        int certificates,
        int printed,
        int handedOver) {}
