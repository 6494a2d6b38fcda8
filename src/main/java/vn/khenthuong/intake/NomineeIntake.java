package vn.khenthuong.intake;

import java.util.List;
import org.springframework.web.multipart.MultipartFile;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.RefusedException;
import vn.khenthuong.nomination.NominationOffer;

/**
 * Lists of nominees: read, tried, taken up. Each row goes through the door through which a dossier is started by form, many of them
 * in a transaction: what is refused holds up nobody, and an import that was interrupted goes on when the list is brought again.
 */
public interface NomineeIntake {

    /** What this official may nominate now; without rounds where there is nothing. */
    NominationOffer offer(Actor actor);

    /**
     * A workbook to be filled in, with the choices of the unit.
     *
     * @param unit code, or null for an official who acts for one unit only
     * @throws RefusedException when he may nominate nobody in the round now
     */
    byte[] template(Actor actor, String round, String unit);

    /**
     * What a workbook says.
     *
     * @throws BadInputException when it is no such workbook, or a file that is not taken
     */
    NomineeList read(Actor actor, MultipartFile file, String round, String unit);

    /**
     * What would become of each row, by row; nothing is changed.
     *
     * @throws RefusedException when he may nominate nobody in the round now
     */
    List<NomineeResult> tried(Actor actor, String round, String unit, NomineeList list);

    /** Makes dossiers of all that pass, and says what became of each row. */
    List<NomineeResult> done(Actor actor, String round, String unit, NomineeList list);
}
