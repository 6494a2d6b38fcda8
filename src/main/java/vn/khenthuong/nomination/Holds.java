package vn.khenthuong.nomination;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.organization.Unit;

/**
 * Dossiers that stand still. While one does, its tasks refuse completion, the times of its tasks, of its supplement and of the
 * receipt do not run, and it holds up no list; its place is kept.
 */
public interface Holds {

    /**
     * Holds a dossier by document: before its submission the head of its unit, afterwards the focal agency or Home Affairs.
     *
     * @throws NotPermittedException for anybody else
     * @throws ConflictException where it is held already, has ended, or the Chair has decided
     * @throws BadInputException for a reason or a document that cannot be
     */
    void hold(String number, Actor actor, String reason, DocumentReference document);

    /**
     * Holds it for something that is on record about the nominee, or sees to it that the hold that lasts does not end before that is
     * decided. Held by whom and when, as {@link #hold}.
     *
     * @param reason in words that everybody may read who sees the dossier
     * @param decideBy the last day on which it is to be decided
     * @throws NotPermittedException for anybody else
     * @throws ConflictException where it has ended, or the Chair has decided
     */
    Standing stand(
            String number,
            Actor actor,
            HoldGround ground,
            String reason,
            DocumentReference document,
            LocalDate decideBy);

    /**
     * Lets it go on; every clock gets the working days back that it had left.
     *
     * @param seen {@link DossierHold#seen} of the hold it was decided on; null where whoever asks did not look at it
     * @param receivingUnit the unit that carries on; wanted where the own unit has ended, and only there
     * @throws NotPermittedException for those who may not
     * @throws ConflictException where it is not held, the hold is another one meanwhile than was seen, or what it was held for is not
     *     decided in its favour
     * @throws BadInputException for a reason, a document or a unit that cannot be
     */
    void resume(
            String number, String seen, Actor actor, String reason, DocumentReference document, String receivingUnit);

    /**
     * Ends the case of a held dossier: {@code CANCELLED}, final; its place is free again.
     *
     * @param seen {@link DossierHold#seen} of the hold it was decided on; null where whoever asks did not look at it
     * @throws NotPermittedException for those who may not
     * @throws ConflictException where it is not held, or the hold is another one meanwhile than was seen
     * @throws BadInputException for a reason or a document that cannot be
     */
    void end(String number, String seen, Actor actor, String reason, DocumentReference document);

    /**
     * Nobody completes a task of the dossier, changes or resolves it until the transaction ends: for whoever decides about something
     * else and about the hold at once.
     */
    void keep(String number);

    /** The hold that lasts, if there is one. */
    Optional<DossierHold> current(String number);

    /** The numbers of all dossiers that stand still now. */
    Set<String> standing();

    /** Every hold of the dossier, first one first. */
    List<DossierHold> of(String number);

    /** Whether the official could hold the dossier now. */
    boolean mayHold(Actor actor, String number);

    /** Whether the official could hold it, or add a reason to the hold that lasts. */
    boolean mayStand(Actor actor, String number);

    /**
     * Refuses who may not hold the dossier where it stands.
     *
     * @throws NotPermittedException with who may, also for one's own dossier
     */
    void requireHolder(Actor actor, String number);

    /** Whether the official could resolve the hold that lasts. */
    boolean mayResolve(Actor actor, String number);

    /** Why the dossier may not go on yet although it stands still, as a Vietnamese sentence; empty where nothing is in the way. */
    Optional<String> objectionToResume(String number);

    /** The groups that are offered the resolution of the hold that lasts; empty where it is left to the head of the unit. */
    List<String> resolvers(String number);

    /**
     * The same for a task that is about to be offered to them: the hold does not end before the transaction has. Locks the rows of the
     * open tasks, the round and the dossier.
     */
    List<String> resolversFromNowOn(String number);

    /** The units that may carry on a dossier whose own unit has ended. */
    List<Unit> receivers();

    /**
     * A dossier that stands still.
     *
     * @param role in whose name the official held it
     * @param anew whether it stands still only now
     */
    record Standing(String role, boolean anew) {}
}
