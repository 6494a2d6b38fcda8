package vn.khenthuong.commendation;

import vn.khenthuong.nomination.Nominee;
import vn.khenthuong.nomination.NomineeProfile.Gender;
import vn.khenthuong.nomination.NomineeType;

/**
 * Who is commended, and for what.
 *
 * @param id of the entry; 0 for one that is still to be added
 * @param gender decides between Ông and Bà; null where it is not known, and of a collective
 * @param detail post, place or address that tells namesakes apart; null where nothing is said
 */
public record Commended(long id, NomineeType type, Gender gender, String name, String detail, String achievement) {

    /** Of whom nobody said whether it is an Ông or a Bà. */
    public Commended(long id, NomineeType type, String name, String detail, String achievement) {
        this(id, type, null, name, detail, achievement);
    }

    /** The name as decision and letter print it. */
    public String titled() {
        return Nominee.of(type, gender, name).titled();
    }
}
