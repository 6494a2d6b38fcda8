package vn.khenthuong.petition;

import java.util.List;
import java.util.Optional;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.NotPermittedException;

/** What units bring before the departments, and what becomes of it. Each row is locked before it changes. */
public interface Petitions {

    /**
     * Sends a petition under the next number of its unit and year. Publishes {@link PetitionFiled}.
     *
     * @throws NotPermittedException when the official is no officer of a unit that takes part
     * @throws BadInputException when something is missing, or the round is called off or over
     * @throws SentBeforeException when the unit has just sent the same, also at the same instant, and it waits for an answer
     */
    Petition file(WantedPetition wanted, Actor actor);

    /** Codes of the units for which the official may send one. */
    List<String> unitsToFile(Actor actor);

    /** Codes of the rounds a petition may be about, newest first. */
    List<String> roundsToName();

    /** @throws NotFoundException when there is none */
    Petition require(PetitionNumber number);

    Optional<Petition> find(PetitionNumber number);

    /**
     * The department answers. Publishes {@link PetitionAnswered}.
     *
     * @param document null where it answers without a letter
     * @throws NotPermittedException for anybody but an officer of the department it is with, and for who sent it
     * @throws ConflictException when it does not wait for an answer any more
     */
    void answer(PetitionNumber number, String text, DocumentReference document, Actor actor);

    /**
     * The department hands it on to the other one. Publishes {@link PetitionForwarded}.
     *
     * @throws NotPermittedException for anybody but an officer of the department it is with
     * @throws ConflictException when it does not wait for an answer any more, or was handed on before
     */
    void forward(PetitionNumber number, String reason, Actor actor);

    /**
     * The unit takes it back. Publishes {@link PetitionWithdrawn}.
     *
     * @throws NotPermittedException for anybody but officers and heads of the unit
     * @throws ConflictException when it does not wait for an answer any more
     */
    void withdraw(PetitionNumber number, String reason, Actor actor);

    /** Whether the official could take it back now. */
    boolean mayWithdraw(Petition petition, Actor actor);

    /** What keeps an official from answering a petition, in a sentence; empty where nothing does. */
    Optional<String> objection(PetitionNumber number, String userId);
}
