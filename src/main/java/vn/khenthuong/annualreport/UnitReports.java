package vn.khenthuong.annualreport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.NotPermittedException;

/** The report of one unit, from the officer's draft to its delivery. */
public interface UnitReports {

    /** @throws NotFoundException with a Vietnamese sentence */
    UnitReport require(ReportNumber number);

    /** The targets this unit answers for, in the order of the plan. */
    List<ReportTarget> targets(ReportNumber number);

    /**
     * The same as a report tells them that is about to be handed over.
     *
     * @param combinedRates whether it tells one rate for poor and near-poor households, as an earlier form asks for it
     */
    List<ReportTarget> targets(ReportNumber number, boolean combinedRates);

    /** What was last entered, with the official figures added since; empty before. */
    Optional<ReportContent> content(ReportNumber number);

    /** The same as it stood at a moment after its delivery: without what was added later. */
    Optional<ReportContent> contentAt(ReportNumber number, Instant moment);

    /** A first draft: last year's report and what the system knows. */
    ReportContent draft(ReportNumber number);

    /** Why the head returned it; empty when it was not returned since it was last prepared. */
    Optional<String> returnReason(ReportNumber number);

    /**
     * The officer hands the report to the head.
     *
     * @throws BadInputException when a figure contradicts another, or an implausible one has no remark
     * @throws NotPermittedException when the actor is not an officer of the unit
     * @throws ConflictException when the year is closed, or the report is not the officer's any more
     */
    void prepare(ReportNumber number, ReportContent content, Actor actor);

    /**
     * The head gives it back.
     *
     * @throws BadInputException without a reason
     * @throws NotPermittedException when the actor is not a head of the unit
     * @throws ConflictException when the year is closed, or the report does not wait for the head
     */
    void giveBack(ReportNumber number, String reason, Actor actor);

    /**
     * The head signs, which delivers it to both departments at the same instant; late from the deadline on. Publishes
     * {@link ReportDelivered}.
     *
     * @throws NotPermittedException when the actor is not a head of the unit, or prepared it
     * @throws ConflictException when the year is closed, or the report does not wait for the head
     */
    void sign(ReportNumber number, String documentNumber, LocalDate documentDate, Actor actor);

    /** Empty before delivery. */
    List<Receipt> receipts(ReportNumber number);
}
