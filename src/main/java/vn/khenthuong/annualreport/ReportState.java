package vn.khenthuong.annualreport;

/** How far the report of a unit has come. */
public enum ReportState {
    /** The officer works on it, or has not begun. */
    OWED("Chưa nộp"),
    /** Waits for the head's signature. */
    PREPARED("Chờ ký"),
    /** With both departments. */
    DELIVERED("Đã nộp"),
    /** The year was closed without it. */
    MISSING("Không nộp"),
    /** Its unit ended without successor before it was delivered. */
    RELEASED("Không còn phải nộp");

    private final String label;

    ReportState(String label) {
        this.label = label;
    }

    /** In Vietnamese. */
    public String label() {
        return label;
    }
}
