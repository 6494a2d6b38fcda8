package vn.khenthuong.appraisal;

import java.time.LocalDate;
import java.util.Optional;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.NotPermittedException;

/** Apologies for answers that are not there on the promised day, each with the day promised instead; once for a dossier. */
public interface Postponements {

    Optional<Postponement> of(String dossier);

    /** Whether this official may promise another day for the dossier now. */
    boolean mayPostpone(String dossier, Actor actor);

    /**
     * Promises another day; the unit is told.
     *
     * @param day a working day after today and after the promised one
     * @param entered number and date of the letter of apology
     * @throws NotPermittedException for anybody but the head of the focal agency, and for his own dossier
     * @throws BadInputException for a day, a reason or a document that cannot be
     * @throws ConflictException before the promised day has come, the second time, and where no answer is awaited
     */
    void postpone(String dossier, Actor actor, LocalDate day, String reason, DocumentReference entered);
}
