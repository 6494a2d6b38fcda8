package vn.khenthuong.nomination;

import java.util.Optional;
import vn.khenthuong.kernel.Actor;

/** Dossiers that have expired are never revived: their unit begins new ones with the same contents. */
public interface Remakes {

    /** Whether the official could begin a new dossier from this one now. */
    boolean mayRemake(Actor actor, String number);

    /**
     * Begins a new dossier of the same nominee with the contents and the newest papers of an expired one. It is a dossier like
     * any other: every rule of a beginning is tested, nothing of the old one's route is taken over.
     *
     * @return its number
     * @throws vn.khenthuong.kernel.NotFoundException where the actor does not see the dossier
     * @throws vn.khenthuong.kernel.NotPermittedException for anybody but an officer of its unit
     * @throws vn.khenthuong.kernel.ConflictException where it has not expired, or one that was begun from it is under way
     * @throws vn.khenthuong.kernel.BadInputException where the unit may not nominate in the round now
     */
    String remake(String number, Actor actor);

    /** The expired dossier this one was begun from. */
    Optional<String> madeFrom(String number);

    /** The dossier begun from this one that has not ended without an award. */
    Optional<String> madeInto(String number);
}
