package vn.khenthuong.calendar;

/**
 * How the due date of a step follows.
 *
 * @param basis what the due date is counted from
 * @param workingDays working days a step may take; null where a deadline set from outside decides
 */
public record TimeLimit(Basis basis, Integer workingDays) {

    public TimeLimit {
        if (basis.isFixed() != (workingDays == null)) {
            throw new IllegalArgumentException("A time limit by %s with %s working days".formatted(basis, workingDays));
        }
    }

    /** What a due date is counted from. */
    public enum Basis {
        /** The round's deadline for units. */
        UNIT_DEADLINE,
        /** The deadline of the annual report, or the extension a unit has of it. */
        REPORT_DEADLINE,
        /** Working days since the step began. */
        WORKING_DAYS,
        /** Working days since the supplement was asked for; all steps of the supplement share that end. */
        SUPPLEMENT;

        /** Whether it is a deadline set from outside, whenever the step began. */
        boolean isFixed() {
            return this == UNIT_DEADLINE || this == REPORT_DEADLINE;
        }
    }
}
