package vn.khenthuong.notification;

/** Something that has not been set up, so that mails do not reach officials as they should. */
public enum MailGap {
    /** No mail server is set: mails wait for one. */
    NO_SERVER,
    /** Mails come from the address that belongs to nobody. */
    NO_SENDER,
    /** Links in mails lead to the machine of whoever reads them. */
    LINKS_TO_READER
}
