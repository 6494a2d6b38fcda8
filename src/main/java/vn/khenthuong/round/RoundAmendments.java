package vn.khenthuong.round;

import java.util.List;
import java.util.Set;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.quota.QuotaLimit;

/**
 * What documents change in a running round beside its deadlines, and the history of all such changes. Whoever may not gets a
 * {@link vn.khenthuong.kernel.NotPermittedException}, what cannot be entered a {@link vn.khenthuong.kernel.BadInputException},
 * what the state of the round forbids a {@link vn.khenthuong.kernel.ConflictException}.
 */
public interface RoundAmendments {

    /** What this official could do to the round now. */
    Set<Amendment> possible(AwardRound round, Actor actor);

    /** The round, for somebody who is about to do this to it; refused as the deed itself. */
    AwardRound require(String code, Amendment amendment, Actor actor);

    /**
     * Sets another maximum, for one unit or for the pool, never below what is used; reservations of the same moment see either
     * the one or the other. Publishes {@link RoundLimitChanged}.
     *
     * @throws vn.khenthuong.kernel.ConflictException also where it is another one meanwhile than was seen
     */
    QuotaLimit changeLimit(String code, LimitChange change, Actor actor);

    /**
     * Calls the round off, until a decision of it has been issued: every dossier and list that has not ended ends, every place
     * is free. Publishes {@link RoundCancelled}.
     */
    AwardRound cancel(String code, RoundCancellation cancellation, Actor actor);

    /**
     * Opens a closed round again, while its list is being consolidated. What has expired stays expired. Publishes
     * {@link RoundReopened}.
     *
     * @throws vn.khenthuong.kernel.BadInputException also for a deadline after which a department would have to be done already: that
     *     one is moved first
     */
    AwardRound reopen(String code, RoundReopening reopening, Actor actor);

    /**
     * Gives a department of a running round another deadline, never an earlier one; its open tasks follow. Publishes
     * {@link ListDeadlineMoved}.
     *
     * @throws vn.khenthuong.kernel.BadInputException also where the deadlines no longer follow each other: units, focal agency, Home
     *     Affairs
     * @throws vn.khenthuong.kernel.ConflictException also where it is another one meanwhile than was seen
     */
    AwardRound moveListDeadline(String code, ListDeadlineChange change, Actor actor);

    /**
     * The same, looked at and not done.
     *
     * @throws vn.khenthuong.kernel.BadInputException where it could not be done
     */
    PlannedListDeadline planListDeadline(String code, ListDeadlineChange change, Actor actor);

    /** What documents made of the round and changed in it, first one first. */
    List<RoundChange> changes(String code);

    /** The changes that refer to a petition, in any round, first one first. */
    List<RoundChange> referringTo(String petition);

    /**
     * The change, for somebody who is about to file its document.
     *
     * @throws vn.khenthuong.kernel.NotFoundException when there is no such change of the round
     */
    RoundChange requireFiling(String code, long change, Actor actor);

    /** Whether the official may file the documents of changes: officers and head of Home Affairs. */
    boolean mayFile(Actor actor);

    /** What a document can do to a running round beside moving the deadlines of its units. */
    enum Amendment {
        CHANGE_LIMITS,
        MOVE_LIST_DEADLINES,
        CANCEL,
        REOPEN
    }
}
