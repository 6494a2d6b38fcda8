package vn.khenthuong.nomination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.round.Rounds;

/**
 * The dossiers and their transitions after submission. Every transition checks the present state and refuses with a
 * {@link ConflictException} when the dossier has moved on; refusals carry Vietnamese sentences. Who makes a fact of the
 * handshake true takes {@link Rounds#lock} before calling here, so that locks are always taken round first.
 */
public interface Nominations {

    Optional<DossierSnapshot> find(String number);

    /** @throws vn.khenthuong.kernel.NotFoundException with a Vietnamese sentence */
    DossierSnapshot require(String number);

    /** Every dossier of the round, in order of number. */
    List<DossierSnapshot> ofRound(String round);

    /** The dossiers on a list, in order of number. Withdrawn and deferred ones are no longer on it. */
    List<DossierSnapshot> ofList(String list);

    /** Whether a dossier on the list still waits for its appraisal; held ones are not waited for. */
    boolean hasUnappraised(String list);

    /** Whether the round has a dossier that has not ended. */
    boolean hasLive(String round);

    /** Numbers of the dossiers whose instances may wait for the closing of the round. */
    List<String> waitingForClosing(String round);

    /** What the numeric tests said when the unit submitted; empty tests for groups judged in words only. */
    CriteriaOutcome criteria(String number);

    /** Why the dossier came back to the one who holds it now, if it did. */
    Optional<String> remark(String number);

    /** Whether the reception may still ask the unit for a supplement ({@code supplement.maxRequests}). */
    boolean maySupplement(String number);

    /** Whether the reception has ever asked the unit for a supplement. */
    boolean wasSupplemented(String number);

    /**
     * Takes the row of the dossier's round, then the dossier's own, for the rest of the transaction; the answer is what nobody
     * else changes meanwhile.
     *
     * @throws vn.khenthuong.kernel.NotFoundException with a Vietnamese sentence
     */
    DossierSnapshot lock(String number);

    /** Remembers the duty of the actor, and refuses where the same person did an earlier one that forbids it (four-eyes). */
    void takeDuty(String number, Actor actor, Duty duty);

    /** Complete: {@code SUBMITTED -> RECEIVED}; issues the receipt. */
    void receive(String number, Instant at, LocalDate answerDue);

    /**
     * Another day than the receipt names is promised for the answer; the state stays.
     *
     * @param apology number and date of the letter that says so, checked
     * @throws ConflictException for a dossier that is not received, has ended, stands still or was decided about
     */
    void postponeAnswer(String number, LocalDate day, String reason, DocumentReference apology);

    /**
     * Agencies are asked about it: {@code RECEIVED -> CONSULTING}.
     *
     * @throws ConflictException also for one that is on a list
     */
    void consult(String number);

    /**
     * Every agency has answered or let its time pass: {@code CONSULTING -> RECEIVED}.
     *
     * @return whether the review may begin, see {@link DossierSnapshot#waitsForClosing}
     */
    boolean consulted(String number);

    /**
     * {@code SUBMITTED -> SUPPLEMENT_REQUESTED}; the clock of the reception stops.
     *
     * @param items codes of {@link SupplementItem}s offered for the dossier
     * @throws BadInputException when nothing is itemised, or the unit was asked as often as the rules allow
     */
    void requestSupplement(String number, List<String> items, String reason, LocalDate dueDay);

    /** The supplement that is under way may come until another day, because the calendar changed. */
    void moveSupplement(String number, LocalDate dueDay);

    /** {@code SUBMITTED -> REJECTED} by the reception alone, for dossiers whose model ends with it; the place is free again. */
    void reject(String number, Refusal refusal);

    /** The reception proposes to refuse; the place is kept and the clock of the reception stops until the head answers. */
    void proposeRejection(String number, Refusal refusal);

    /** The refusal the reception proposed and nobody has answered, or the one that was signed. */
    Optional<RejectionProposal> rejection(String number);

    /** The head of the focal agency does not sign; the clock of the reception goes on. */
    void returnRejection(String number, String reason);

    /**
     * {@code SUBMITTED -> REJECTED}: the head of the focal agency signed the refusal; the place is free again.
     *
     * @throws BadInputException for a document that cannot be, or is older than the unit's Tờ trình
     */
    void signRejection(String number, DocumentReference document);

    /**
     * Labour's proposal: {@code RECEIVED -> REVIEWED}; after a return from appraisal {@code RECEIVED -> LISTED}, because the
     * membership of the list was kept.
     */
    void review(String number, Proposal proposal);

    /**
     * Whether the nominee cannot be proposed without the focal head's document: a criterion is not met, and the year the round
     * assesses is one whose criteria bind.
     */
    boolean needsOverride(String number);

    /** {@code REVIEWED -> LISTED}: the list carries the dossiers. Deferred dossiers keep their place. */
    void list(Collection<String> numbers, String list);

    /** The signature under the list is void, or the dossier was taken off before it: back to {@code REVIEWED}, no list. */
    void unlist(String number);

    /**
     * {@code REVIEWED -> NOT_SELECTED}, final; the places are free again.
     *
     * @param refusals by number
     */
    void notSelect(Map<String, Refusal> refusals);

    /** Home Affairs' proposal: {@code LISTED -> APPRAISED}. */
    void appraise(String number, boolean passed, String remark, Refusal refusal);

    /** Back to Labour's review, the membership of the list kept: {@code LISTED -> RECEIVED}. */
    void returnToReview(String number, String reason);

    /** To be appraised again: {@code APPRAISED -> LISTED}. */
    void reappraise(Collection<String> numbers, String reason);

    /** {@code APPRAISED -> WITH_CHAIR}. */
    void submitToChair(Collection<String> numbers);

    /** The Chair gave the list back: {@code WITH_CHAIR -> APPRAISED}. */
    void returnFromChair(Collection<String> numbers);

    /** The Chair has decided about every dossier of the list that is with the Chair: from now on none can be withdrawn. */
    void decided(String list);

    /** {@code APPRAISED -> FAILED}, final, for the reasons of the appraisals; the places are free again. */
    void fail(Collection<String> numbers);

    /** {@code WITH_CHAIR -> AWARDED}, final. */
    void award(Collection<String> numbers);

    /**
     * {@code WITH_CHAIR -> NOT_AWARDED}, final; the places are free again.
     *
     * @param refusals by number
     */
    void notAward(Map<String, Refusal> refusals);

    /** Held dossiers step aside for a later list, because their list goes on without them; the places are kept. */
    void postponeHeld(Collection<String> numbers);

    /**
     * Put off to a later list: {@code WITH_CHAIR -> REVIEWED} with {@code deferred}, off the list; the places are kept.
     *
     * @param reasons by number
     */
    void defer(Map<String, String> reasons);

    /**
     * The unit's head takes a submitted dossier back, until the Chair has decided: {@code WITHDRAWN}, final; off its list,
     * the place is free again, the instance is told.
     *
     * @param document the document that withdraws it
     * @throws NotPermittedException for anybody but the head of its unit
     * @throws BadInputException for a reason or a document that cannot be
     */
    void withdraw(String number, Actor actor, String reason, DocumentReference document);
}
