package vn.khenthuong.selection;

import java.util.Map;
import java.util.Optional;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.DocumentReference;

/**
 * The choice from the provincial pool of a round, from its closing on: the focal agency ranks, Home Affairs agrees or objects
 * . Refuses with a {@link vn.khenthuong.kernel.NotPermittedException} whoever has no part in it, with a
 * {@link vn.khenthuong.kernel.BadInputException} what cannot be entered, with a {@link vn.khenthuong.kernel.ConflictException} what
 * the state of the round or another official was faster to change.
 */
public interface PoolSelection {

    /** Whether there is a pool to choose from now and this official may see it. */
    boolean concerns(String round, Actor reader);

    /**
     * The cases of the pool side by side, as far as the reader sees them.
     *
     * @throws vn.khenthuong.kernel.NotFoundException when there is no such round, or it has no pool
     * @throws vn.khenthuong.kernel.ConflictException before the round is closed
     */
    SelectionSheet sheet(String round, Actor reader);

    /**
     * An officer of the focal agency gives cases of one kind a place and a note; cases that are not named stay as they are. Every
     * case that changes is a line in the journal.
     *
     * @throws vn.khenthuong.kernel.ConflictException when somebody has changed the ranking of this kind since it was read, or a case
     *     is no longer to be chosen
     */
    void rank(String round, WantedRanking ranking, Actor officer);

    /**
     * Home Affairs agrees, by a document, or objects, with a reason. The last word counts.
     *
     * @throws vn.khenthuong.kernel.ConflictException when the order has changed since it was read
     */
    void state(String round, WantedPosition position, Actor official);

    /** The document by which Home Affairs agrees to the present order; empty where none was recorded or the order changed since. */
    Optional<DocumentReference> agreement(String round);

    /**
     * Whether the choice may be made with this document of Home Affairs: what it has recorded here and what the list cites is one
     * and the same. Where it has recorded nothing, the document that is entered counts.
     *
     * @throws vn.khenthuong.kernel.BadInputException for another document than the one recorded
     * @throws vn.khenthuong.kernel.ConflictException where Home Affairs objects, or the order has changed since it agreed
     */
    void requireAgreed(String round, DocumentReference cited);

    /** Places of the ranked cases, by number of the dossier. */
    Map<String, Integer> places(String round);
}
