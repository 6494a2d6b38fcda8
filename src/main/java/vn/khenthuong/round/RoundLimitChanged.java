package vn.khenthuong.round;

import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.quota.QuotaLimit;

/**
 * A limit of the round has another maximum. Published inside the transaction that changes it; listeners are synchronous.
 *
 * @param round code of the round
 * @param before the limit as it was
 * @param after the limit as it is
 * @param petition number of the petition it refers to, or null
 */
public record RoundLimitChanged(
        String round, QuotaLimit before, QuotaLimit after, DocumentReference authorisedBy, String petition) {}
