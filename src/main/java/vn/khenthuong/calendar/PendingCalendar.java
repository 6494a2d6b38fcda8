package vn.khenthuong.calendar;

import java.time.Instant;
import java.util.UUID;

/**
 * A change of a calendar that waits for a second administrator.
 *
 * @param proposedBy user id
 */
public record PendingCalendar(UUID id, CalendarProposal proposal, String proposedBy, Instant proposedAt) {}
