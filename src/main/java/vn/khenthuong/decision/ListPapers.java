package vn.khenthuong.decision;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.khenthuong.correspondence.PaperOffer;
import vn.khenthuong.correspondence.ScanDesk;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.nomination.DossierReading;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.organization.Performer;

/** What the papers of a list have in common: which list they are of, who reads them, the cases in the order of papers. */
public interface ListPapers {

    /**
     * The list a subject is about – its own code, or a dossier on it – with what is offered of it.
     *
     * @param offered what there is of this list; empty where the paper does not exist yet
     */
    List<PaperOffer> about(String subject, Actor reader, Function<AwardListSnapshot, Optional<PaperOffer>> offered);

    /** The list of this code, for somebody who may read its papers. */
    Optional<AwardListSnapshot> find(String code, Actor reader);

    /**
     * That an official adds the signed scans of a list's papers.
     *
     * @param code of the list
     * @param office who signed or numbered the paper
     */
    Optional<ScanDesk> scanDesk(String code, Actor actor, Performer... office);

    /** The order of papers, for what is not read as dossiers: see {@link #inOrder}. */
    Comparator<Place> order();

    /**
     * What decides where a case stands on papers.
     *
     * @param unit code
     * @param name as it was decided, not as it was put right later
     * @param number of the dossier
     */
    record Place(NomineeType type, String unit, String name, String number) {}

    /** The cases, by kind of nominee in the order of the plan, then in the official order of units, then by name. */
    List<DossierReading> inOrder(List<String> dossiers);
}
