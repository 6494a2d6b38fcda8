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
