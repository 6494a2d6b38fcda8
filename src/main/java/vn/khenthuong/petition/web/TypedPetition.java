package vn.khenthuong.petition.web;

import java.util.HashMap;
import java.util.Map;

/**
 * A petition as it was typed on the page; the start form says what is wrong with it.
 *
 * @param donVi code of the unit; empty where the officer has one only
 * @param noiNhan name of the department
 * @param loai name of the kind
 * @param dot code of the round, or empty
 * @param so number of the unit's letter, or empty
 * @param ngay its date, or empty
 */
record TypedPetition(
        String donVi, String noiNhan, String loai, String dot, String tieuDe, String noiDung, String so, String ngay) {

    Map<String, Object> answers() {
        var answers = new HashMap<String, Object>();
        put(answers, "unit", donVi);
        put(answers, "addressee", noiNhan);
        put(answers, "kind", loai);
        put(answers, "roundCode", dot);
        put(answers, "title", tieuDe);
        put(answers, "content", noiDung);
        put(answers, "documentNumber", so);
        put(answers, "documentDate", TypedDay.iso(ngay));
        return answers;
    }

    static void put(Map<String, Object> answers, String key, String typed) {
        if (typed != null && !typed.isBlank()) {
            answers.put(key, typed);
        }
    }
}
