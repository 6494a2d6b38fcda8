package vn.khenthuong.commendation;

import java.util.List;
import java.util.Optional;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.NotFoundException;

/** Who sees which list: its unit at every step; Home Affairs and observers once it is decided; nobody else. */
public interface CommendationAccess {

    /** Whether there is, or may be, anything for the official to see. */
    boolean concerns(Actor reader);

    /**
     * The lists in sight, newest first.
     *
     * @param unit code; null for all
     * @param year null for all
     */
    List<Commendation> lists(String unit, Integer year, Actor reader);

    /** The list, for somebody who may see it; empty where there is none, and alike where this official must not know of it. */
    Optional<Commendation> find(CommendationNumber number, Actor reader);

    /**
     * The same where there has to be one.
     *
     * @throws NotFoundException when there is none, and alike when there is one this official must not know of
     */
    Commendation require(CommendationNumber number, Actor reader);
}
