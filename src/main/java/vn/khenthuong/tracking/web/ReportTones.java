package vn.khenthuong.tracking.web;

import java.time.Instant;
import vn.khenthuong.annualreport.ConsolidatedFigures.Verdict;
import vn.khenthuong.annualreport.ReportState;
import vn.khenthuong.notification.Delivery;
import vn.khenthuong.tracking.ReportYearDetails;

/** Classes of the style sheet for what is said about reports: running, good, bad, to be looked at. */
final class ReportTones {

    private static final String RUNNING = "chay";
    private static final String GOOD = "dat";
    private static final String BAD = "dung";
    private static final String NOTEWORTHY = "can";

    private ReportTones() {}

    static String of(ReportYearDetails.State state) {
        return state == ReportYearDetails.State.OPEN ? RUNNING : GOOD;
    }

    /** @param now whether the deadline has passed */
    static String of(ReportState state, boolean late, Instant deadline, Instant now) {
        return switch (state) {
            case DELIVERED -> late ? NOTEWORTHY : GOOD;
            case MISSING -> BAD;
            case RELEASED -> NOTEWORTHY;
            case OWED, PREPARED -> now.isBefore(deadline) ? RUNNING : BAD;
        };
    }

    static String of(Verdict verdict) {
        return switch (verdict) {
            case MET -> GOOD;
            case NOT_MET -> BAD;
            case UNKNOWN -> NOTEWORTHY;
            case IN_PROGRESS -> RUNNING;
        };
    }

    static String of(Delivery.State state) {
        return switch (state) {
            case SENT -> GOOD;
            case FAILED -> BAD;
            case PENDING -> RUNNING;
            case CANCELLED -> NOTEWORTHY;
        };
    }
}
