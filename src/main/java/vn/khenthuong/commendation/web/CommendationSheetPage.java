package vn.khenthuong.commendation.web;

import java.util.List;

/**
 * The page of one list.
 *
 * @param preparedBy who handed it to the head, or null
 * @param decision number and date, or null
 * @param changeable whether the reader may change it now
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
        String authority) {

    /** Somebody on the list. */
    record Entry(long id, String type, String name, String detail, String achievement) {}
}
