package vn.khenthuong.decision.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.quota.QuotaLedger;
import vn.khenthuong.quota.QuotaLimit;
import vn.khenthuong.quota.QuotaVerdict;

/**
 * Places of the provincial pool follow the list: proposals are free, the list takes the places. All or
 * none of the list is taken; the caller holds the lock of the round.
 */
@Component
class PoolPlaces {

    private final QuotaLedger ledger;
    private final QuotaWords words;

    PoolPlaces(QuotaLedger ledger, QuotaWords words) {
        this.ledger = ledger;
        this.words = words;
    }

    /** @return why the limits do not allow the list, in numbers; empty when every case on it holds a place now */
    Optional<String> match(AwardList list, ListedDossiers cases) {
        var listed = cases.all(list.live());
        releaseUnlisted(list, cases);
        var held = ledger.holding(list.live());
        List<String> taken = new ArrayList<>();
        for (var snapshot : listed) {
            if (held.contains(snapshot.number())) {
                continue;
            }
            var verdict = ledger.reserve(
                    snapshot.number(),
                    snapshot.round(),
                    snapshot.unit(),
                    snapshot.nomineeType().name());
            if (!verdict.isTaken()) {
                ledger.release(taken);
                return Optional.of(numbers(verdict, snapshot, listed));
            }
            taken.add(snapshot.number());
        }
        return Optional.empty();
    }

    /** A pool case that an earlier version of this list carried gives its place back; a deferred one keeps it. */
    private void releaseUnlisted(AwardList list, ListedDossiers cases) {
        ledger.release(cases.listable().stream()
                .filter(snapshot -> snapshot.pool() && !snapshot.deferred() && !list.carries(snapshot.number()))
                .map(DossierSnapshot::number)
                .toList());
    }

    private String numbers(QuotaVerdict verdict, DossierSnapshot refused, List<DossierSnapshot> listed) {
        if (verdict instanceof QuotaVerdict.Exceeded exceeded) {
            return words.exceeded(exceeded.limit(), chosen(exceeded.limit(), listed));
        }
        return "Hồ sơ %s (%s) không thuộc đối tượng được đề nghị trong đợt này."
                .formatted(refused.number(), refused.nomineeType().label());
    }

    private static long chosen(QuotaLimit limit, List<DossierSnapshot> listed) {
        return listed.stream()
                .filter(snapshot -> MinimumPolicy.covers(limit, snapshot))
                .count();
    }
}
