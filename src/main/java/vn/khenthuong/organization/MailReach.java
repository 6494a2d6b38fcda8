package vn.khenthuong.organization;

/** Whether what is written to officials leaves; told by whoever sends mails. */
public interface MailReach {

    /** Whether there is a server that takes mails. */
    boolean isReady();

    /** Where officials reach the application, as written to them, e.g. {@code https://khenthuong.lamdong.gov.vn}. */
    String address();
}
