package vn.khenthuong.decision.internal;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.khenthuong.decision.AwardListProcess.Tasks;
import vn.khenthuong.decision.AwardListState;
import vn.khenthuong.decision.Consolidation;
import vn.khenthuong.decision.ListProposed;
import vn.khenthuong.decision.ListReturned;
import vn.khenthuong.decision.ListSigned;
import vn.khenthuong.decision.RoundDossiers;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.EnteredDocuments;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.OwnDossiers;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.quota.QuotaLedger;
import vn.khenthuong.round.Rounds;
import vn.khenthuong.selection.PoolSelection;

/** A list with the focal agency: opened, composed, measured, signed. */
@Component
class ListComposition {

    private final AwardListRepository store;
    private final Rounds rounds;
    private final LockedLists lists;
    private final Nominations nominations;
    private final OwnDossiers ownDossiers;
    private final QuotaLedger ledger;
    private final PoolPlaces places;
    private final ConsolidationPolicy policy;
    private final Listings listings;
    private final PoolSelection selection;
    private final EnteredDocuments documents;
    private final ListNumbers numbers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ListComposition(
            AwardListRepository store,
            Rounds rounds,
            LockedLists lists,
            Nominations nominations,
            OwnDossiers ownDossiers,
            QuotaLedger ledger,
            PoolPlaces places,
            ConsolidationPolicy policy,
            Listings listings,
            PoolSelection selection,
            EnteredDocuments documents,
            ListNumbers numbers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.rounds = rounds;
        this.lists = lists;
        this.nominations = nominations;
        this.ownDossiers = ownDossiers;
        this.ledger = ledger;
        this.places = places;
        this.policy = policy;
        this.listings = listings;
        this.selection = selection;
        this.documents = documents;
        this.numbers = numbers;
        this.events = events;
        this.clock = clock;
    }

    /** Opens the next list of a round. */
    public String open(String round) {
        rounds.lock(round);
        var list = AwardList.open(store.next(round));
        store.add(list, clock.instant());
        return list.code().toString();
    }

    /**
     * Composes the list.
     *
     * @param seen numbers of the dossiers the official was shown, if known: a case nobody saw is never among the dropped rest
     */
    public void consolidate(String code, Consolidation consolidation, Optional<Set<String>> seen) {
        var list = lists.take(code);
        var cases = cases(list);
        ownDossiers.requireAnother(cases.listable());
        var limits = ledger.limits(list.code().round());
        var rest = policy.check(consolidation, cases, limits, seen);
        numbers.requireMinutes(list, consolidation.minutes());
        requireAgreed(list, consolidation, cases);
        list.consolidate(
                ConsolidationPolicy.missesMinimum(consolidation, cases, limits, rest)
                        ? consolidation
                        : consolidation.withoutMinimumReason(),
                rest);
        store.save(list);
    }

    /** Takes the places the list needs; says whether it got them all. */
    public boolean confirmQuota(String code) {
        var list = lists.take(code);
        var refusal = places.match(list, cases(list));
        refusal.ifPresentOrElse(list::refuseProposal, list::propose);
        store.saveList(list);
        if (refusal.isEmpty() && !list.live().isEmpty()) {
            events.publishEvent(new ListProposed(code, list.code().round()));
        }
        return refusal.isEmpty();
    }

    /** @return whether the list is empty, and so has ended */
    public boolean sign(String code, DocumentReference document) {
        var list = lists.take(code);
        requireAnother(list);
        var live = list.live();
        if (live.isEmpty()) {
            list.end();
            listings.settleRest(list, Tasks.SIGN_FOCAL_SUBMISSION, Performer.FOCAL_HEAD);
        } else {
            var minutes = list.minutes();
            list.sign(documents.check(
                    document,
                    "Tờ trình",
                    minutes == null ? null : minutes.document().date(),
                    "Ngày họp Hội đồng"));
            numbers.focalSigned(list);
            ledger.confirm(live);
            events.publishEvent(new ListSigned(code, list.code().round(), list.focalSubmission()));
        }
        store.saveList(list);
        return live.isEmpty();
    }

    /** Back to the officers; a signature is void and its places are only reserved again. */
    public void giveBack(String code, String reason) {
        var list = lists.take(code);
        requireAnother(list);
        var signed = list.state() == AwardListState.SIGNED;
        if (signed) {
            ledger.unconfirm(list.live());
        }
        list.returnToConsolidation(reason);
        store.saveList(list);
        var by = signed ? Performer.APPRAISAL_OFFICER : Performer.FOCAL_HEAD;
        events.publishEvent(new ListReturned(code, list.code().round(), list.state(), by, reason));
    }

    /** Home Affairs accepts: the dossiers are listed, the rest is settled, all of them are told. */
    public void accept(String code) {
        var list = lists.take(code);
        requireAnother(list);
        list.receive();
        listings.listLive(list);
        listings.settleRest(list, Tasks.RECEIVE_LIST, Performer.APPRAISAL_OFFICER);
        store.saveList(list);
    }

    /**
     * Refuses when a dossier that the official could have listed cannot be listed any more.
     *
     * @param seen numbers of the dossiers the official was shown
     */
    public void requireStillListable(String code, Set<String> seen) {
        var cases = cases(lists.take(code));
        var gone = seen.stream()
                .map(cases.byNumber()::get)
                .filter(sheet -> sheet != null && !ListedDossiers.isListable(sheet))
                .map(sheet -> "hồ sơ %s nay ở trạng thái “%s”"
                        .formatted(sheet.number(), sheet.state().label()))
                .sorted()
                .toList();
        if (!gone.isEmpty()) {
            throw AwardList.outdated(gone);
        }
    }

    /** The dossiers of a round as a list sees them. */
    public RoundDossiers cases(String round) {
        var cases = ListedDossiers.of(nominations.ofRound(round));
        var live =
                cases.select(sheet -> !sheet.state().isFinal() && !sheet.state().isWithUnit());
        return new RoundDossiers(live, cases.listable(), policy.shortfall(cases, ledger.limits(round)));
    }

    /** Nobody composes, signs, gives back or takes a list with his own dossier on it, or left out of it. */
    private void requireAnother(AwardList list) {
        ownDossiers.requireAnother(cases(list).decidedBy(list));
    }

    /** What keeps the official from a list because of his own dossier; before it is composed, any that it could carry counts. */
    Optional<String> objection(String code, boolean composing, String userId) {
        var list = store.require(code);
        var cases = cases(list);
        return ownDossiers.objection(composing ? cases.listable() : cases.decidedBy(list), userId);
    }

    /** What Home Affairs said to the choice from the pool stands above a number that is typed. */
    private void requireAgreed(AwardList list, Consolidation consolidation, ListedDossiers cases) {
        if (cases.all(consolidation.listed()).stream().anyMatch(DossierSnapshot::pool)) {
            selection.requireAgreed(
                    list.code().round(),
                    documents.check(consolidation.agreement(), "văn bản thống nhất của Sở Nội vụ"));
        }
    }

    private ListedDossiers cases(AwardList list) {
        return ListedDossiers.of(nominations.ofRound(list.code().round()));
    }
}
