package vn.khenthuong.home.web;

import java.util.List;

/**
 * The year of reports that runs.
 *
 * @param deadline last day in time
 * @param own the reports of the reader's units
 * @param all how far all units are; null for those who see their own only
 */
record YearSummary(int year, String deadline, String words, List<Own> own, All all) {

    /**
     * The report of a unit.
     *
     * @param due last day in time while it is owed, or null
     */
    record Own(String unit, String unitName, String state, String tone, String due, String words) {}

    /**
     * All units.
     *
     * @param missing names of the units that have not delivered, the first of them
     * @param more how many others have not
     */
    record All(long delivered, long owed, long late, List<String> missing, long more) {}
}
