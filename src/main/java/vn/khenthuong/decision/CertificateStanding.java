package vn.khenthuong.decision;

import java.time.Instant;

/** How far the certificate of somebody rewarded had come; answered by the feature that keeps the register of certificates. */
public interface CertificateStanding {

    /** What there was of it. */
    enum Standing {
        /** Nobody had printed one. */
        NOT_PRINTED,
        /** Printed, with nobody yet. */
        PRINTED,
        /** Given to somebody. */
        HANDED_OVER
    }

    /**
     * @param list code of the list that was decided
     * @param dossier number of the rewarded dossier
     * @param at as it was then
     */
    Standing of(String list, String dossier, Instant at);

    /**
     * Nobody prints or gives out a certificate of the list until the transaction ends: what {@link #of} says of a moment from now on
     * stays so. Needs a transaction.
     */
    void hold(String list);
}
