package vn.khenthuong.quota;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.organization.Unit;

/**
 * Limits of rounds and the places cases hold in them. What changes the books runs in the caller's transaction, as
 * its last domain write, and is refused outside one: a place and the step that takes it stand or fall together.
 */
public interface QuotaLedger {

    /**
     * Writes the limits of a round from {@code quota.dmn}; called again, it changes nothing that is there.
     *
     * @param roundKind e.g. {@code SO_KET_2023}
     * @param units the nominating units valid on the reference date
     * @param focalUnit code of the unit that is focal agency on that date
     * @param earlier rounds of the kind that came first; the maxima are what they leave over
     */
    void open(String round, String roundKind, List<Unit> units, String focalUnit, List<EarlierRound> earlier);

    /** The limits {@link #open} would write, unused, without an id; units in the given order, the pool last. */
    List<QuotaLimit> preview(
            String round, String roundKind, List<Unit> units, String focalUnit, List<EarlierRound> earlier);

    /** Limits of the round, units first in code order, the pool last. */
    List<QuotaLimit> limits(String round);

    /** The limits a nominee of this type from this unit counts against: the unit's own, else the pool's. Empty: not in stream. */
    List<QuotaLimit> limitsFor(String round, String unit, String nomineeType);

    /** Takes a place for the case; a case that holds one already keeps it. */
    QuotaVerdict reserve(String caseId, String round, String unit, String nomineeType);

    /** Reserved becomes confirmed for these cases; nothing happens where it is confirmed already. */
    void confirm(Collection<String> cases);

    /** Confirmed becomes reserved again for these cases: the signature under the list is void. */
    void unconfirm(Collection<String> cases);

    /** Gives the place of the case back, once; a case without a place is no error. */
    void release(String caseId);

    /** Gives the places of the cases back, each once; a case without a place is no error. */
    void release(Collection<String> cases);

    boolean holdsPlace(String caseId);

    /** Those of the cases that hold a place. */
    Set<String> holding(Collection<String> cases);

    /** The cases that hold the places of these limits, by id of the limit; nothing for a limit nobody uses. */
    Map<Long, Set<String>> holders(Collection<Long> limits);

    /** The first limit of the round that is used beyond its maximum, if any; checked again before submission and decision. */
    Optional<QuotaLimit> exceeded(String round);

    /** Limits whose confirmed and reserved places are below their minimum. */
    List<QuotaLimit> belowMinimum(String round);

    /**
     * Sets another maximum by a document of those who may change quotas; entered by the head of the appraiser. A
     * minimum above the new maximum comes down with it.
     *
     * @throws NotPermittedException when the actor is not the head of the appraiser
     * @throws BadInputException for a number or document that cannot be
     * @throws NotFoundException when there is no such limit
     * @throws ConflictException when more places than that are in use
     */
    QuotaLimit change(long limitId, int newMax, String documentNumber, LocalDate documentDate, Actor actor);
}
