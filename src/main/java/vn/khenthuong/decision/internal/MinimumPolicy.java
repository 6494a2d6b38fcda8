package vn.khenthuong.decision.internal;

import java.util.Collection;
import java.util.List;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.quota.QuotaLimit;
import vn.khenthuong.quota.QuotaScope;

/**
 * Minima of a round: they block nothing, but a list after which one can no longer be reached wants a reason. A case counts
 * while it may still be awarded.
 */
final class MinimumPolicy {

    private MinimumPolicy() {}

    /** The limits whose minimum the remaining cases cannot reach. */
    static List<Shortfall> unreached(List<QuotaLimit> limits, Collection<DossierSnapshot> remaining) {
        return limits.stream()
                .map(limit -> new Shortfall(limit, count(limit, remaining)))
                .filter(shortfall -> shortfall.count() < shortfall.limit().min())
                .toList();
    }

    /** Whether the limit counts the case. */
    static boolean covers(QuotaLimit limit, DossierSnapshot snapshot) {
        var addressed = limit.scope() == QuotaScope.ROUND
                ? snapshot.pool()
                : snapshot.unit().equals(limit.unit());
        return addressed && limit.nomineeTypes().contains(snapshot.nomineeType().name());
    }

    private static int count(QuotaLimit limit, Collection<DossierSnapshot> cases) {
        return (int) cases.stream().filter(snapshot -> covers(limit, snapshot)).count();
    }

    /** A limit with fewer cases than its minimum. */
    record Shortfall(QuotaLimit limit, int count) {}
}
