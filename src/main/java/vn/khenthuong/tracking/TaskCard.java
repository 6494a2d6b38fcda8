package vn.khenthuong.tracking;

import java.time.LocalDate;
import vn.khenthuong.calendar.DueWords.Urgency;

/**
 * What an official needs to know about a task before opening it.
 *
 * @param id of the task
 * @param subject number of the dossier or report, code of the list, round or year
 * @param title nominee, or what the task is about where it is about no single dossier; may be null
 * @param unitName name of the unit whose dossier or report it is, or null
 * @param round code of the round, or null
 * @param onHold the dossier is on hold: the task cannot be completed now
 * @param due when it has to be done, or null where nothing is due
 * @param claimedBy name of the official who works on it, or null while it is free
 * @param barred why the reader must leave it to somebody else (four-eyes), or null
 */
public record TaskCard(
        String id,
        String subject,
        String title,
        String unitName,
        String round,
        boolean onHold,
        Due due,
        String claimedBy,
        String barred) {

    /**
     * A due date.
     *
     * @param lastDay last day that is in time
     * @param words e.g. “còn 2 ngày làm việc”
     */
    public record Due(LocalDate lastDay, String words, Urgency urgency) {}
}
