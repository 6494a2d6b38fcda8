package vn.khenthuong.commendation.web;

import vn.khenthuong.commendation.Commended;
import vn.khenthuong.nomination.NomineeType;

/**
 * Somebody to be put on a list.
 *
 * @param detail post, place or address; may be left out
 */
record EntryRequest(NomineeType type, String name, String detail, String achievement) {

    Commended wanted() {
        return new Commended(0, type, name, detail, achievement);
    }
}
