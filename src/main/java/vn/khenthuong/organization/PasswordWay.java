package vn.khenthuong.organization;

/** How a password given anew comes to its owner. */
public enum PasswordWay {
    /** By mail, to his address and to nobody else. */
    MAIL,
    /** On a slip that another administrator prints; until then nothing has changed. */
    SLIP,
    /** Everybody has the same one. */
    COMMON
}
