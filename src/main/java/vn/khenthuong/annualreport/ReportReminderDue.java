package vn.khenthuong.annualreport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.khenthuong.organization.Official;

/**
 * A unit is to be reminded of its report now; published once per unit and day, in the transaction that records it, also when
 * there is nobody to remind.
 *
 * @param processInstanceId instance of {@code unitReport} the reminder belongs to
 * @param day the day of the reminder
 * @param daysLeft calendar days until the last day in time; 0 on it, negative after
 * @param recipients who is reminded; nobody where the unit has no official with an address that day
 * @param deadline first instant that is too late
 */
public record ReportReminderDue(
        ReportNumber number,
        String processInstanceId,
        ReminderKind kind,
        LocalDate day,
        int daysLeft,
        List<Official> recipients,
        Instant deadline) {

    public ReportReminderDue {
        recipients = List.copyOf(recipients);
    }
}
