package vn.khenthuong.decision.internal;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.khenthuong.decision.AwardListState;
import vn.khenthuong.decision.Consolidation;
import vn.khenthuong.decision.ListCode;
import vn.khenthuong.decision.SignedDocument;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.quota.QuotaLedger;
import vn.khenthuong.round.Rounds;

/** A list with the focal agency: opened, composed, measured, signed. */
@Component
public class FocalStage {

    private final AwardListStore store;
    private final Rounds rounds;
    private final Nominations nominations;
    private final QuotaLedger ledger;
    private final PoolPlaces places;
    private final ConsolidationPolicy policy;
    private final Listings listings;
    private final DocumentDates dates;
    private final Clock clock;

    FocalStage(
            AwardListStore store,
            Rounds rounds,
            Nominations nominations,
            QuotaLedger ledger,
            PoolPlaces places,
            ConsolidationPolicy policy,
            Listings listings,
            DocumentDates dates,
            Clock clock) {
        this.store = store;
        this.rounds = rounds;
        this.nominations = nominations;
        this.ledger = ledger;
        this.places = places;
        this.policy = policy;
        this.listings = listings;
        this.dates = dates;
        this.clock = clock;
    }

    /** Opens the next list of a round. */
    public String open(String round) {
        rounds.lock(round);
        var list = AwardList.open(store.next(round));
        store.add(list, clock.instant());
        return list.code().toString();
    }

    /** @param seen numbers of the dossiers the official was shown; a case nobody saw is never among the dropped rest */
    public void consolidate(String code, Consolidation consolidation, Set<String> seen) {
        var list = locked(code);
        var cases = cases(list);
        var rest = policy.check(consolidation, cases, ledger.limits(list.code().round()), seen);
        list.consolidate(consolidation, rest);
        store.save(list);
    }

    /** Takes the places the list needs; says whether it got them all. */
    public boolean confirmQuota(String code) {
        var list = locked(code);
        var refusal = places.match(list, cases(list));
        refusal.ifPresentOrElse(list::refuseProposal, list::propose);
        store.saveList(list);
        return refusal.isEmpty();
    }

    /** @return whether the list is empty, and so has ended */
    public boolean sign(String code, SignedDocument document) {
        var list = locked(code);
        var live = list.live();
        if (live.isEmpty()) {
            list.end();
            listings.settleRest(list);
        } else {
            var minutes = list.minutes();
            list.sign(dates.check(
                    document, "Tờ trình", minutes == null ? null : minutes.date(), "biên bản họp Hội đồng"));
            live.forEach(ledger::confirm);
        }
        store.saveList(list);
        return live.isEmpty();
    }

    /** Back to the officers; a signature is void and its places are only reserved again. */
    public void giveBack(String code, String reason) {
        var list = locked(code);
        if (list.state() == AwardListState.SIGNED) {
            list.live().forEach(ledger::unconfirm);
        }
        list.returnToConsolidation(reason);
        store.saveList(list);
    }

    /** Home Affairs accepts: the dossiers are listed, the rest is settled, all of them are told. */
    public void accept(String code) {
        var list = locked(code);
        list.receive();
        listings.listLive(list);
        listings.settleRest(list);
        store.saveList(list);
    }

    private AwardList locked(String code) {
        rounds.lock(ListCode.parse(code).round());
        return store.require(code);
    }

    private Cases cases(AwardList list) {
        return Cases.of(nominations.ofRound(list.code().round()));
    }

    /** Numbers of the dossiers a list of the round may carry now. */
    public List<String> listable(String round) {
        return Cases.of(nominations.ofRound(round)).listable().stream()
                .map(sheet -> sheet.number())
                .toList();
    }
}
