package vn.khenthuong.demo.process;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khenthuong.demo.Demo;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.quota.QuotaLedger;
import vn.khenthuong.quota.QuotaLimit;

/** Chooses no more from the provincial pool than the plan allows; what has a place of its unit is always chosen. */
@Component
@Profile(Demo.PROFILE)
class PoolChoice {

    private final Nominations nominations;
    private final QuotaLedger ledger;

    PoolChoice(Nominations nominations, QuotaLedger ledger) {
        this.nominations = nominations;
        this.ledger = ledger;
    }

    /** Whether another case like this may be proposed, beside those that are. */
    boolean hasRoomFor(DossierSnapshot dossier) {
        return !dossier.pool() || chosenLike(dossier) < room(dossier);
    }

    /** Numbers of the cases that were proposed, as many as there are places, the first numbers first. */
    List<String> within(Collection<DossierSnapshot> cases) {
        Map<NomineeType, Integer> taken = new EnumMap<>(NomineeType.class);
        return cases.stream()
                .filter(PoolChoice::isProposed)
                .filter(dossier ->
                        !competes(dossier) || taken.merge(dossier.nomineeType(), 1, Integer::sum) <= room(dossier))
                .map(DossierSnapshot::number)
                .toList();
    }

    /** A deferred case keeps its place. */
    private static boolean competes(DossierSnapshot dossier) {
        return dossier.pool() && !dossier.deferred();
    }

    private long chosenLike(DossierSnapshot dossier) {
        return nominations.ofRound(dossier.round()).stream()
                .filter(other -> competes(other)
                        && other.nomineeType() == dossier.nomineeType()
                        && other.state() == DossierState.REVIEWED
                        && isProposed(other))
                .count();
    }

    private int room(DossierSnapshot dossier) {
        return ledger
                .limitsFor(
                        dossier.round(), dossier.unit(), dossier.nomineeType().name())
                .stream()
                .mapToInt(QuotaLimit::remaining)
                .min()
                .orElse(0);
    }

    private static boolean isProposed(DossierSnapshot dossier) {
        return dossier.review() != null && dossier.review().favourable();
    }
}
