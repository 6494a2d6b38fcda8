package vn.khenthuong.calendar;

/**
 * One rung of the ladder that a step climbs around its due date.
 *
 * @param stage whether it is a reminder before the due date or an escalation after it
 * @param workingDays working days before or after the last day in time; 0 is that day itself
 * @param recipients who is told
 */
public record ReminderRule(Stage stage, int workingDays, Recipients recipients) {

    public ReminderRule {
        if (workingDays < 0 || stage == Stage.ESCALATE && workingDays == 0) {
            throw new IllegalArgumentException("%s after %d working days".formatted(stage, workingDays));
        }
    }

    /** What identifies it among the rungs of a step, e.g. {@code REMIND-2} or {@code ESCALATE+3}. */
    public String key() {
        return stage + (stage == Stage.REMIND ? "-" : "+") + workingDays;
    }

    /** Before or after. */
    public enum Stage {
        REMIND,
        ESCALATE
    }

    /** Who is told. */
    public enum Recipients {
        /** Whoever works the step. */
        HOLDERS,
        /** The head of the unit that works it. */
        HEAD,
        /** The heads of the focal agency and of the appraiser. */
        SUPERVISORS
    }
}
