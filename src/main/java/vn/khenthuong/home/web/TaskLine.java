package vn.khenthuong.home.web;

import vn.khenthuong.calendar.DueWords.Urgency;
import vn.khenthuong.home.DeskLoad.WaitingTask;
import vn.khenthuong.pages.Formats;
import vn.khenthuong.tracking.TaskCard;

/**
 * A task as the home page shows it.
 *
 * @param about nominee, or what it is about; may be null
 * @param due last day in time, or null
 * @param words how near that is, or null
 * @param tone how that is coloured
 * @param mine whether the reader has taken it
 * @param barred why the reader must leave it to somebody else, or null
 */
record TaskLine(
        String id,
        String step,
        String subject,
        String about,
        String unitName,
        String due,
        String words,
        String tone,
        boolean onHold,
        boolean mine,
        String barred) {

    static TaskLine of(WaitingTask task, TaskCard card) {
        var due = card.due();
        return new TaskLine(
                task.id(),
                task.step(),
                card.subject(),
                card.title(),
                card.unitName(),
                due == null ? null : Formats.day(due.lastDay()),
                due == null ? null : due.words(),
                due == null ? "" : tone(due.urgency()),
                card.onHold(),
                task.mine(),
                card.barred());
    }

    private static String tone(Urgency urgency) {
        return switch (urgency) {
            case OVERDUE -> "dung";
            case SOON -> "can";
            case LATER -> "";
        };
    }
}
