package vn.khenthuong.nomination;

/** What an official did for a dossier; the basis of the four-eyes rule (design §4). */
public enum Duty {
    PREPARE,
    SIGN,
    RECEIVE,
    REVIEW,
    APPRAISE
}
