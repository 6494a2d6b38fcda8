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
     * What it says, from the facts as they are now. Asked by jobs too, where nobody is signed in.
     *
     * @throws vn.khenthuong.paper.IncompletePaperException when a fact is missing
     */
    Paper content(String key);

    /**
     * Whether this official adds the signed scan of a paper he reads: the office that signed or numbered it does. Nobody where the
     * kind has no number.
     */
    default Optional<ScanDesk> scanDesk(String key, Actor actor) {
        return Optional.empty();
    }
}
