package vn.khenthuong.certificate.web;

import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.EnteredDates;
import vn.khenthuong.kernel.InputErrors;

/** Reads what was entered about certificates; what was left empty is null and told by whoever needs it. */
final class Entered {

    private Entered() {}

    /** Number and date; a date that cannot be read is gathered. */
    static DocumentReference document(String number, String date, InputErrors errors) {
        return new DocumentReference(
                number,
                date == null || date.isBlank()
                        ? null
                        : errors.gather(() -> EnteredDates.day(date, "Ngày văn bản"))
                                .orElse(null));
    }
}
