package vn.khenthuong.annualreport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who was late with the report of a year on the last day on which late units were reminded: what a letter of reminder says.
 * It is told as it was at that moment, whoever has delivered since.
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
     * @param received reports that were there
     * @param owed reports that are owed
     * @param late in the order officials list units
     * @param until day until which the late ones are asked to report; null where the calendar of that year is not published yet
     */
    record Standing(int year, Instant at, int received, int owed, List<Late> late, LocalDate until) {

        public Standing {
            late = List.copyOf(late);
        }
    }

    /**
     * A unit that was late.
     *
     * @param reminders on how many earlier days it was reminded
     */
    record Late(ReportNumber number, int reminders) {}
}
