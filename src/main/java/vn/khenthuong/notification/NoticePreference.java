package vn.khenthuong.notification;

/**
 * What an official wants to be told in the morning. What the law wants told is sent whatever it says.
 *
 * @param digest whether there is a digest at all
 * @param newSteps whether it names what came in since the last one
 * @param dueSoon whether it names what is due soon
 */
public record NoticePreference(boolean digest, boolean newSteps, boolean dueSoon) {

    /** Of everybody who has not said otherwise. */
    public static final NoticePreference ALL = new NoticePreference(true, true, true);
}
