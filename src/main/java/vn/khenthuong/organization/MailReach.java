package vn.khenthuong.organization;

/** Whether what is written to officials leaves; told by whoever sends mails. */
@FunctionalInterface
public interface MailReach {

    /** Whether there is a server that takes mails. */
    boolean isReady();
}
