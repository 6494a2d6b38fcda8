package vn.khenthuong.award.web;

import java.util.List;
import vn.khenthuong.award.FundingSource;

/**
 * The page of one decision.
 *
 * @param heading what it is about, e.g. {@code Tiền thưởng theo Quyết định số …}
 * @param name the same within a line, e.g. its number
 * @param issued whether the decision has its number; before that the money is what it would be today
 * @param missing how many have no amount yet
 * @param words the sum in words
 * @param groups the rewards, by unit
 * @param payments oldest first
 * @param version names the state that is shown
 * @param sources offered to the head; empty for everybody else
 * @param payable whether the reader may record a payment, and there is something to pay
 */
record RewardSheetPage(
        String round,
        int ordinal,
        String heading,
        String name,
        boolean issued,
        int awards,
        int missing,
        String amount,
        String words,
        String paid,
        String unpaid,
        List<Group> groups,
        List<Payment> payments,
        long version,
        List<FundingSource> sources,
        boolean mayLayDown,
        boolean mayPay,
        boolean payable) {

    /** The rewards of a unit. */
    record Group(String unit, String name, List<Line> lines, String amount) {}

    /**
     * A reward.
     *
     * @param amount null where there is none yet
     * @param how it came about, by the rule
     * @param laidDown by which document another amount was laid down, or null
     * @param sourceLaidDown likewise for the source
     * @param payment by which it was paid, or null
     * @param key dossier and version, for the form of a payment; null where it cannot be paid
     * @param changeable whether the reader may lay down another amount
     */
    record Line(
            String dossier,
            String nominee,
            String type,
            String form,
            String amount,
            String how,
            String laidDown,
            String source,
            String sourceLaidDown,
            String payment,
            String key,
            int version,
            boolean changeable) {}

    /**
     * A payment.
     *
     * @param cancelled who cancelled it, when and why; null while it stands
     */
    record Payment(
            long id, String document, String paidOn, int awards, String total, String recorded, String cancelled) {}
}
