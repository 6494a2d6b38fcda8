package vn.khenthuong.notification;

/**
 * What an official wants to be told by mail. What the law wants told, and what concerns his rights, is sent whatever it says.
 *
 * @param digest whether there is a digest in the morning at all
 * @param newSteps whether it names what came in since the last one
 * @param dueSoon whether it names what is due soon
 * @param singleMails whether what may wait comes at once, as a mail of its own; otherwise in the digest
 */
public record NoticePreference(boolean digest, boolean newSteps, boolean dueSoon, boolean singleMails) {

    /** Of everybody who has not said otherwise. */
    public static final NoticePreference ALL = new NoticePreference(true, true, true, true);
}
