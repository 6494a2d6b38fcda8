package vn.khenthuong.organization;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.khenthuong.kernel.Actor;

/**
 * Who acts for whom. It gives a right to decide, so it takes two: the holder of the seat or an administrator proposes, an
 * administrator who is neither the proposer nor the substitute confirms. Taking it away takes one, and the holder of the seat may refuse what an administrator proposes. What is confirmed or ended takes
 * effect at once: rights, claimed tasks, sessions; what begins or ends by its dates does so with the day.
 */
public interface Substitutions {

    /** All that were not refused, the latest first. */
    List<Substitution> all();

    /** Those that wait for confirmation, oldest first. */
    List<Substitution> pending();

    /** Those of the seats of this person, and those by which he acts himself, the latest first. */
    List<Substitution> concerning(Actor official);

    /** Seats this person holds by his own right today. */
    List<Seat> seatsOf(Actor official);

    /** Every seat of today with each who holds it by his own right, in the order officials list units; vacant ones once, without. */
    List<Seat> seats();

    /** The groups whose tasks the holder of the seat works today, those of predecessors included. */
    Set<String> groupsOf(String role);

    /** In Vietnamese, e.g. {@code Lãnh đạo – Huyện Đam Rông}. */
    String labelOf(String role);

    /** Officials who may be asked to act for the holder of the seat: those who could be so in some capacity today. */
    List<Official> candidates(String role);

    /** Whether there is a deputy who could sign for the holder of the seat today (KT.). */
    boolean hasDeputy(String role);

    /**
     * What was asked for, in one spelling; nothing is changed.
     *
     * @throws vn.khenthuong.kernel.BadInputException with everything that is wrong
     */
    Substitution examine(WantedSubstitution wanted, Actor proposer);

    /**
     * Proposes.
     *
     * @return the proposal
     * @throws vn.khenthuong.kernel.BadInputException with everything that is wrong
     * @throws vn.khenthuong.kernel.NotPermittedException when the proposer neither holds the seat nor is an administrator
     */
    UUID propose(WantedSubstitution wanted, Actor proposer);

    /**
     * Confirms what somebody else has proposed.
     *
     * @throws vn.khenthuong.kernel.NotPermittedException when it is his own proposal, or he is the substitute or the represented, or no
     *     administrator
     * @throws vn.khenthuong.kernel.ConflictException when it is decided already, or would not be right any more
     */
    void confirm(UUID id, Actor administrator);

    /**
     * Refuses a proposal, or takes back one's own; an administrator may, the proposer, and whoever is to be represented.
     *
     * @throws vn.khenthuong.kernel.ConflictException when it is decided already
     */
    void refuse(UUID id, String reason, Actor actor);

    /**
     * Ends one before its time, at once.
     *
     * @throws vn.khenthuong.kernel.NotPermittedException when the actor is neither the represented nor an administrator
     * @throws vn.khenthuong.kernel.ConflictException when it has ended
     */
    void end(UUID id, String reason, Actor actor);

    /**
     * Where somebody can be represented.
     *
     * @param role the group
     * @param label in Vietnamese
     * @param holder user id; null where it is vacant
     * @param holderName null where it is vacant
     */
    record Seat(String role, String label, String holder, String holderName) {

        /** Both in one text. */
        public String key() {
            return holder == null ? role : role + " " + holder;
        }
    }
}
