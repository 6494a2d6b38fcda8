package vn.khenthuong.demo.web;

import java.time.LocalDate;
import java.util.List;

/**
 * The page that drives the demonstration.
 *
 * @param now the clock of the demonstration
 * @param runningTo where it is going, or null
 * @param from the first day it can be put to
 * @param to the last day it can be put to; before {@code from} when there is none left
 * @param endOfYear the last day of the year that can still be reached, or null
 * @param total how many notices there are
 * @param page counted from 1
 */
record StagePage(
        String now,
        String runningTo,
        LocalDate from,
        LocalDate to,
        LocalDate endOfYear,
        List<MailLine> mails,
        long total,
        int page,
        int pages) {

    /** Whether there is a day left to go to. */
    public boolean hasFuture() {
        return !from.isAfter(to);
    }
}
