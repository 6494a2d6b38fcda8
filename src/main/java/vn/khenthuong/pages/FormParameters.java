package vn.khenthuong.pages;

import java.time.LocalDate;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.EnteredDates;

/** What was typed into a form of a page, checked; labels are those of the fields. */
public final class FormParameters {

    private static final int MAX_DAY = 100;

    private FormParameters() {}

    /** @throws BadInputException when it is empty or too long */
    public static String text(String text, String label, int max) {
        if (text == null || text.isBlank()) {
            throw new BadInputException("“%s” không được để trống.".formatted(label));
        }
        if (text.length() > max) {
            throw new BadInputException("“%s” không được dài quá %d ký tự.".formatted(label, max));
        }
        return text.strip();
    }

    /** @throws BadInputException when it is no day */
    public static LocalDate day(String text, String label) {
        return EnteredDates.day(text(text, label, MAX_DAY), label);
    }
}
