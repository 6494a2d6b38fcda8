package vn.khenthuong.administration;

import java.util.List;
import java.util.UUID;
import vn.khenthuong.kernel.Actor;

/**
 * A kind of change that one administrator proposes and another confirms. The page {@code /quan-tri/thay-doi} shows and decides every
 * kind alike; what it is about, and who may decide, is known to the kind alone.
 */
interface ProposalArea {

    /** Where it stands among the others on the page, lowest first. */
    int order();

    /** What waits, oldest first, as this administrator sees it. */
    List<ShownProposal> pending(Actor administrator);

    /** Whether something of this kind was proposed under the id, decided or not. */
    boolean keeps(UUID id);

    /**
     * Confirms and does what somebody else has proposed.
     *
     * @return what is now so, in a sentence
     * @throws vn.khenthuong.kernel.NotPermittedException when the administrator may not confirm it
     * @throws vn.khenthuong.kernel.ConflictException when it is decided already, or would not be right any more
     */
    String confirm(UUID id, Actor administrator);

    /**
     * Refuses a proposal, or takes back one's own.
     *
     * @return what is now so, in a sentence
     * @throws vn.khenthuong.kernel.BadInputException when the reason is none
     * @throws vn.khenthuong.kernel.ConflictException when it is decided already
     */
    String refuse(UUID id, String reason, Actor administrator);
}
