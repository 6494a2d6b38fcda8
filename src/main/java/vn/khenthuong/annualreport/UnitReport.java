package vn.khenthuong.annualreport;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a unit owes for a year, and how far it is.
 *
 * @param deadline first instant that is too late: the unit's own extension, else the year's
 * @param deliveredAt when it reached both departments at once; null before
 * @param late whether it was delivered at or after the deadline; false before delivery
 * @param documentNumber number the unit gave its report; null before the signature
 * @param reminders on how many days the unit has been reminded
 * @param remindersWithoutRecipient on how many days it was to be, and had nobody; 0 in figures kept since before it was counted
 */
public record UnitReport(
        ReportNumber number,
        ReportState state,
        Instant deadline,
        Instant deliveredAt,
        boolean late,
        String documentNumber,
        LocalDate documentDate,
        int reminders,
        int remindersWithoutRecipient) {

    public boolean isDelivered() {
        return state == ReportState.DELIVERED;
    }

    /** How often it was reminded, to be told. */
    public ReminderCount reminderCount() {
        return new ReminderCount(reminders, remindersWithoutRecipient);
    }
}
