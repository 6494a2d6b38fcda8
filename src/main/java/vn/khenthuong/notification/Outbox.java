package vn.khenthuong.notification;

import java.util.Collection;
import java.util.Set;

/**
 * Notices leave with the transaction that caused them: a row here is written in it, mail follows after its commit.
 */
public interface Outbox {

    /** Adds in the current transaction, in one statement however many; what was told already that day is left out. */
    void add(Collection<Notice> added);

    /** What has not left yet and is about this no longer leaves. */
    void cancel(String subject, Set<NoticeKind> kinds);

    /** What has not left yet and is about one of these no longer leaves. A mail on its way at this moment is not held up for. */
    void cancel(Collection<String> subjects, Set<NoticeKind> kinds);
}
