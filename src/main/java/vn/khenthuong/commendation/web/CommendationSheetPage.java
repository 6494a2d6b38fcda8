package vn.khenthuong.commendation.web;

import java.util.List;
import vn.khenthuong.correspondence.PaperLine;

/**
 * The page of one list.
 *
 * @param preparedBy who handed it to the head, or null
 * @param decision number and date, or null
 * @param changeable whether the reader may change it now
 * @param money of each kind; empty where nobody is on the list
 * @param totalMoney in figures and words; null where there is none
 * @param papers the decision and its draft
 * @param authority who may commend, and by which clause
 */
record CommendationSheetPage(
        String number,
        String unit,
        int year,
        String occasion,
        String state,
        String tone,
        String counts,
        List<Entry> entries,
        String preparedBy,
        String returnReason,
        String endReason,
        String decision,
        String decidedBy,
        boolean changeable,
        String authority,
        List<Money> money,
        String totalMoney,
        List<PaperLine> papers) {

    /**
     * Money of one kind.
     *
     * @param name of the input
     * @param each đồng as it is written; empty where there is none
     * @param byLaw whether the law gives it, so that nothing is to be entered
     */
    record Money(String name, String label, int count, String each, String citation, boolean byLaw) {}

    /** Whether something is to be entered. */
    public boolean hasOpenMoney() {
        return changeable && money.stream().anyMatch(line -> !line.byLaw());
    }

    /** Somebody on the list. */
    record Entry(long id, String type, String name, String detail, String achievement) {}
}
