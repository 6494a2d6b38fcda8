package vn.khenthuong.petition;

import java.util.List;
import java.util.Optional;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.NotPermittedException;

/** What a department gathers of petitions for the People's Committee, which decides. */
public interface PetitionReports {

    /** The petitions an official could gather now: those that wait for an answer of the department he is an officer of. */
    List<Petition> gatherable(Actor actor);

    /**
     * Gathers petitions under a number of its own; each can be in one report only. Publishes {@link PetitionsGathered}.
     *
     * @param document the department's letter to the People's Committee
     * @throws NotPermittedException for anybody but an officer of the department all of them are with
     * @throws BadInputException when none is chosen, or text or document cannot be
     * @throws ConflictException when one does not wait for an answer any more
     */
    PetitionReport compose(List<PetitionNumber> petitions, String content, DocumentReference document, Actor actor);

    /** @throws NotFoundException when there is none */
    PetitionReport require(String number);

    Optional<PetitionReport> find(String number);

    /**
     * The answer of the People's Committee, which answers every petition of the report. Publishes {@link PetitionAnswered} for each.
     *
     * @throws NotPermittedException for anybody but the clerk
     * @throws BadInputException when text or document cannot be
     * @throws ConflictException when it has been answered
     */
    void answer(String number, String text, DocumentReference document, Actor actor);
}
