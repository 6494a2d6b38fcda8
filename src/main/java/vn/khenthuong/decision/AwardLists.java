package vn.khenthuong.decision;

import java.util.List;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import vn.khenthuong.decision.internal.AwardListRepository;
import vn.khenthuong.decision.internal.ListComposition;
import vn.khenthuong.decision.internal.ListDecision;
import vn.khenthuong.decision.internal.ListSubmission;
import vn.khenthuong.decision.internal.ListViews;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.round.Rounds;

/**
 * The award lists of the rounds, from their composition to the decision of the Chair. Every transition takes the lock of the
 * round, runs in the caller's transaction and refuses with a Vietnamese sentence: {@code BadInputException} for a broken rule,
 * {@code ConflictException} when the list has moved on.
 */
@Component
public class AwardLists {

    private final AwardListRepository store;
    private final ListViews views;
    private final Rounds rounds;
    private final ListComposition focal;
    private final ListSubmission appraisal;
    private final ListDecision chair;

    AwardLists(
            AwardListRepository store,
            ListViews views,
            Rounds rounds,
            ListComposition focal,
            ListSubmission appraisal,
            ListDecision chair) {
        this.store = store;
        this.views = views;
        this.rounds = rounds;
        this.focal = focal;
        this.appraisal = appraisal;
        this.chair = chair;
    }

    /** @throws vn.khenthuong.kernel.NotFoundException when there is no such list */
    public AwardListSnapshot require(String code) {
        return store.require(code).sheet();
    }

    /** The lists of a round, first one first. */
    public List<AwardListSnapshot> ofRound(String round) {
        return store.ofRound(round);
    }

    /** The dossiers of a round as a list sees them. */
    public RoundDossiers cases(String round) {
        return focal.cases(round);
    }

    /** Decisions of a round that have been issued, with the cases they reward. */
    public List<IssuedDecision> published(String round) {
        return chair.published(round);
    }

    /** Remembers what an official was shown of a list at a task. */
    public void shown(String code, String task, String user, int version, List<String> dossiers) {
        views.remember(task, user, code, version, dossiers);
    }

    /**
     * Refuses when the list has changed since the official saw it; a client that was never shown the form is not held to a view.
     *
     * @param stated version the official's answer names, which goes before the one remembered
     * @throws vn.khenthuong.kernel.ConflictException with what changed
     */
    public void requireUnchanged(String code, String task, String user, OptionalInt stated) {
        rounds.lock(ListCode.parse(code).round());
        var seen = stated.isPresent() ? stated : rememberedVersion(task, user);
        seen.ifPresent(version -> store.require(code).requireUnchangedSince(version));
    }

    /**
     * Refuses when a dossier the official was shown at the composition cannot be listed any more.
     *
     * @throws vn.khenthuong.kernel.ConflictException with what changed
     */
    public void requireStillListable(String code, String task, String user) {
        views.find(task, user).ifPresent(view -> focal.requireStillListable(code, view.dossiers()));
    }

    /** Opens the next list of a round and returns its code. */
    public String open(String round) {
        return focal.open(round);
    }

    /** The focal agency composes the list; a reviewed case that the official was not shown waits for a later list. */
    public void consolidate(String code, String task, String user, Consolidation consolidation) {
        focal.consolidate(code, consolidation, views.find(task, user).map(ListViews.View::dossiers));
    }

    /** Takes the places that the list needs; false: none was taken, the numbers are in the list's note. */
    public boolean confirmQuota(String code) {
        return focal.confirmQuota(code);
    }

    /**
     * The head of the focal agency signs; the places are confirmed.
     *
     * @param document may be null for an empty list
     * @return whether the list is empty, and so has ended
     */
    public boolean sign(String code, DocumentReference document) {
        return focal.sign(code, document);
    }

    /** The head of the focal agency, or Home Affairs at its reception, gives the list back; a signature is void. */
    public void returnToConsolidation(String code, String reason) {
        focal.giveBack(code, reason);
    }

    /** Home Affairs accepts the list: its dossiers are listed, the rest is settled. */
    public void receive(String code) {
        focal.accept(code);
    }

    /** How far the appraisal has come; a list without a case left has ended. */
    public Progress progress(String code) {
        return appraisal.progress(code);
    }

    /** The head of Home Affairs wants cases appraised again. */
    public void reappraise(String code, List<String> dossiers, String reason) {
        appraisal.reappraise(code, dossiers, reason);
    }

    /**
     * The head of Home Affairs submits to the Chair; {@link #recheckQuota} follows in the same transaction.
     *
     * @param document may be null where no case passed
     */
    public void submitToChair(String code, DocumentReference document) {
        appraisal.submit(code, document);
    }

    /** Measures the submission against the limits once more and makes it effective, or void. */
    public SubmissionCheck recheckQuota(String code) {
        return appraisal.recheckQuota(code);
    }

    /** The Chair decides about every case; effective when the decision is issued. */
    public void decide(String code, ChairDecision decision) {
        chair.decide(code, decision);
    }

    /** The Chair gives the list back to Home Affairs. */
    public void returnFromChair(String code, String reason) {
        chair.giveBack(code, reason);
    }

    /** The clerk gives the decision its number and date; every dossier ends or is put off, the rewarded are published. */
    public void issue(String code, DocumentReference document, String clerk) {
        chair.issue(code, document, clerk);
    }

    private OptionalInt rememberedVersion(String task, String user) {
        return views.find(task, user).stream().mapToInt(ListViews.View::version).findFirst();
    }
}
