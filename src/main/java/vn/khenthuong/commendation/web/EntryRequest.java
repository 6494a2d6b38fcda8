package vn.khenthuong.commendation.web;

import io.swagger.v3.oas.annotations.media.Schema;
import vn.khenthuong.commendation.Commended;
import vn.khenthuong.nomination.NomineeType;

/**
 * Somebody to be put on a list.
 *
 * @param detail post, place or address; may be left out
 */
record EntryRequest(@Schema(title = "Loại") NomineeType type, String name, String detail, String achievement) {

    Commended wanted() {
        return new Commended(0, type, name, detail, achievement);
    }
}
