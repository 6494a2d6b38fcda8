package vn.khenthuong.correspondence;

import java.util.List;
import java.util.Optional;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.paper.Paper;

/**
 * Supplies the papers of one kind. A bean of the feature that owns the facts; everything else – both faces, versions, addresses,
 * links, incidents – comes by itself.
 */
public interface PaperSource {

    PaperKind kind();

    /**
     * The papers of this kind that concern a subject, as far as this reader may read them.
     *
     * @param subject number of a dossier, code of a list, or whatever else the feature knows; unknown ones concern nothing
     */
    List<PaperOffer> about(String subject, Actor reader);

    /** The paper of this key; empty where there is none, or none for this reader. The one place that says who reads it. */
    Optional<PaperOffer> find(String key, Actor reader);

    /**
     * Whether the step that brings the paper about is this official's, so that he may have it made again from the facts as they are
     * now. Asked only of who may read the paper.
     */
    default boolean mayRenew(String key, Actor actor) {
        return false;
    }

    /**
     * The paper that a step brings about, to be looked at before it is taken. Computed from the names alone, without a look at what
     * there is.
     *
     * @param task id of the task in the model
     * @param subject its business key
     */
    default Optional<PaperRef> preview(String task, String subject) {
        return Optional.empty();
    }

    /**
     * What it says, from the facts as they are now. Asked by jobs too, where nobody is signed in.
     *
     * @throws vn.khenthuong.paper.IncompletePaperException when a fact is missing
     */
    Paper content(String key);

    /**
     * The facts it is made from, so that a paper counts as changed where these are others and not where the software words it
     * otherwise.
     */
    default PaperFacts facts(String key) {
        return PaperFacts.NONE;
    }

    /**
     * Who enters number and date of the paper where no step does. Nobody where a step numbers it, and where it has no number.
     */
    default Optional<NumberDesk> numberDesk(String key) {
        return Optional.empty();
    }

    /**
     * Whether this official adds the signed scan of a paper he reads: the office that signed or numbered it does. Nobody where the
     * kind has no number; where it has a {@link #numberDesk}, that one does.
     */
    default Optional<ScanDesk> scanDesk(String key, Actor actor) {
        return Optional.empty();
    }
}
