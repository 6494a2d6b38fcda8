package vn.khenthuong.annualreport;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A unit is to be reminded of its report now; published once per unit and day, in the transaction that records it.
 *
 * @param processInstanceId instance of {@code unitReport} the reminder belongs to
 * @param day the day of the reminder
 * @param daysLeft calendar days until the last day in time; 0 on it, negative after
 * @param toHead whether the head of the unit is reminded too
 * @param deadline first instant that is too late
 */
public record ReportReminderDue(
        ReportNumber number,
        String processInstanceId,
        ReminderKind kind,
        LocalDate day,
        int daysLeft,
        boolean toHead,
        Instant deadline) {}
