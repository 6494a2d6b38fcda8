package vn.khenthuong.commendation.web;

import java.util.HashMap;
import java.util.Map;

/**
 * What an officer typed to begin a list, as it came in.
 *
 * @param donVi code; empty where the officer has one unit only
 * @param nam year
 * @param dip name of the occasion
 */
record TypedStart(String donVi, String nam, String dip) {

    private static final int LONGEST_YEAR = 6;

    /** By the keys of the start form, which says what is wrong with them. */
    Map<String, Object> answers() {
        var answers = new HashMap<String, Object>();
        if (donVi != null && !donVi.isBlank()) {
            answers.put("unit", donVi);
        }
        if (nam != null && !nam.isBlank()) {
            answers.put("year", year(nam.strip()));
        }
        if (dip != null && !dip.isBlank()) {
            answers.put("occasion", dip);
        }
        return answers;
    }

    /** What is no number stays text, and the form refuses it. */
    private static Object year(String typed) {
        return typed.length() <= LONGEST_YEAR && typed.chars().allMatch(sign -> sign >= '0' && sign <= '9')
                ? Long.valueOf(typed)
                : typed;
    }
}
