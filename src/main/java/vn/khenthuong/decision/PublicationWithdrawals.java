package vn.khenthuong.decision;

import java.util.List;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.DocumentReference;

/**
 * Takes the names of an issued decision off the public pages, and puts them back: the head of Home Affairs does, by a document
 * . The decision itself stays listed, and that its names were off is told for ever.
 */
public interface PublicationWithdrawals {

    /** Whether the actor may take names off and put them back. */
    boolean mayDecide(Actor actor);

    /** Whether the names of a decision are off the public pages now. */
    default boolean isWithdrawn(String list) {
        return of(list).stream().anyMatch(withdrawal -> withdrawal.restored() == null);
    }

    /** What happened to the publication of a decision, oldest first; seldom anything. */
    List<PublicationWithdrawal> of(String list);

    /**
     * Takes the names off.
     *
     * @throws vn.khenthuong.kernel.NotFoundException when there is no such decision, or it is not issued
     * @throws vn.khenthuong.kernel.NotPermittedException when the actor is not the head of Home Affairs
     * @throws vn.khenthuong.kernel.BadInputException when reason or document is missing or cannot be
     * @throws vn.khenthuong.kernel.ConflictException when they are off already
     */
    void withdraw(String list, String reason, DocumentReference document, Actor actor);

    /**
     * Puts the names back.
     *
     * @throws vn.khenthuong.kernel.NotFoundException as {@link #withdraw} does
     * @throws vn.khenthuong.kernel.NotPermittedException when the actor is not the head of Home Affairs
     * @throws vn.khenthuong.kernel.BadInputException when reason or document is missing or cannot be
     * @throws vn.khenthuong.kernel.ConflictException when they are not off
     */
    void restore(String list, String reason, DocumentReference document, Actor actor);
}
