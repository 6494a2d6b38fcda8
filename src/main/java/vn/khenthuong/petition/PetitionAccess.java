package vn.khenthuong.petition;

import java.util.List;
import java.util.Optional;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.NotFoundException;

/**
 * Who sees which petition: its unit; both departments, the Chair and observers all; clerk and office of the People's Committee
 * what was gathered for it; nobody else.
 */
public interface PetitionAccess {

    /** Whether there is, or may be, anything for the official to see or to send. */
    boolean concerns(Actor reader);

    /** The petitions in sight, newest first. */
    List<Petition> petitions(Actor reader);

    /**
     * Those in sight that a change of a limit may refer to, newest first: somebody stands behind them, and they are about this round or
     * about none, and the unit's own or of whoever carries on what it did or did it before.
     *
     * @param unit code of the unit whose limit it is; null for the pool of the province, which may refer to any
     */
    List<Petition> groundsFor(String round, String unit, Actor reader);

    /** Whether a change of a limit of this unit, or of the pool where it is null, is the business of whoever reads the petition. */
    boolean mayReferTo(Petition petition, String unit);

    /** The petition, for somebody who may see it; empty where there is none, and alike where this official must not know of it. */
    Optional<Petition> find(PetitionNumber number, Actor reader);

    /**
     * The same where there has to be one.
     *
     * @throws NotFoundException when there is none, and alike when there is one this official must not know of
     */
    Petition require(PetitionNumber number, Actor reader);

    /** The reports in sight, newest first. */
    List<PetitionReport> reports(Actor reader);
}
