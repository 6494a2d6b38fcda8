package vn.khenthuong.notification;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What was told to whom, and whether it arrived at the mail server: the proof of service. */
public interface DeliveryLog {

    /** Notices about one subject, oldest first. */
    List<Delivery> about(String subject);

    /** Notices to one official, newest first, at most this many. */
    List<Delivery> to(String userId, int limit);

    /** The same with what they say, also before they have left. */
    List<Received> inbox(String userId, int limit);

    /** Notices to anybody, newest first, at most this many. */
    List<Delivery> latest(int limit);

    /** The same, without the newest so many. */
    List<Delivery> latest(int limit, int skip);

    /** Notices to one official, newest first, without the newest so many. */
    List<Delivery> to(String userId, int limit, int skip);

    /** Notices to anybody that were written after {@code from} and not after {@code to}, oldest first, at most this many. */
    List<Delivery> between(Instant from, Instant to, int limit);

    /** Notices of one kind that were written after this instant, oldest first. */
    List<Delivery> ofKind(NoticeKind kind, Instant since);

    /** How many notices each official got, by user id; nobody who got none. */
    Map<String, Integer> sizes();

    /** The notices beside this one, in the order of {@link #latest(int)}, to one official or, with null, to anybody. */
    Neighbours beside(UUID id, String userId);

    /** How many notices there are. */
    long size();

    Optional<Delivery> find(UUID id);

    /** The mail as it was sent; empty before. */
    Optional<Mail> mail(UUID id);

    /** The mail as it was sent or, before, as it would be; empty where it cannot be written. */
    Optional<Mail> written(UUID id);

    /**
     * What a mail said.
     *
     * @param title its subject line
     */
    record Mail(String title, String text, String html) {}

    /** What stands before and after a notice in a list; null where nothing does. */
    record Neighbours(UUID newer, UUID older) {}

    /**
     * A notice as its recipient reads it.
     *
     * @param title its subject line; the name of its kind where it cannot be written
     * @param text what it says; empty where it cannot be written
     */
    record Received(Delivery delivery, String title, String text) {}
}
