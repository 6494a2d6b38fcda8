package vn.khenthuong.annualreport;

import java.time.Instant;

/**
 * A year of reports.
 *
 * @param deadline first instant that is too late for units without an extension of their own: 00:00 of 15 November, unless moved
 * @param openedBy user id, or {@code system}
 * @param closedAt when the focal agency closed it; null while late reports are still taken
 */
public record ReportYear(int year, Instant deadline, Instant openedAt, String openedBy, Instant closedAt) {

    /** E.g. {@code BC2026}. */
    public String code() {
        return ReportNumber.ofYear(year);
    }

    public boolean isClosed() {
        return closedAt != null;
    }
}
