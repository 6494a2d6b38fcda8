package vn.khenthuong.commendation;

import java.util.List;
import java.util.Optional;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.NotPermittedException;

/** The letters of commendation of a unit, from the officers' list to the head's decision. */
public interface Commendations {

    /**
     * Begins a list under the next number of its unit and year.
     *
     * @param unit code; null where the officer has one unit only
     * @throws NotPermittedException when the official is no officer of the unit
     * @throws BadInputException when the year or the occasion cannot be, or the unit's head may not commend
     */
    Commendation open(String unit, int year, Occasion occasion, Actor actor);

    /** Codes of the units for which the official may begin a list: their heads may commend. */
    List<String> unitsToCommend(Actor actor);

    /**
     * Who may commend in the unit, and by which clause of the law in force on the day of the decision, in words; before there is one,
     * of today's law. Empty text where nobody may.
     */
    String authority(Commendation list);

    /** @throws NotFoundException when there is none */
    Commendation require(CommendationNumber number);

    Optional<Commendation> find(CommendationNumber number);

    /** Who is on it, in the order of entry. */
    List<Commended> entries(CommendationNumber number);

    /**
     * Adds somebody, or many: all of them or none.
     *
     * @throws NotPermittedException when the official is no officer of the unit
     * @throws ConflictException when the list is not with the officers any more
     * @throws BadInputException when an entry cannot be, is on the list already, or there are too many
     */
    void add(CommendationNumber number, List<Commended> entries, Actor actor);

    /**
     * Looks at an entry without adding it.
     *
     * @param present who is on the list
     * @param before who is to be added before it
     * @return the entry in one spelling
     * @throws BadInputException when it cannot be, is there already, or is one too many
     */
    Commended checked(List<Commended> present, List<Commended> before, Commended entry);

    /**
     * Takes somebody off; nothing happens when he is not on it any more.
     *
     * @throws NotPermittedException when the official is no officer of the unit
     * @throws ConflictException when the list is not with the officers any more
     */
    void remove(CommendationNumber number, long entry, Actor actor);

    /**
     * Refuses whoever may not change the list now.
     *
     * @throws NotPermittedException when the official is no officer of the unit
     * @throws ConflictException when the list is not with the officers any more
     */
    void requireChangeable(CommendationNumber number, Actor actor);

    /** Whether the official may change the list now. */
    boolean mayChange(CommendationNumber number, Actor actor);

    /**
     * The officer hands the list to the head.
     *
     * @throws BadInputException when nobody is on it
     * @throws NotPermittedException for anybody but an officer of the unit, and for somebody who is on it
     * @throws ConflictException when it is not with the officers any more
     */
    void prepare(CommendationNumber number, Actor actor);

    /** The head gives it back. */
    void giveBack(CommendationNumber number, String reason, Actor actor);

    /** The unit gives it up before it is decided: an officer while it is being entered, the head while it waits for him. */
    void withdraw(CommendationNumber number, String reason, Actor actor);

    /**
     * The head decides; everybody on the list is commended. Publishes {@link CommendationDecided}.
     *
     * @throws NotPermittedException for anybody but a head of the unit, for who prepared it, and for somebody who is on it
     * @throws BadInputException when number or date cannot be, the unit has used the number that year, or its head may not commend
     * @throws ConflictException when it does not wait for the head any more
     */
    void decide(CommendationNumber number, DocumentReference decision, Actor actor);

    /** What keeps an official from a step of a list, in a sentence; empty where nothing does. */
    Optional<String> objection(CommendationNumber number, String task, String userId);

    /** What keeps an official from any act about a list because he is on it himself; empty where nothing does. */
    Optional<String> ownObjection(CommendationNumber number, String userId);

    /** What of the decided lists of a unit counts for a year; what comes later does not change what was read before. */
    Given given(String unit, int year);

    /**
     * Whom a unit has commended in a year.
     *
     * @param decisions the decisions, oldest first
     */
    record Given(Commendation.Counts counts, List<DocumentReference> decisions) {

        public Given {
            decisions = List.copyOf(decisions);
        }

        public boolean isEmpty() {
            return decisions.isEmpty();
        }
    }
}
