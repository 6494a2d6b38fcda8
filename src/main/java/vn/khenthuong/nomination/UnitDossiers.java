package vn.khenthuong.nomination;

import java.util.List;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.organization.Unit;

/** The part of a dossier's life inside its unit: opening, preparing, signing, supplementing, and the ends that come of it. */
public interface UnitDossiers {

    /** What this official may choose from when starting a nomination. */
    NominationOffer offer(Actor actor);

    /** The units this official prepares dossiers for. */
    List<Unit> unitsOf(Actor actor);

    /**
     * Opens a dossier in {@code DRAFT} for each request under the next number of the unit in the round: all of them or none. The row
     * of the round stays locked, so that no dossier appears in a round that is being closed. What is the same for many is asked
     * once, and all are written together.
     *
     * @return what was opened, in the order of the requests
     * @throws vn.khenthuong.kernel.RefusedException with the rule that forbids one of them
     */
    List<OpenedDossier> openAll(Actor actor, List<NominationRequest> requests);

    /** {@link #openAll} for one. */
    default OpenedDossier open(Actor actor, NominationRequest request) {
        return openAll(actor, List.of(request)).get(0);
    }

    /** The dossier, which nobody else changes until the transaction ends. */
    DossierSnapshot lock(String number);

    /**
     * Corrects the name of the nominee while the dossier is a {@code DRAFT}; the same name changes nothing.
     *
     * @throws BadInputException for a name without a letter
     */
    void rename(String number, Actor actor, String nomineeName);

    /**
     * What is wrong with a content of which parts are still missing, as far as it can be said, papers included. Changes nothing.
     *
     * @throws BadInputException with all of it
     */
    void inspect(String number, DossierContent incomplete);

    /**
     * {@code DRAFT -> PREPARED}: takes what the unit wrote, tests the criteria and wants every required paper.
     *
     * @throws BadInputException naming what is missing or wrong
     */
    void prepare(String number, Actor actor, DossierContent written);

    /** {@code PREPARED -> DRAFT}. */
    void returnToOfficer(String number, String reason);

    /** {@code DRAFT, PREPARED -> WITHDRAWN}: the unit gives the nomination up before submitting it. */
    void drop(String number, String reason);

    /**
     * The head's signature under the unit's Tờ trình. Locks the round first and refuses when the unit is too late;
     * {@link #submitWithinQuota} follows in the same transaction.
     *
     * @throws BadInputException for a document that cannot be, or is older than the minutes of the unit's council
     */
    void sign(String number, Actor actor, DocumentReference document);

    /**
     * Asks the quota and submits: {@code PREPARED -> SUBMITTED}, or back to {@code DRAFT} with the numbers when every place is
     * taken. Nominees of the pool take their places later, on the list. The place is the last domain write.
     *
     * @return whether the dossier is submitted
     */
    boolean submitWithinQuota(String number);

    /** The officer supplements; only the parts that were asked for change, and every paper asked for must be there. */
    void supplement(String number, Actor actor, DossierContent content);

    /** The officer proposes to the head to withdraw instead of supplementing. */
    void proposeWithdrawal(String number, Actor actor, String reason);

    /** The head returns the supplement, or the proposal to withdraw, to the officer. */
    void returnSupplement(String number, String reason);

    /** {@code SUPPLEMENT_REQUESTED -> SUBMITTED}: the head countersigns; the clock of the reception goes on. */
    void countersign(String number, Actor actor, DocumentReference document);

    /** The head signs the withdrawal that the officer proposed: {@code WITHDRAWN}; the place is free again. */
    void withdrawInstead(String number, Actor actor, DocumentReference document);

    /** {@code SUPPLEMENT_REQUESTED -> EXPIRED}: nothing came in time; the place is free again. Nothing happens to one that has ended. */
    void expireSupplement(String number);

    /** What the closing of the round would end, if it came now. */
    UnsubmittedDossiers unsubmitted(String round);
}
