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
 */
public record UnitReport(
        ReportNumber number,
        ReportState state,
        Instant deadline,
        Instant deliveredAt,
        boolean late,
        String documentNumber,
        LocalDate documentDate,
        int reminders) {

    public boolean isDelivered() {
        return state == ReportState.DELIVERED;
    }
}
