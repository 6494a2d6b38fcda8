package vn.khenthuong.nomination;

/** How a village stands with one of the basic services of R-035: any that is lacking leaves the criterion unmet. */
public enum ServiceAccess {
    IMPROVED("cải thiện rõ rệt"),
    NOTHING_LACKING("không thiếu hụt"),
    LACKING("còn thiếu hụt");

    private final String label;

    ServiceAccess(String label) {
        this.label = label;
    }

    /** What officials call it. */
    public String label() {
        return label;
    }
}
