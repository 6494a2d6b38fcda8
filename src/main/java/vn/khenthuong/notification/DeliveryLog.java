package vn.khenthuong.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was told to whom, and whether it arrived at the mail server: the proof of service. */
public interface DeliveryLog {

    /** Notices about one subject, oldest first. */
    List<Delivery> about(String subject);

    /** Notices to one official, newest first, at most this many. */
    List<Delivery> to(String userId, int limit);

    /** Notices to anybody, newest first, at most this many. */
    List<Delivery> latest(int limit);

    /** The same, without the newest so many. */
    List<Delivery> latest(int limit, int skip);

    /** How many notices there are. */
    long size();

    Optional<Delivery> find(UUID id);

    /** Whether somebody was, or is to be, told this on the day. */
    boolean isTold(String subject, NoticeKind kind, LocalDate day);

    /** The mail as it was sent; empty before. */
    Optional<Mail> mail(UUID id);

    /**
     * What a mail said.
     *
     * @param title its subject line
     */
    record Mail(String title, String text, String html) {}
}
