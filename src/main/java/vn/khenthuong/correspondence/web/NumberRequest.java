package vn.khenthuong.correspondence.web;

import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.EnteredDates;

/**
 * Number and date of a signed paper.
 *
 * @param documentDate ISO day
 */
record NumberRequest(String documentNumber, String documentDate) {

    /** @throws vn.khenthuong.kernel.BadInputException when the date is no day */
    DocumentReference document() {
        return new DocumentReference(
                documentNumber,
                documentDate == null || documentDate.isBlank() ? null : EnteredDates.day(documentDate, "Ngày văn bản"));
    }
}
