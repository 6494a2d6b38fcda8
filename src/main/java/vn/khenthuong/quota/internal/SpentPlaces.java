package vn.khenthuong.quota.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.khenthuong.quota.QuotaLimit;
import vn.khenthuong.quota.QuotaScope;

/** Places that earlier rounds of a kind have used, by whom and for which types. */
final class SpentPlaces {

    private final Map<Key, Integer> places = new HashMap<>();

    private record Key(QuotaScope scope, String unit, Set<String> nomineeTypes) {}

    /** Counts the limits of a round: what is used, and of a running round everything that may still be. */
    void add(List<QuotaLimit> limits, boolean running) {
        limits.forEach(limit -> places.merge(
                new Key(limit.scope(), limit.unit(), limit.nomineeTypes()),
                running ? limit.max() : limit.used(),
                Integer::sum));
    }

    /** @param unit whose limit is asked about; a limit of the whole round belongs to nobody */
    int of(QuotaScope scope, String unit, Set<String> nomineeTypes) {
        var owner = scope == QuotaScope.UNIT ? unit : null;
        return places.getOrDefault(new Key(scope, owner, nomineeTypes), 0);
    }
}
