package vn.khenthuong.commendation.web;

import io.swagger.v3.oas.annotations.media.Schema;
import vn.khenthuong.commendation.Commended;
import vn.khenthuong.nomination.NomineeProfile.Gender;
import vn.khenthuong.nomination.NomineeType;

/**
 * Somebody to be put on a list.
 *
 * @param gender of a person or the head of a household; may be left out
 * @param detail post, place or address; may be left out
 */
record EntryRequest(
        @Schema(title = "Loại") NomineeType type,

        @Schema(title = "Danh xưng: MALE là Ông, FEMALE là Bà")
        Gender gender,

        String name,
        String detail,
        String achievement) {

    Commended wanted() {
        return new Commended(0, type, gender, name, detail, achievement);
    }
}
