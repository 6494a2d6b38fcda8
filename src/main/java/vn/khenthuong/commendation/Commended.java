package vn.khenthuong.commendation;

import vn.khenthuong.nomination.NomineeType;

/**
 * Who is commended, and for what.
 *
 * @param id of the entry; 0 for one that is still to be added
 * @param detail post, place or address that tells namesakes apart; null where nothing is said
 */
public record Commended(long id, NomineeType type, String name, String detail, String achievement) {}
