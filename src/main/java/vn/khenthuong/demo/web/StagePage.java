package vn.khenthuong.demo.web;

import java.time.LocalDate;
import java.util.List;
import vn.khenthuong.demo.Chronicle;
import vn.khenthuong.demo.RouteStop;
import vn.khenthuong.demo.tour.StopView;

/**
 * The page that drives the demonstration.
 *
 * @param stops of the tour
 * @param clock where the clock stands and can go
 * @param doing what is being done in the wings, or null
 * @param walked from where to where the clock was last put forward, in words, or null
 * @param chronicle what happened on that way, or null
 * @param mails how many there are
 * @param noRenewal why it cannot be begun anew, or null
 */
record StagePage(
        List<StopView> stops,
        ClockFace clock,
        String doing,
        String walked,
        Chronicle chronicle,
        long mails,
        String noRenewal) {

    /** How far a round can be taken by itself. */
    public List<RouteStop> routeStops() {
        return List.of(RouteStop.values());
    }

    /** Whether something is going on that has to end first. */
    public boolean isBusy() {
        return doing != null || clock.runningTo() != null;
    }

    /**
     * The clock of the demonstration.
     *
     * @param runningTo where it is going, or null
     * @param from the first day it can be put to
     * @param to the last day it can be put to; before {@code from} when there is none left
     * @param endOfYear the last day of the year that can still be reached, or null
     * @param nextAt when the next event is, in words, or null
     * @param next what it brings, or null
     */
    record ClockFace(
            String now,
            String runningTo,
            LocalDate from,
            LocalDate to,
            LocalDate endOfYear,
            String nextAt,
            String next) {

        /** Whether there is a day left to go to. */
        public boolean hasFuture() {
            return !from.isAfter(to);
        }
    }
}
