package vn.khenthuong.notification.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.khenthuong.notification.Delivery;
import vn.khenthuong.notification.DeliveryLog;
import vn.khenthuong.notification.NoticeKind;

/** Reads what became of notices. */
@Component
class DeliveryLogService implements DeliveryLog {

    private static final Logger log = LoggerFactory.getLogger(DeliveryLogService.class);

    private final NoticeRepository notices;
    private final MailTemplates templates;

    DeliveryLogService(NoticeRepository notices, MailTemplates templates) {
        this.notices = notices;
        this.templates = templates;
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
    public List<Received> inbox(String userId, int limit) {
        return notices.inbox(userId, limit).stream().map(this::received).toList();
    }

    @Override
    public Optional<Mail> written(UUID id) {
        return notices.kept(id).flatMap(kept -> Optional.ofNullable(kept.mail()).or(() -> asItWouldBe(kept)));
    }

    private Optional<Mail> asItWouldBe(NoticeRepository.Kept kept) {
        try {
            return Optional.of(templates.write(kept.delivery().kind(), kept.fullName(), kept.model()));
        } catch (MailFailedException unwritable) {
            log.warn("Notice {}: {}", kept.delivery().id(), unwritable.getMessage());
            return Optional.empty();
        }
    }

    /** What has not left yet is written for the reader, and once more when it leaves. */
    private Received received(NoticeRepository.Kept kept) {
        var kind = kept.delivery().kind();
        if (kept.mail() != null) {
            return new Received(
                    kept.delivery(), kept.mail().title(), kept.mail().text());
        }
        try {
            var mail = templates.write(kind, kept.fullName(), kept.model());
            return new Received(kept.delivery(), mail.title(), mail.text());
        } catch (MailFailedException unwritable) {
            log.warn("Notice {}: {}", kept.delivery().id(), unwritable.getMessage());
            return new Received(kept.delivery(), kind.label(), "");
        }
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
    public List<Delivery> to(String userId, int limit, int skip) {
        return notices.to(userId, limit, skip);
    }

    @Override
    public List<Delivery> between(Instant from, Instant to, int limit) {
        return notices.between(from, to, limit);
    }

    @Override
    public List<Delivery> ofKind(NoticeKind kind, Instant since) {
        return notices.ofKind(kind, since);
    }

    @Override
    public Map<String, Integer> sizes() {
        return notices.counts();
    }

    @Override
    public Neighbours beside(UUID id, String userId) {
        return notices.beside(id, userId);
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
    public Optional<Mail> mail(UUID id) {
        return notices.mail(id);
    }
}
