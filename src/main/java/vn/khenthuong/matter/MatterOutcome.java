package vn.khenthuong.matter;

/** What came out. */
public enum MatterOutcome {
    /** Nothing that is held against the nominee: the dossier may go on. */
    NO_VIOLATION("Không có vi phạm"),

    /** The nominee is not rewarded for this; the case is ended. */
    VIOLATION("Có vi phạm");

    private final String label;

    MatterOutcome(String label) {
        this.label = label;
    }

    /** What officials call it. */
    public String label() {
        return label;
    }
}
