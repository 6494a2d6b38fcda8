package vn.khenthuong.award;

import java.time.Instant;
import java.time.LocalDate;
import vn.khenthuong.kernel.DocumentReference;

/**
 * A payment of rewards of one decision, as it was recorded.
 *
 * @param document the voucher
 * @param paidOn day the money went out
 * @param awards how many rewards it paid
 * @param total đồng
 * @param recordedBy user id
 * @param cancelled how the record was cancelled; null while it stands
 */
public record RewardPayment(
        long id,
        DocumentReference document,
        LocalDate paidOn,
        int awards,
        long total,
        String recordedBy,
        Instant recordedAt,
        Cancelled cancelled) {

    /**
     * Why a record does not stand.
     *
     * @param by user id
     */
    public record Cancelled(String reason, String by, Instant at) {}
}
