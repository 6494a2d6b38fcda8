package vn.khenthuong.certificate.internal;

import java.util.regex.Pattern;

/**
 * The number somebody looks for in the register.
 *
 * @param number 0 where what was typed is none
 * @param year 0 where none was typed
 */
record SoughtNumber(int number, int year) {

    private static final SoughtNumber NONE = new SoughtNumber(0, 0);
    private static final Pattern LABEL = Pattern.compile("0*(\\d{1,7})(?:\\s*/\\s*(\\d{4}))?");

    /** E.g. of {@code 5}, {@code 05} or {@code 05/2023}. */
    static SoughtNumber of(String typed) {
        var label = LABEL.matcher(typed.strip());
        return label.matches()
                ? new SoughtNumber(
                        Integer.parseInt(label.group(1)), label.group(2) == null ? 0 : Integer.parseInt(label.group(2)))
                : NONE;
    }

    boolean isNumber() {
        return number > 0;
    }
}
