package vn.khenthuong.annualreport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khenthuong.platform.Actor;

/** The years of reports: who owes, until when. Nothing is kept in memory. */
@Component
public class ReportYears {

    public Optional<ReportYear> find(int year) {
        throw new UnsupportedOperationException();
    }

    /** @throws vn.khenthuong.platform.NotFoundException with a Vietnamese sentence */
    public ReportYear require(int year) {
        throw new UnsupportedOperationException();
    }

    /** Newest first. */
    public List<ReportYear> all() {
        throw new UnsupportedOperationException();
    }

    /**
     * Opens a year by itself, with what every unit valid today owes; the same for two nodes at once.
     *
     * @return false when it is open already, or was
     */
    public boolean open(int year) {
        throw new UnsupportedOperationException();
    }

    /**
     * Opens a year, or one that has passed, by hand.
     *
     * @throws vn.khenthuong.platform.NotPermittedException when the actor is not an officer of the focal agency
     * @throws vn.khenthuong.platform.BadInputException for a year to come, or before the movement
     * @throws vn.khenthuong.platform.ConflictException when it is open already, or was
     */
    public ReportYear openByHand(int year, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Every report of the year, in the order officials list units. */
    public List<UnitReport> reports(int year) {
        throw new UnsupportedOperationException();
    }

    /** The report at a position, counted from 0 in the order of {@link #reports}. */
    public ReportNumber reportAt(int year, int position) {
        throw new UnsupportedOperationException();
    }

    /** Takes the row of the year, then says whether every report has been delivered. */
    public boolean allDelivered(int year) {
        throw new UnsupportedOperationException();
    }

    /**
     * Moves the deadline by a document, for all or for one unit that has not delivered; processes and open tasks follow.
     *
     * @param unit code, or null for all
     * @param deadline first instant that is too late
     * @throws vn.khenthuong.platform.NotPermittedException when the actor is not a head of the focal agency
     * @throws vn.khenthuong.platform.BadInputException for a deadline, document or unit that cannot be
     * @throws vn.khenthuong.platform.ConflictException when the year is closed or the unit has delivered
     */
    public ReportYear extend(
            int year, String unit, Instant deadline, String documentNumber, LocalDate documentDate, Actor actor) {
        throw new UnsupportedOperationException();
    }
}
