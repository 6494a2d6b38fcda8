package vn.khenthuong.annualreport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.NotPermittedException;

/** The years of reports: who owes, until when. Nothing is kept in memory. */
public interface ReportYears {

    Optional<ReportYear> find(int year);

    /** @throws NotFoundException with a Vietnamese sentence */
    ReportYear require(int year);

    /** Newest first. */
    List<ReportYear> all();

    /**
     * The year that should have opened by itself and did not, because nobody was running, or installed, on that day; empty from
     * January on, and in the years after those of the plan.
     */
    Optional<Integer> yearToOpen();

    /**
     * Opens the year that runs, with what every unit owes that is valid on its last day in time; of two nodes at once one
     * does.
     *
     * @return false when it is open already, or was, or the opening day has not come, or the plan knows no such year
     */
    boolean open(int year);

    /**
     * Opens a year, or one that has passed, by hand; the deadline is the year's, also when it has passed.
     *
     * @param extension number and date of the document that extends the movement to a year after those of the plan; null
     *     for a year of the plan
     * @throws NotPermittedException when the actor is not an officer of the focal agency
     * @throws BadInputException for a year to come, before the movement, or after those of the plan without the document that extends it
     * @throws ConflictException when it is open already, or was
     */
    ReportYear openByHand(int year, DocumentReference extension, Actor actor);

    /** Every report of the year, in the order officials list units. */
    List<UnitReport> reports(int year);

    /** The report at a position, counted from 0 in the order of {@link #reports}. */
    ReportNumber reportAt(int year, int position);

    /**
     * Takes the row of the year. Whatever makes a fact of the handshake true, and whatever decides to wait for one, takes it first.
     *
     * @throws NotFoundException with a Vietnamese sentence
     */
    ReportYear lock(int year);

    /** Takes the row of the year, then says whether every report has been delivered. */
    boolean allDelivered(int year);

    /**
     * Moves the deadline by a document, for all or for one unit that has not delivered; processes and open tasks follow.
     *
     * @param unit code, or null for all
     * @param deadline first instant that is too late
     * @throws NotPermittedException when the actor is not a head of the focal agency
     * @throws BadInputException for a deadline, document or unit that cannot be
     * @throws ConflictException when the year is closed or the unit has delivered
     */
    ReportYear extend(
            int year, String unit, Instant deadline, String documentNumber, LocalDate documentDate, Actor actor);
}
