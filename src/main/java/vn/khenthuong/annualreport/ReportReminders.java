package vn.khenthuong.annualreport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The statutory reminders of a unit's report (R-097, domain.md §10.4). Several that were missed together become one: the
 * newest.
 */
@Component
public class ReportReminders {

    /** When the unit is to be reminded next, possibly in the past; empty when no reminder is left or the report is delivered. */
    public Optional<Instant> next(ReportNumber number) {
        throw new UnsupportedOperationException();
    }

    /** Reminds the unit of the newest date that has come and was not reminded of; nothing when there is none. Idempotent. */
    public void remind(ReportNumber number, String processInstanceId) {
        throw new UnsupportedOperationException();
    }

    /** The days on which the unit was reminded, oldest first. */
    public List<Reminder> sent(ReportNumber number) {
        throw new UnsupportedOperationException();
    }

    /** A reminder that was recorded. */
    public record Reminder(LocalDate day, ReminderKind kind, Instant at) {}
}
