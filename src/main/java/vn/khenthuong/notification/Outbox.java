package vn.khenthuong.notification;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.notification.internal.NoticeRepository;

/**
 * Notices leave with the transaction that caused them: a row here is written in it, mail follows after its commit.
 */
@Component
public class Outbox {

    private final NoticeRepository notices;
    private final Clock clock;

    Outbox(NoticeRepository notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /** Adds in the current transaction, in one statement however many; what was told already that day is left out. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Collection<Notice> added) {
        if (!added.isEmpty()) {
            notices.add(added, clock.instant());
        }
    }

    /** What has not left yet and is about this no longer leaves. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void cancel(String subject, Set<NoticeKind> kinds) {
        cancel(List.of(subject), kinds);
    }

    /** What has not left yet and is about one of these no longer leaves. A mail on its way at this moment is not held up for. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void cancel(Collection<String> subjects, Set<NoticeKind> kinds) {
        if (!subjects.isEmpty()) {
            notices.cancel(subjects, kinds);
        }
    }
}
