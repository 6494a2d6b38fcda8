package vn.khenthuong.notification;

import java.time.LocalDate;
import java.util.Map;
import vn.khenthuong.organization.Official;

/**
 * Something to be told to one official; the same recipient is told the same thing once a day, or once for each occurrence.
 *
 * @param subject what it is about: number of a report, code of a year, or {@code digest}
 * @param date the day it belongs to
 * @param model what its templates read: text, numbers, booleans, lists and maps of these
 * @param processInstanceId where a failure to deliver shows as an incident; may be null
 * @param occurrence which of several like it on that day; empty for what is told once a day
 */
public record Notice(
        Official recipient,
        String subject,
        NoticeKind kind,
        LocalDate date,
        Map<String, Object> model,
        String processInstanceId,
        String occurrence) {

    public Notice {
        model = Map.copyOf(model);
    }

    /** What is told once a day. */
    public Notice(
            Official recipient,
            String subject,
            NoticeKind kind,
            LocalDate date,
            Map<String, Object> model,
            String processInstanceId) {
        this(recipient, subject, kind, date, model, processInstanceId, "");
    }
}
