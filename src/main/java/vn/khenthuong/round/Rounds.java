package vn.khenthuong.round;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.quota.QuotaLimit;

/** The award rounds and what units may do in them. Nothing is kept in memory: every answer is the database's. */
public interface Rounds {

    Optional<AwardRound> find(String code);

    /** @throws NotFoundException with a Vietnamese sentence */
    AwardRound require(String code);

    /** Newest first. */
    List<AwardRound> all();

    /**
     * Takes the row of the round and reads it. Whatever makes a fact of the handshake true, and whatever decides to wait for
     * one, takes it first, so that no wake-up is lost. Foreign keys that point at the round are not held up by it.
     */
    AwardRound lock(String code);

    /** The same for who may ask for the deadline of one unit next: it is read with the round. */
    AwardRound lock(String code, String unit);

    /** The instant from which the unit is too late: its own extension, else the round's deadline. */
    Instant deadlineFor(String round, String unit);

    /** The deadlines of units that were granted their own, by code of the unit. */
    Map<String, Instant> extensions(String round);

    /** The deadlines of all and of single units. */
    RoundDeadlines deadlines(String round);

    /** When the round closed, before its deadline or at it; nothing for one that never did. */
    Optional<Instant> closedAt(String round);

    /** The instant from which every unit is too late; then the round closes. */
    Instant closesAt(String round);

    /**
     * The same, for the instance of a round that is about to wait for it, again. A round that was closed since is told of that once more:
     * when it was told, its instance stood where nobody waited for it. Locks the round's row.
     */
    Instant collectsUntil(String round);

    /**
     * Checks that the unit may still submit: the round is open and the unit's deadline has not passed. Locks the round's row.
     *
     * @throws BadInputException with the reason
     */
    AwardRound requireOpenFor(String round, String unit);

    /**
     * Enters a round that waits for the head of the appraiser.
     *
     * @throws vn.khenthuong.kernel.NotPermittedException when the actor is an officer neither of the appraiser nor of the focal agency
     * @throws BadInputException when a date, the year, the code or the title cannot be, they do not agree with each other, or
     *     a document is missing
     * @throws ConflictException when the code has been used before
     */
    AwardRound propose(RoundProposal proposal, Actor actor);

    /** The limits that opening the proposed round will give (R-062…R-075), units first, the pool last. */
    List<QuotaLimit> previewLimits(String code);

    /** The documents the round rests on. */
    RoundMandate mandateOf(String code);

    /** What its guidance says beside the deadline of the units. */
    RoundSchedule scheduleOf(String code);

    /** The units that take part: those that nominate on the reference date. */
    List<Unit> unitsOf(AwardRound round);

    /**
     * The head of the appraiser lets the round open; its limits follow with {@link #open}.
     *
     * @throws ConflictException when it no longer waits for that, or a round of its kind that was proposed before it still does
     */
    AwardRound confirmOpening(String code, Actor actor);

    /**
     * The head of the appraiser does not let the round open; its code stays used.
     *
     * @throws ConflictException when it no longer waits for that
     */
    AwardRound refuseOpening(String code, Actor actor);

    /** Gives the units valid on the reference date their limits; repeated, it changes nothing. Publishes {@link RoundOpened}. */
    AwardRound open(String code);

    /**
     * A round that nobody has to propose and confirm: entered by the system, and open but for its limits.
     *
     * @throws ConflictException when the code has been used before
     */
    AwardRound establish(RoundProposal proposal);

    /**
     * Closes the round because its deadline has come; repeated, it changes nothing. Publishes {@link RoundClosed}.
     *
     * @param deadline the deadline that was waited for
     * @throws IllegalStateException when the deadline has been moved meanwhile and the news is still on its way
     */
    AwardRound close(String code, Instant deadline);

    /** Whether the official may close rounds before their deadline. */
    boolean mayClose(Actor actor);

    /** Whether the official may move the deadlines of rounds. */
    boolean mayExtend(Actor actor);

    /**
     * The round, for somebody who is about to close it.
     *
     * @throws vn.khenthuong.kernel.NotPermittedException when the actor may not close rounds
     * @throws ConflictException when the round is not open
     */
    AwardRound requireClosable(String code, Actor actor);

    /**
     * The round, for somebody who is about to move its deadline.
     *
     * @throws vn.khenthuong.kernel.NotPermittedException when the actor may not extend rounds
     * @throws ConflictException when the round is not open
     */
    AwardRound requireExtendable(String code, Actor actor);

    /**
     * Closes the round before its deadline by a document; its process follows. Publishes {@link RoundClosed}.
     *
     * @throws vn.khenthuong.kernel.NotPermittedException when the actor may not close rounds
     * @throws BadInputException for a document that cannot be
     * @throws ConflictException when the round is not open, or a deadline was moved since the actor saw them
     */
    AwardRound closeNow(String code, RoundClosing closing, Actor actor);

    /**
     * Moves the deadline by a document, for all units or for one; the process of the round and open tasks follow. A new
     * deadline for all replaces earlier ones of single units; later ones stay.
     *
     * @throws vn.khenthuong.kernel.NotPermittedException when the actor is not the head of the appraiser
     * @throws BadInputException for a deadline that is not later, a document or unit that cannot be, with all that is wrong
     * @throws ConflictException when the round is not open, or a deadline was moved since the actor saw them
     */
    AwardRound extend(String code, RoundExtension extension, Actor actor);

    /**
     * What {@link #extend} would do, refused alike. Changes nothing.
     *
     * @throws vn.khenthuong.kernel.NotPermittedException as {@link #extend}
     * @throws BadInputException as {@link #extend}
     * @throws ConflictException as {@link #extend}
     */
    PlannedExtension planExtension(String code, RoundExtension extension, Actor actor);

    /** Every dossier has ended, so the round ends; repeated, or called off meanwhile, it changes nothing. Publishes {@link RoundEnded}. */
    AwardRound end(String code);
}
