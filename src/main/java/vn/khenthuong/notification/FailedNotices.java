package vn.khenthuong.notification;

import java.util.UUID;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.NotPermittedException;

/** Notices that were given up; an administrator who has removed the cause has them sent once more. */
public interface FailedNotices {

    /**
     * How it stands with the mails.
     *
     * @param failed given up
     * @param waiting not sent yet
     */
    record Backlog(long failed, long waiting) {}

    /** Counts; reads no mail. */
    Backlog backlog();

    /**
     * Queues a notice anew and resolves its incident.
     *
     * @throws NotPermittedException when the actor is no administrator
     * @throws NotFoundException when there is no such notice
     * @throws ConflictException when it was not given up, or what it reminds of is done
     */
    void retry(UUID id, Actor actor);
}
