package vn.khenthuong.annualreport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.organization.Role;

/**
 * The statutory reminders of a unit's report (R-097, QĐ 1479/QĐ-UBND, Mục VI). Several that were missed together become one: the
 * newest.
 */
public interface ReportReminders {

    /** A reminder that was recorded. */
    record Reminder(LocalDate day, ReminderKind kind, Instant at) {}

    /**
     * How a unit's reminders stand.
     *
     * @param next when it is to be reminded next, in the past only while a reminder is due; empty when none is left or the
     *     report is delivered
     * @param sent on how many days it was reminded
     */
    record Outlook(Optional<Instant> next, int sent) {}

    /**
     * Known without another look in the transaction that has just reminded, which holds the row of the year.
     *
     * @throws NotFoundException with a Vietnamese sentence
     */
    Outlook outlook(ReportNumber number);

    /** Reminds the unit of the newest date that has come and was not reminded of; nothing when there is none. Idempotent. */
    void remind(ReportNumber number, String processInstanceId);

    /**
     * Whether officials of the role are still to be reminded of the report on that day.
     *
     * @param role officer or head
     */
    boolean isPlanned(ReportNumber number, LocalDate day, Role role);

    /** The days on which the unit was reminded, oldest first. */
    List<Reminder> sent(ReportNumber number);
}
