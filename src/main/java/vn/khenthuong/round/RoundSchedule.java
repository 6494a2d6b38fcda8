package vn.khenthuong.round;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What the guidance of a round says beside the deadline of the units; each is null where it says nothing.
 *
 * @param achievementFrom first day of achievements that count; else that of the movement
 * @param achievementTo last day of achievements that count; else the end of the assessed year, or of the movement
 * @param focalDeadline first instant that is too late for the list of the focal agency
 * @param appraisalDeadline first instant that is too late for the submission of Home Affairs
 */
public record RoundSchedule(
        LocalDate achievementFrom, LocalDate achievementTo, Instant focalDeadline, Instant appraisalDeadline) {

    private static final RoundSchedule NONE = new RoundSchedule(null, null, null, null);

    /** The deadline of the department, or null. */
    public Instant deadlineOf(ListDeadlineChange.Stage stage) {
        return switch (stage) {
            case FOCAL -> focalDeadline;
            case APPRAISAL -> appraisalDeadline;
        };
    }

    /** The same with another deadline of the department. */
    public RoundSchedule with(ListDeadlineChange.Stage stage, Instant deadline) {
        return switch (stage) {
            case FOCAL -> new RoundSchedule(achievementFrom, achievementTo, deadline, appraisalDeadline);
            case APPRAISAL -> new RoundSchedule(achievementFrom, achievementTo, focalDeadline, deadline);
        };
    }

    /** The guidance says nothing more. */
    public static RoundSchedule none() {
        return NONE;
    }
}
