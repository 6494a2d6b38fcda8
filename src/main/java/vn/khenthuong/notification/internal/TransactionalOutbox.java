package vn.khenthuong.notification.internal;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.notification.Notice;
import vn.khenthuong.notification.NoticeKind;
import vn.khenthuong.notification.Outbox;

/** Writes notices in the caller's transaction; who has no address cannot be told. */
@Component
class TransactionalOutbox implements Outbox {

    private final NoticeRepository notices;
    private final NoticeRoutes routes;
    private final Clock clock;

    TransactionalOutbox(NoticeRepository notices, NoticeRoutes routes, Clock clock) {
        this.notices = notices;
        this.routes = routes;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Collection<Notice> added) {
        var reachable = routes.of(added).stream()
                .filter(notice -> notice.recipient().hasAddress())
                .toList();
        if (!reachable.isEmpty()) {
            notices.add(reachable, clock.instant());
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void cancel(String subject, Set<NoticeKind> kinds) {
        cancel(List.of(subject), kinds);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void cancel(Collection<String> subjects, Set<NoticeKind> kinds) {
        if (!subjects.isEmpty()) {
            notices.cancel(subjects, kinds);
        }
    }
}
