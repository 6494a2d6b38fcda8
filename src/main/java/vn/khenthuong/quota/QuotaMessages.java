package vn.khenthuong.quota;

import java.util.Set;
import vn.khenthuong.kernel.DocumentReference;

/** The Vietnamese sentences about quotas: always with the numbers and the rule. */
public interface QuotaMessages {

    /**
     * Why the ledger gave no place.
     *
     * @throws IllegalArgumentException when it gave one
     */
    String refusal(QuotaVerdict verdict, String round, String unit, String nomineeType);

    /** Every place of the limit is taken. */
    String exceeded(QuotaLimit limit);

    /** The unit has no place for this type of nominee in the round; a locality may have one for a household. */
    String notInStream(String round, String unit, String nomineeType);

    /** The limit has fewer cases than the plan asks for; an explanation is due, nothing is blocked. */
    String belowMinimum(QuotaLimit limit);

    /** How far a limit is used, e.g. {@code Huyện Di Linh: đã dùng 2/3 trường hợp, còn lại 1}. */
    String standing(QuotaLimit limit);

    /** What the limit counts: {@code tập thể}, {@code cá nhân}, {@code hộ gia đình}, or {@code trường hợp} for all of them. */
    String counted(Set<String> nomineeTypes);

    /** Whose limit it is: the name of the unit, or the pool of the round. */
    String owner(QuotaLimit limit);

    String belowUse(QuotaLimit limit, int newMax);

    String changed(QuotaLimit before, int newMax, DocumentReference document);
}
