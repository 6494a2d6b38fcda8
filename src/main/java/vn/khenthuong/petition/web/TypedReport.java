package vn.khenthuong.petition.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/**
 * What an officer of a department typed to gather petitions.
 *
 * @param chon numbers of the petitions
 * @param so number of the department's letter
 * @param ngay its date
 */
record TypedReport(List<String> chon, String deXuat, String so, String ngay) {

    TypedReport {
        chon = chon == null ? List.of() : List.copyOf(chon);
    }

    static TypedReport of(MultiValueMap<String, String> fields) {
        return new TypedReport(
                fields.get("chon"), fields.getFirst("deXuat"), fields.getFirst("so"), fields.getFirst("ngay"));
    }

    /** By the keys of the start form, which says what is wrong with them. */
    Map<String, Object> answers() {
        var answers = new HashMap<String, Object>();
        if (!chon.isEmpty()) {
            answers.put("petitions", chon);
        }
        TypedPetition.put(answers, "content", deXuat);
        TypedPetition.put(answers, "documentNumber", so);
        TypedPetition.put(answers, "documentDate", TypedDay.iso(ngay));
        return answers;
    }
}
