package vn.khenthuong.calendar;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Changes of calendars as administrators make them: alone, or one proposes and another decides. All in a transaction. */
public interface CalendarChanges {

    /** What waits, oldest first. */
    List<PendingCalendar> pending();

    /**
     * Keeps a change for a second administrator.
     *
     * @param daysChanged how many days it makes others
     * @return under which id
     * @throws vn.khenthuong.kernel.ConflictException when another one about this year waits already
     */
    UUID propose(CalendarProposal proposal, int daysChanged, String by);

    /** Notes a change that was made alone. */
    void madeAlone(CalendarProposal proposal, int daysChanged, String by);

    /** How many days of a year were changed alone since then, by whomever. */
    int daysChangedAlone(int year, Instant since);

    /** Whether something was proposed under the id, decided or not. */
    boolean isProposal(UUID id);

    /**
     * What waits under an id.
     *
     * @throws vn.khenthuong.kernel.NotFoundException when nothing ever did
     * @throws vn.khenthuong.kernel.ConflictException when it is decided already
     */
    PendingCalendar require(UUID id);

    /**
     * Decides.
     *
     * @param reason why it is refused; null when it is confirmed
     * @throws vn.khenthuong.kernel.ConflictException when it is decided already
     */
    void decide(UUID id, boolean confirmed, String by, String reason);
}
