package vn.khenthuong.tracking.web;

import java.util.ArrayList;
import java.util.List;
import vn.khenthuong.annualreport.UnitReport;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.notification.Delivery;
import vn.khenthuong.tracking.RemindedDay;

/**
 * How often a unit was reminded of its report, to be printed as proof.
 *
 * @param delivered when the report was delivered, or null
 * @param days on which it was reminded, or was to be
 * @param given how often it was reminded
 * @param withoutRecipient how often nobody was there
 * @param printed when the page was made
 */
record RemindersPage(
        int year,
        String unit,
        String unitName,
        String number,
        String state,
        String deadline,
        String delivered,
        List<Line> days,
        int given,
        int withoutRecipient,
        String printed) {

    /**
     * One reminder.
     *
     * @param position among those that were given; null where nobody was there
     */
    record Line(Integer position, String day, String kind, String at, List<Told> told) {

        private static Line of(RemindedDay reminder, Integer position) {
            return new Line(
                    position,
                    VietnameseDates.of(reminder.day()),
                    reminder.kindLabel(),
                    VietnameseDates.toTheSecond(reminder.at()),
                    reminder.deliveries().stream().map(Told::of).toList());
        }
    }

    /** One recipient of a reminder and what became of the mail. */
    record Told(String name, String address, String result, String tone) {

        private static Told of(RemindedDay.Told told) {
            return new Told(told.recipientName(), told.address(), result(told), ReportTones.of(told.state()));
        }

        private static String result(RemindedDay.Told told) {
            if (told.state() == Delivery.State.SENT) {
                return "%s lúc %s".formatted(told.stateLabel(), VietnameseDates.toTheSecond(told.sentAt()));
            }
            var tried = told.attempts() == 0 ? "" : " (đã thử %d lần)".formatted(told.attempts());
            return told.stateLabel() + tried + (told.failure() == null ? "" : ": " + told.failure());
        }
    }

    static RemindersPage of(UnitReport report, String unitName, List<RemindedDay> reminders, String printed) {
        return new RemindersPage(
                report.number().year(),
                report.number().unit(),
                unitName,
                report.number().toString(),
                report.state().label(),
                VietnameseDates.of(report.deadline()),
                ReportSheetPage.delivered(report),
                lines(reminders),
                report.reminders(),
                report.remindersWithoutRecipient(),
                printed);
    }

    private static List<Line> lines(List<RemindedDay> reminders) {
        var lines = new ArrayList<Line>();
        var given = 0;
        for (var reminder : reminders) {
            lines.add(Line.of(reminder, reminder.given() ? ++given : null));
        }
        return lines;
    }
}
