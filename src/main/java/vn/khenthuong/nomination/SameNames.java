package vn.khenthuong.nomination;

import java.util.Optional;
import vn.khenthuong.kernel.Actor;

/**
 * Other dossiers whose nominee has the same {@linkplain NameKey name}. They are pointed out, with the numbers the reader may
 * see; whether it is the same nominee is for people to say.
 */
public interface SameNames {

    /** Whether there is one in the round, live or awarded: then the unit explains. */
    boolean isInRound(DossierSnapshot dossier);

    /** What to say about it to this reader. */
    Notice notice(DossierSnapshot dossier, Actor reader);

    /**
     * Sentences about live or awarded dossiers of the same name.
     *
     * @param inRound about those of the same round
     * @param elsewhere about those of other rounds, as far as this system knows
     */
    record Notice(Optional<String> inRound, Optional<String> elsewhere) {}
}
