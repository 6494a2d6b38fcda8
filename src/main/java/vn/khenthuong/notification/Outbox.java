package vn.khenthuong.notification;

import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Notices leave with the transaction that caused them: a row here is written in it, mail follows after its commit.
 */
@Component
public class Outbox {

    /** Adds in the current transaction, in few statements however many; what was told already that day is left out. */
    public void add(Collection<Notice> notices) {
        throw new UnsupportedOperationException();
    }

    /** What has not left yet and is about this no longer leaves. */
    public void cancel(String subject, Set<NoticeKind> kinds) {
        throw new UnsupportedOperationException();
    }
}
