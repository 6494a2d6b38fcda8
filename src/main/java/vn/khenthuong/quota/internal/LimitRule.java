package vn.khenthuong.quota.internal;

import java.util.Set;
import vn.khenthuong.quota.QuotaLimit;
import vn.khenthuong.quota.QuotaScope;

/**
 * One row of {@code quota.dmn} that applies to a unit.
 *
 * @param spent how many of its places earlier rounds of the kind have used; they are not in the maximum any more
 */
record LimitRule(
        QuotaScope scope, Set<String> nomineeTypes, int min, int max, int spent, String rule, String citation) {

    /** The limit this rule gives, before anybody used it. */
    public QuotaLimit toLimit(String round, String unit) {
        var owner = scope == QuotaScope.UNIT ? unit : null;
        return new QuotaLimit(0, round, scope, owner, nomineeTypes, min, max, 0, 0, rule, citation, spent, null);
    }

    /** The rule with as many places fewer; never below none, and a minimum never above the maximum. */
    public LimitRule less(int used) {
        var left = Math.max(0, max - used);
        return new LimitRule(scope, nomineeTypes, Math.min(min, left), left, spent + max - left, rule, citation);
    }
}
