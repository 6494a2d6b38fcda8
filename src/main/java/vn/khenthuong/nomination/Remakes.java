package vn.khenthuong.nomination;

import java.util.List;
import java.util.Optional;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.round.AwardRound;

/**
 * Dossiers that have ended are never revived: their unit begins new ones with the same contents. One that has expired in its own round,
 * when that was opened again; one that was ended while it stood still in another round, when it is known that nothing is held against
 * the nominee.
 */
public interface Remakes {

    /** The rounds in which the official could begin a new dossier from this one now; none where he may not. */
    List<AwardRound> rounds(Actor actor, String number);

    /**
     * Begins a new dossier of the same nominee with the contents and the newest papers of one that has ended. It is a dossier like
     * any other: every rule of a beginning is tested, nothing of the old one's route is taken over.
     *
     * @param round code of the round; null for the one of the old dossier
     * @return its number
     * @throws vn.khenthuong.kernel.NotFoundException where the actor does not see the dossier
     * @throws vn.khenthuong.kernel.NotPermittedException for anybody but an officer of its unit
     * @throws vn.khenthuong.kernel.ConflictException where it has not ended so, something is still held against the nominee, or one
     *     that was begun from it is under way
     * @throws vn.khenthuong.kernel.BadInputException where the unit may not nominate in the round now
     */
    String remake(String number, Actor actor, String round);

    /** The dossier this one was begun from. */
    Optional<String> madeFrom(String number);

    /** The dossier begun from this one that has not ended without an award. */
    Optional<String> madeInto(String number);
}
