package vn.khenthuong.annualreport;

import java.util.Map;
import vn.khenthuong.annualreport.Consolidation.Addressee;
import vn.khenthuong.annualreport.Consolidation.Kind;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.NotPermittedException;

/**
 * Who signs and sends a consolidated report. The focal agency's is signed by its head, which sends it and closes the year:
 * until then late reports are taken. The report to the central board is the People's Committee's: submitted by the head of Home
 * Affairs, signed by the Chair, numbered and sent by the clerk. Nobody signs what he prepared or signed before.
 *
 * <p>All of them throw {@link NotPermittedException} for anybody else, and {@link ConflictException} when the report is not at
 * that step.
 */
public interface ConsolidationSignatures {

    /**
     * The head of the focal agency signs: the figures are those of this moment, reports not delivered are missing. Publishes
     * {@link ReportYearClosed}.
     *
     * @param letters number and date per addressee, one for every addressee
     * @throws BadInputException when a number or a date cannot be
     */
    void signFocal(int year, Map<Addressee, DocumentReference> letters, Actor actor);

    /**
     * The head of Home Affairs submits the report to the Chair, with the figures of this moment.
     *
     * @param submission number and date of the Tờ trình
     * @throws BadInputException when they cannot be
     */
    void submitToChair(int year, DocumentReference submission, Actor actor);

    /** The Chair signs the report of the People's Committee. */
    void signByChair(int year, Actor actor);

    /**
     * The clerk numbers the signed report and sends it.
     *
     * @throws BadInputException when number or date cannot be
     */
    void issue(int year, DocumentReference letter, Actor actor);

    /**
     * Whoever is to sign gives it back to the officer.
     *
     * @throws BadInputException without a reason
     */
    void giveBack(int year, Kind kind, String reason, Actor actor);
}
