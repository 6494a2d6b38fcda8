package vn.khenthuong.annualreport;

/** Why a unit is reminded of its report. */
public enum ReminderKind {
    /** Some days are left. */
    AHEAD,
    /** It is the last working day on which the report is in time. */
    LAST_DAY,
    /** The deadline has passed. */
    OVERDUE
}
