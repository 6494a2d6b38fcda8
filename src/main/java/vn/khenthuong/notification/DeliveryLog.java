package vn.khenthuong.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.khenthuong.notification.internal.NoticeRepository;

/** What was told to whom, and whether it arrived at the mail server: the proof of service. */
@Component
public class DeliveryLog {

    private final NoticeRepository notices;

    DeliveryLog(NoticeRepository notices) {
        this.notices = notices;
    }

    /** Notices about one subject, oldest first. */
    public List<Delivery> about(String subject) {
        return notices.about(subject);
    }

    /** Notices to one official, newest first, at most this many. */
    public List<Delivery> to(String userId, int limit) {
        return notices.to(userId, limit);
    }

    /** Notices to anybody, newest first, at most this many. */
    public List<Delivery> latest(int limit) {
        return notices.latest(limit);
    }

    /** The same, without the newest so many. */
    public List<Delivery> latest(int limit, int skip) {
        return notices.latest(limit, skip);
    }

    /** How many notices there are. */
    public long size() {
        return notices.count();
    }

    public Optional<Delivery> find(UUID id) {
        return notices.find(id);
    }

    /** Whether somebody was, or is to be, told this on the day. */
    public boolean isTold(String subject, NoticeKind kind, LocalDate day) {
        return notices.isTold(subject, kind, day);
    }

    /** The mail as it was sent; empty before. */
    public Optional<Mail> mail(UUID id) {
        return notices.mail(id);
    }

    /**
     * What a mail said.
     *
     * @param title its subject line
     */
    public record Mail(String title, String text, String html) {}
}
