package vn.khenthuong.annualreport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.organization.Role;

/**
 * The statutory reminders of a unit's report (R-097, QĐ 1479/QĐ-UBND, Mục VI). Several that were missed together become one: the
 * newest. A day on which the unit had no official to write to is kept, and is no reminder: the unit is reminded on the next day
 * of the plan.
 */
public interface ReportReminders {

    /**
     * A day on which the unit was reminded, or was to be.
     *
     * @param at when it was recorded
     * @param recipients how many officials there were to remind; 0 means that the unit was not reminded
     */
    record Reminder(LocalDate day, ReminderKind kind, Instant at, int recipients) {

        /** Whether there was anybody to remind. */
        public boolean isGiven() {
            return recipients > 0;
        }
    }

    /**
     * How a unit's reminders stand.
     *
     * @param next when it is to be reminded next, in the past only while a reminder is due; empty when none is left or the
     *     report is delivered
     * @param sent on how many days it was reminded; days without a recipient are not among them
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

    /** The days on which the unit was reminded, or was to be and had nobody, oldest first. */
    List<Reminder> history(ReportNumber number);
}
