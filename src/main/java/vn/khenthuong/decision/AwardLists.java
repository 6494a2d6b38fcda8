package vn.khenthuong.decision;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.khenthuong.kernel.DocumentReference;

/**
 * The award lists of the rounds, from their composition to the decision of the Chair. Every transition takes the lock of the
 * round, runs in the caller's transaction and refuses with a Vietnamese sentence: {@code BadInputException} for a broken rule,
 * {@code ConflictException} when the list has moved on.
 */
public interface AwardLists {

    /** @throws vn.khenthuong.kernel.NotFoundException when there is no such list */
    AwardListSnapshot require(String code);

    /** The lists of a round, first one first. */
    List<AwardListSnapshot> ofRound(String round);

    /** The dossiers of a round as a list sees them. */
    RoundDossiers cases(String round);

    /** Decisions of a round that have been issued, with the cases they reward. */
    List<IssuedDecision> published(String round);

    /**
     * What keeps an official from a step of the list, in a sentence: he worked on it on the other side, or his own dossier is on it
     * . Asked beforehand, changes nothing.
     *
     * @param step id of the task
     */
    Optional<String> objection(String code, String step, String userId);

    /** Remembers what an official was shown of a list at a task. */
    void shown(String code, String task, String user, int version, List<String> dossiers);

    /**
     * Refuses when the list has changed since the official saw it; a client that was never shown the form is not held to a view.
     *
     * @param stated version the official's answer names, which goes before the one remembered
     * @throws vn.khenthuong.kernel.ConflictException with what changed
     */
    void requireUnchanged(String code, String task, String user, OptionalInt stated);

    /**
     * Refuses when a dossier the official was shown at the composition cannot be listed any more.
     *
     * @throws vn.khenthuong.kernel.ConflictException with what changed
     */
    void requireStillListable(String code, String task, String user);

    /** Opens the next list of a round and returns its code. */
    String open(String round);

    /** The focal agency composes the list; a reviewed case that the official was not shown waits for a later list. */
    void consolidate(String code, String task, String user, Consolidation consolidation);

    /** Takes the places that the list needs; false: none was taken, the numbers are in the list's note. */
    boolean confirmQuota(String code);

    /**
     * The head of the focal agency signs; the places are confirmed.
     *
     * @param document may be null for an empty list
     * @return whether the list is empty, and so has ended
     */
    boolean sign(String code, DocumentReference document);

    /** The head of the focal agency, or Home Affairs at its reception, gives the list back; a signature is void. */
    void returnToConsolidation(String code, String reason);

    /** Home Affairs accepts the list: its dossiers are listed, the rest is settled. */
    void receive(String code);

    /** How far the appraisal has come; a list without a case left has ended. */
    Progress progress(String code);

    /** The head of Home Affairs wants cases appraised again. */
    void reappraise(String code, List<String> dossiers, String reason);

    /**
     * The head of Home Affairs submits to the Chair; {@link #recheckQuota} follows in the same transaction.
     *
     * @param document may be null where no case passed
     */
    void submitToChair(String code, DocumentReference document);

    /** Measures the submission against the limits once more and makes it effective, or void. */
    SubmissionCheck recheckQuota(String code);

    /** The office of the People's Committee has nothing to say against the submission: the Chair is told. */
    void passOn(String code);

    /** The office gives the list back to Home Affairs. */
    void returnFromOffice(String code, String reason);

    /** The Chair decides about every case; effective when the decision is issued. */
    void decide(String code, ChairDecision decision);

    /** The Chair gives the list back to Home Affairs. */
    void returnFromChair(String code, String reason);

    /** The clerk gives the decision its number and date; every dossier ends or is put off, the rewarded are published. */
    void issue(String code, DocumentReference document, String clerk);
}
