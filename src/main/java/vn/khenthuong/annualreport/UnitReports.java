package vn.khenthuong.annualreport;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khenthuong.platform.Actor;

/** The report of one unit, from the officer's draft to its delivery. */
@Component
public class UnitReports {

    /** @throws vn.khenthuong.platform.NotFoundException with a Vietnamese sentence */
    public UnitReport require(ReportNumber number) {
        throw new UnsupportedOperationException();
    }

    /** The targets this unit answers for, in the order of the plan. */
    public List<ReportTarget> targets(ReportNumber number) {
        throw new UnsupportedOperationException();
    }

    /** What was last entered; empty before. */
    public Optional<ReportContent> content(ReportNumber number) {
        throw new UnsupportedOperationException();
    }

    /** A first draft: last year's report and what the system knows. */
    public ReportContent draft(ReportNumber number) {
        throw new UnsupportedOperationException();
    }

    /** Why the head returned it; empty when it was not returned since it was last prepared. */
    public Optional<String> returnReason(ReportNumber number) {
        throw new UnsupportedOperationException();
    }

    /**
     * The officer hands the report to the head.
     *
     * @throws vn.khenthuong.platform.BadInputException when a figure contradicts another, or an implausible one has no remark
     * @throws vn.khenthuong.platform.NotPermittedException when the actor is not an officer of the unit
     */
    public void prepare(ReportNumber number, ReportContent content, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** The head gives it back. @throws vn.khenthuong.platform.BadInputException without a reason */
    public void giveBack(ReportNumber number, String reason, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /**
     * The head signs, which delivers it to both departments at the same instant; late from the deadline on. Publishes
     * {@link ReportDelivered}.
     *
     * @throws vn.khenthuong.platform.NotPermittedException when the actor is not a head of the unit, or prepared it
     * @throws vn.khenthuong.platform.ConflictException when the year is closed
     */
    public void sign(ReportNumber number, String documentNumber, LocalDate documentDate, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Empty before delivery. */
    public List<Receipt> receipts(ReportNumber number) {
        throw new UnsupportedOperationException();
    }
}
