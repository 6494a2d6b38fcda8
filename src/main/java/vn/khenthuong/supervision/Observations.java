package vn.khenthuong.supervision;

import java.util.List;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.NotPermittedException;

/**
 * What supervising bodies say about rounds. Supervising bodies, both departments, the council and those who decide read it; units whose
 * cases it may be about do not.
 */
public interface Observations {

    /** Whether the official reads observations. */
    boolean concerns(Actor reader);

    /** The bodies in whose name the official may speak today. */
    List<ObservingAgency> agenciesOf(Actor actor);

    /** What a code of {@link #agenciesOf} stands for, as it was called when the observation was filed. */
    String nameOf(Observation observation);

    /** Codes of the rounds about which something can be said, newest first: those that opened and were not called off. */
    List<String> roundsToObserve();

    /**
     * Files an observation under the next number of its round. Publishes {@link ObservationFiled}. The same by
     * the same body once more, also at the same instant, is the one that stands and waits.
     *
     * @throws NotPermittedException when the official does not belong to the body
     * @throws BadInputException when something is missing, the round is not open to it, or the list is not a published one of it
     */
    Observation file(WantedObservation wanted, Actor actor);

    /**
     * The author's body takes it back; it stays to be read. Publishes {@link ObservationWithdrawn}.
     *
     * @throws NotPermittedException for anybody who does not belong to the body
     * @throws ConflictException when that was done before
     */
    Observation withdraw(ObservationNumber number, String reason, Actor actor);

    /**
     * Officers or heads of the focal agency or of Home Affairs answer. Publishes {@link ObservationAnswered}.
     *
     * @throws NotPermittedException for anybody else, and for who filed it
     * @throws ConflictException when it is answered, or taken back
     */
    Observation answer(ObservationNumber number, String text, Actor actor);

    /** Whether the official could take it back now, or add a file. */
    boolean mayWithdraw(Observation observation, Actor actor);

    /** Whether the official could answer it now. */
    boolean mayAnswer(Observation observation, Actor actor);

    /**
     * Observations for somebody who reads them, newest first.
     *
     * @param round null for all
     * @throws NotPermittedException when the official does not read observations
     */
    List<Observation> seen(String round, Actor reader);

    /**
     * @throws NotFoundException when there is none, and alike for somebody who does not read observations
     */
    Observation require(ObservationNumber number, Actor reader);

    /** What is to be seen beside a list: observations on its round and on itself, oldest first, those taken back included. */
    List<Beside> beside(String round, String list);

    /**
     * How many observations on the round this official reads, those taken back included: 0 where there are none, and alike for somebody
     * who does not read observations.
     */
    int count(String round, Actor reader);

    /** How many observations wait for an answer that the official could give; 0 for everybody who answers none. */
    int waiting(Actor reader);

    /**
     * An observation beside a list.
     *
     * @param agency name of the body
     * @param nominates whether the body itself has submitted cases in the round
     * @param files how many documents it has
     */
    record Beside(Observation observation, String agency, boolean nominates, int files) {}
}
