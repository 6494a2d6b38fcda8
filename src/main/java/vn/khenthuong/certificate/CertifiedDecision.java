package vn.khenthuong.certificate;

import vn.khenthuong.kernel.DocumentReference;

/**
 * A decision with certificates.
 *
 * @param ordinal of its list in the round, from 1
 * @param certificates valid ones
 * @param printed how many of them were printed
 * @param handedOver how many of them were given out
 */
public record CertifiedDecision(
        String round, int ordinal, DocumentReference document, int certificates, int printed, int handedOver) {}
