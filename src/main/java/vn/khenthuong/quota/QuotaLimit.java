package vn.khenthuong.quota;

import java.util.Set;
import vn.khenthuong.kernel.DocumentReference;

/**
 * One limit of a round with its present use.
 *
 * @param unit code of the unit, or null for a limit of the whole round
 * @param nomineeTypes the types counted together, e.g. {@code COLLECTIVE}
 * @param rule id of the rule it comes from, e.g. {@code R-063}
 * @param citation where it stands in the plan, with the plan's own words, e.g. {@code điểm c khoản 2 Mục IV: “…”}
 * @param spent places that earlier rounds of the kind have used; the maximum is without them unless a document set it
 * @param document by which the maximum was laid down in place of the plan's, or null
 */
public record QuotaLimit(
        long id,
        String round,
        QuotaScope scope,
        String unit,
        Set<String> nomineeTypes,
        int min,
        int max,
        int reserved,
        int confirmed,
        String rule,
        String citation,
        int spent,
        DocumentReference document) {

    /** Where its numbers come from, in Vietnamese: the citation, and beside it what made them others than the plan's. */
    public String ground() {
        return ground(citation);
    }

    /**
     * The same with less of the plan's words.
     *
     * @param clause e.g. {@code điểm c khoản 2 Mục IV}
     */
    public String ground(String clause) {
        if (document != null) {
            return "theo %s, thay cho số ở %s".formatted(document.cited(), clause);
        }
        return spent == 0 ? clause : "%s; đã trừ %d chỗ của các đợt cùng loại trước đó".formatted(clause, spent);
    }

    public int used() {
        return reserved + confirmed;
    }

    public int remaining() {
        return max - used();
    }
}
