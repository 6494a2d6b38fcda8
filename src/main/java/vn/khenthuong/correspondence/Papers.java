package vn.khenthuong.correspondence;

import java.util.List;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.paper.Paper;

/** The papers of the route with their versions. */
public interface Papers {

    /** The papers that concern a subject, as far as the reader may read them, in the order of the route. */
    List<KnownPaper> about(String subject, Actor reader);

    /** The same without their versions: nothing is looked at but that they are there. For who goes through many subjects. */
    List<PaperOffer> offers(String subject, Actor reader);

    /**
     * A paper to be read: the version asked for, or the last one; made now where it was due before papers were kept. A draft carries
     * its watermark.
     *
     * @param version null for the last one
     * @throws vn.khenthuong.kernel.NotFoundException when there is none, or none for this reader
     */
    Paper open(String id, Integer version, Actor reader);

    /**
     * Makes a kept paper again from the facts as they are now; nothing happens where it says the same.
     *
     * @throws vn.khenthuong.kernel.NotFoundException when there is none, or none for this actor
     * @throws vn.khenthuong.kernel.NotPermittedException when its step is not the actor's
     * @throws vn.khenthuong.kernel.ConflictException for a draft, which always follows the facts
     * @throws vn.khenthuong.paper.IncompletePaperException when a fact is missing
     */
    KnownPaper renew(String id, Actor actor);

    /**
     * The office that signs the paper enters its number and date, once: from then on it says them and is no draft any more, and nothing
     * makes it again.
     *
     * @throws vn.khenthuong.kernel.NotFoundException when there is none, or none for this actor
     * @throws vn.khenthuong.kernel.NotPermittedException when the actor is not of the office that signs it
     * @throws vn.khenthuong.kernel.ConflictException for a draft, for a paper that a step numbers, and for one that has its number
     * @throws vn.khenthuong.kernel.BadInputException when number or date is missing or cannot be, or the number is another paper's
     */
    KnownPaper number(String id, DocumentReference entered, Actor actor);

    /**
     * Makes the paper, a new version where it says something else than the last one.
     *
     * @throws vn.khenthuong.paper.IncompletePaperException when a fact is missing
     */
    void make(PaperRef paper);
}
