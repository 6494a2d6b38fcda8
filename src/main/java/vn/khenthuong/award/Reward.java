package vn.khenthuong.award;

import java.math.BigDecimal;
import java.time.Instant;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.nomination.AwardForm;
import vn.khenthuong.nomination.NomineeType;

/**
 * The money that goes with one award. Amounts are whole đồng.
 *
 * @param dossier number of the rewarded dossier
 * @param unit code of its unit
 * @param rule how the computed amount came about
 * @param computed by the rule; null where no rule gives a figure
 * @param amount what is to be paid; null until somebody lays it down where nothing was computed
 * @param laidDown who laid the amount down in place of the rule, or null
 * @param source who pays
 * @param sourceLaidDown who laid the source down in place of the rule, or null
 * @param payment id of the payment by which it was paid, or null
 * @param version grows with every change; names what an official was shown
 */
public record Reward(
        String dossier,
        String unit,
        String nominee,
        NomineeType nomineeType,
        AwardForm awardForm,
        Rule rule,
        Long computed,
        Long amount,
        LaidDown laidDown,
        FundingSource source,
        LaidDown sourceLaidDown,
        Long payment,
        int version) {

    /**
     * The factors of an amount, as they were on the date of the decision.
     *
     * @param baseSalary đồng a month; null where none is known for the date
     * @param coefficient times the base salary for an individual; null where no rule gives a figure
     * @param multiplier times the amount of an individual; null likewise
     * @param citation where the rule stands, for people
     */
    public record Rule(Long baseSalary, BigDecimal coefficient, BigDecimal multiplier, String citation) {}

    /**
     * What a document put in the place of the rule.
     *
     * @param by user id
     */
    public record LaidDown(String reason, DocumentReference document, String by, Instant at) {}

    public boolean isPaid() {
        return payment != null;
    }
}
