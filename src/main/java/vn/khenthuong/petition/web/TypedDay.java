package vn.khenthuong.petition.web;

import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.EnteredDates;

/** A day as officials write it, for a form that wants it as browsers send it. */
final class TypedDay {

    private TypedDay() {}

    /** The day in ISO; what is no day stays as it is, and the form refuses it. */
    static String iso(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return EnteredDates.day(typed, "Ngày văn bản").toString();
        } catch (BadInputException noDay) {
            return typed;
        }
    }
}
