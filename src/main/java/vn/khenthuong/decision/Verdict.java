package vn.khenthuong.decision;

/** What the Chair decided about a case on a list. */
public enum Verdict {
    APPROVED("Khen thưởng"),
    REFUSED("Không khen thưởng"),
    DEFERRED("Để lại danh sách sau");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /** What officials call it. */
    public String label() {
        return label;
    }
}
