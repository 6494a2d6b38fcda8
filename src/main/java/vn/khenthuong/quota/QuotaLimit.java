package vn.khenthuong.quota;

import java.util.Set;

/**
 * One limit of a round with its present use.
 *
 * @param unit code of the unit, or null for a limit of the whole round
 * @param nomineeTypes the types counted together, e.g. {@code COLLECTIVE}
 * @param rule id of the rule it comes from, e.g. {@code R-063}
 * @param citation where it stands in the plan, with the plan's own words, e.g. {@code điểm c khoản 2 Mục IV: “…”}
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
        String citation) {

    public int used() {
        return reserved + confirmed;
    }

    public int remaining() {
        return max - used();
    }
}
