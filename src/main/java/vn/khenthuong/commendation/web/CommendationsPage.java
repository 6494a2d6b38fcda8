package vn.khenthuong.commendation.web;

import java.util.List;

/**
 * The page of all lists in sight.
 *
 * @param years newest first
 * @param units for which the reader may begin a list; empty for those who begin none
 */
record CommendationsPage(List<Year> years, List<Choice> units, List<Choice> occasions, int thisYear) {

    /** The lists of a year, newest first. */
    record Year(int year, List<Line> lines) {}

    /**
     * A list.
     *
     * @param decision number and date, or null
     * @param names the first names on it, and how many more
     * @param tone how the state is coloured
     */
    record Line(
            String number,
            String unit,
            String occasion,
            String counts,
            String names,
            String decision,
            String state,
            String tone) {}

    /** Something to choose. */
    record Choice(String code, String label) {}
}
