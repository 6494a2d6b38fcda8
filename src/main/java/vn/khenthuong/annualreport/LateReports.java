package vn.khenthuong.annualreport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who was late with the report of a year on the last day on which late units were reminded: what a letter of reminder says.
 * It is told as it was at that moment, whoever has delivered since. The focal agency,
 * to which the reports are owed, does not urge itself: neither its own report nor its lateness is counted.
 */
public interface LateReports {

    /** Empty while nobody was reminded of being late. */
    Optional<Standing> of(int year);

    /** Whether the reminder of that day that was just recorded is the first one of the year and day that tells somebody he is late. */
    boolean isFirst(int year, LocalDate day);

    /**
     * How the year stood.
     *
     * @param at the moment
     * @param received reports of other units that were there
     * @param owed reports that other units owe
     * @param late in the order officials list units
     */
    record Standing(int year, Instant at, int received, int owed, List<Late> late) {

        public Standing {
            late = List.copyOf(late);
        }
    }

    /**
     * A unit that was late.
     *
     * @param reminders on how many days it was reminded, the one of the letter included
     */
    record Late(ReportNumber number, int reminders) {}
}
