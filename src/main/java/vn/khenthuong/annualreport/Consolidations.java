package vn.khenthuong.annualreport;

import java.util.Map;
import java.util.Optional;
import vn.khenthuong.annualreport.Consolidation.Addressee;
import vn.khenthuong.annualreport.Consolidation.Kind;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.NotPermittedException;

/** The consolidated reports of a year and what officers do with them: the focal agency's and the appraiser's. */
public interface Consolidations {

    /** The state of every unit and the totals per target, from the reports delivered so far. */
    ConsolidatedFigures figures(int year);

    /** Empty before it was prepared. */
    Optional<Consolidation> find(int year, Kind kind);

    /**
     * The officer hands the report to the head of the department; once more after it was given back.
     *
     * @param missingReason why reports are missing; required when one is
     * @throws NotPermittedException when the actor is not an officer of the department that consolidates
     * @throws BadInputException without reason
     * @throws ConflictException when it is not the officer's any more
     */
    void prepare(int year, Kind kind, String assessment, String missingReason, Actor actor);

    /**
     * What the only step of models deployed before A-33 does: it prepares and sends at once, and that of the focal agency closes
     * the year.
     *
     * @param letters number and date per addressee, one for every addressee of the kind
     * @throws NotPermittedException when the actor is not an officer of the department that consolidates
     * @throws BadInputException without reason, number or date
     * @throws ConflictException when it is not the officer's any more
     */
    void submit(
            int year,
            Kind kind,
            String assessment,
            String missingReason,
            Map<Addressee, DocumentReference> letters,
            Actor actor);
}
