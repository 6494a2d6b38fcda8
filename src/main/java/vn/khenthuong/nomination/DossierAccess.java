package vn.khenthuong.nomination;

import java.util.Optional;
import java.util.Set;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.NotFoundException;

/** Who may see which dossier outside the task list: the {@link VisibilityTable} applied to an official. */
public interface DossierAccess {

    /** What the official may see today. */
    DossierVisibility visibilityOf(Actor actor);

    /**
     * The dossier, for someone who may see it.
     *
     * @throws NotFoundException when there is none, or none for this actor
     */
    DossierSnapshot require(Actor actor, String number);

    /**
     * The dossier, for someone who may read its papers.
     *
     * @throws NotFoundException when there is none, or no papers for this actor
     */
    DossierSnapshot requirePapers(Actor actor, String number);

    /** The same; empty where {@link #requirePapers} finds none. */
    default Optional<DossierSnapshot> findPapers(Actor actor, String number) {
        try {
            return Optional.of(requirePapers(actor, number));
        } catch (NotFoundException notTheirs) {
            return Optional.empty();
        }
    }

    /** Numbers of the dossiers of a round whose papers the official may read. */
    Set<String> readable(Actor actor, String round);
}
