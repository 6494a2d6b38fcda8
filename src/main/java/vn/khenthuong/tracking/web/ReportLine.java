package vn.khenthuong.tracking.web;

import java.time.Instant;
import vn.khenthuong.annualreport.ReminderCount;
import vn.khenthuong.annualreport.ReportState;
import vn.khenthuong.pages.Formats;
import vn.khenthuong.tracking.ReportYearDetails.Line;

/**
 * A unit's report in the table of its year.
 *
 * @param deadline last day in time, where it is not that of the year; else null
 * @param remark whether it came late, or is overdue; null where there is nothing to remark
 * @param document number and date the unit gave it, or null
 * @param reminders how often it was reminded
 */
record ReportLine(
        String unit,
        String name,
        String number,
        String state,
        String tone,
        String deadline,
        String delivered,
        String remark,
        String document,
        String reminders) {

    static ReportLine of(Line line, Instant deadlineOfYear, Instant now) {
        return new ReportLine(
                line.unit(),
                line.name(),
                line.number(),
                line.stateLabel(),
                ReportTones.of(line.state(), line.late(), line.deadline(), now),
                line.deadline().equals(deadlineOfYear) ? null : Formats.lastDay(line.deadline()),
                Formats.moment(line.deliveredAt()),
                remark(line, now),
                line.documentNumber() == null
                        ? null
                        : "%s ngày %s".formatted(line.documentNumber(), Formats.day(line.documentDate())),
                new ReminderCount(line.remindersSent(), line.remindersWithoutRecipient()).inWords());
    }

    private static String remark(Line line, Instant now) {
        if (line.late()) {
            return "Nộp chậm";
        }
        return line.deliveredAt() == null
                        && line.state() != ReportState.MISSING
                        && line.state() != ReportState.RELEASED
                        && !now.isBefore(line.deadline())
                ? "Trễ hạn"
                : null;
    }
}
