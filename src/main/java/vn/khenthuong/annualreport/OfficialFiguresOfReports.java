package vn.khenthuong.annualreport;

import java.time.LocalDate;
import java.util.List;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.NotPermittedException;

/**
 * Adds official figures to reports that were delivered with estimates. The yearly review ends after the reports are due,
 * often after the year of reports is closed: figures are taken then, too. A consolidated report that has been signed keeps its
 * figures; whatever is made later tells the official ones.
 */
public interface OfficialFiguresOfReports {

    /** Whether the official may add them now: the head of the unit, to a delivered report that told estimates. */
    boolean mayRecord(ReportNumber number, Actor actor);

    /** The targets of the unit whose figures come from the review, in the order of the plan. */
    List<ReportTarget> targets(ReportNumber number);

    /** What was added, oldest first; the last counts. */
    List<OfficialFigures> of(ReportNumber number);

    /**
     * Adds figures; what was added before is kept, and counts no more.
     *
     * @param asOf day the figures stand for; null where nothing was entered
     * @param document that confirms them
     * @param results one per target of {@link #targets}
     * @throws BadInputException with everything that is wrong: date, document, each figure
     * @throws NotPermittedException when the actor is not a head of the unit
     * @throws ConflictException when the report is not delivered, or told no estimates
     * @throws NotFoundException when there is no such report
     */
    void record(
            ReportNumber number, LocalDate asOf, DocumentReference document, List<TargetResult> results, Actor actor);
}
