package vn.khenthuong.annualreport;

/** Why a unit is reminded of its report. */
public enum ReminderKind {
    /** Some days are left. */
    AHEAD("Nhắc trước hạn"),
    /** It is the last working day on which the report is in time. */
    LAST_DAY("Nhắc ngày cuối"),
    /** The deadline has passed. */
    OVERDUE("Nhắc trễ hạn");

    private final String label;

    ReminderKind(String label) {
        this.label = label;
    }

    /** In Vietnamese. */
    public String label() {
        return label;
    }
}
