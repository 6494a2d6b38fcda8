package vn.khenthuong.decision;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khenthuong.decision.DecisionAmendment.Kind;
import vn.khenthuong.decision.DecisionAmendment.Signer;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.DocumentReference;

/**
 * Wrong names and wrong layout of issued decisions, put right by two persons: an official of the appraiser proposes, and the clerk
 * gives number and date to what the Chair's office has signed.
 */
public interface DecisionAmendments {

    /** Of a decision, first one first. */
    List<DecisionAmendment> of(String list);

    /** Of all decisions, what waits for the clerk, first one first. */
    List<DecisionAmendment> waiting();

    Optional<DecisionAmendment> find(long id);

    /** Whether the official may propose. */
    boolean mayPropose(Actor actor);

    /** Whether the official may issue and refuse what others have proposed. */
    boolean mayIssue(Actor actor);

    /** The name of a rewarded nominee as a later decision has put it right; empty where none has. */
    Optional<String> amended(String dossier);

    /** The same for several, by dossier; those that no decision has put right are left out. */
    Map<String, String> amended(Collection<String> dossiers);

    /** The name of a rewarded nominee as it counts today: that of the last amendment, or of the decision. */
    String nameOf(String dossier);

    /**
     * Proposes something to be put right.
     *
     * @return its id
     * @throws vn.khenthuong.kernel.NotFoundException for a decision that is not issued
     * @throws vn.khenthuong.kernel.NotPermittedException for others than officials of the appraiser, and about one's own dossier
     * @throws vn.khenthuong.kernel.BadInputException naming the fields
     * @throws vn.khenthuong.kernel.ConflictException when another proposal about the same nominee waits
     */
    long propose(String list, ProposedAmendment wanted, Actor actor);

    /**
     * Gives the decision or letter its number and date: from now on the right text counts.
     *
     * @param signer user id of who signed it; null or empty for the holder of the seat, where that is one official
     * @throws vn.khenthuong.kernel.NotPermittedException for others than the clerk, and for who has proposed it
     * @throws vn.khenthuong.kernel.ConflictException when it is issued or refused already
     * @throws vn.khenthuong.kernel.BadInputException when number or date cannot be
     */
    void issue(long id, DocumentReference document, String signer, Actor actor);

    /** The same, signed by whoever holds the seat, where that is one official. */
    void issue(long id, DocumentReference document, Actor actor);

    /** Who may have signed a decision or letter that waits, the holder of the seat first. */
    List<Signer> signers(Kind kind);

    /**
     * Refuses what was proposed.
     *
     * @throws vn.khenthuong.kernel.NotPermittedException for others than the clerk
     * @throws vn.khenthuong.kernel.ConflictException when it is issued or refused already
     */
    void refuse(long id, String reason, Actor actor);
}
