package vn.khenthuong.tracking.web;

import java.time.LocalDate;
import vn.khenthuong.calendar.EnteredDates;
import vn.khenthuong.platform.BadInputException;

/** What was typed into a form of a page, checked; labels are those of the fields. */
final class Typed {

    private static final int MAX_DAY = 100;

    private Typed() {}

    /** @throws BadInputException when it is empty or too long */
    static String text(String text, String label, int max) {
        if (text == null || text.isBlank()) {
            throw new BadInputException("“%s” không được để trống.".formatted(label));
        }
        if (text.length() > max) {
            throw new BadInputException("“%s” không được dài quá %d ký tự.".formatted(label, max));
        }
        return text.strip();
    }

    /** @throws BadInputException when it is no day */
    static LocalDate day(String text, String label) {
        return EnteredDates.day(text(text, label, MAX_DAY), label);
    }
}
