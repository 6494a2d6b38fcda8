package vn.khenthuong.notification.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.khenthuong.notification.Delivery;
import vn.khenthuong.notification.DeliveryLog;
import vn.khenthuong.notification.NoticeKind;

/** Reads what became of notices. */
@Component
class DeliveryLogService implements DeliveryLog {

    private final NoticeRepository notices;

    DeliveryLogService(NoticeRepository notices) {
        this.notices = notices;
    }

    @Override
    public List<Delivery> about(String subject) {
        return notices.about(subject);
    }

    @Override
    public List<Delivery> to(String userId, int limit) {
        return notices.to(userId, limit);
    }

    @Override
    public List<Delivery> latest(int limit) {
        return notices.latest(limit);
    }

    @Override
    public List<Delivery> latest(int limit, int skip) {
        return notices.latest(limit, skip);
    }

    @Override
    public long size() {
        return notices.count();
    }

    @Override
    public Optional<Delivery> find(UUID id) {
        return notices.find(id);
    }

    @Override
    public boolean isTold(String subject, NoticeKind kind, LocalDate day) {
        return notices.isTold(subject, kind, day);
    }

    @Override
    public Optional<Mail> mail(UUID id) {
        return notices.mail(id);
    }
}
