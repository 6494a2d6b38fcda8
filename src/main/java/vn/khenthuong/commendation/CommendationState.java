package vn.khenthuong.commendation;

/** How far a list is. Names are stored. */
public enum CommendationState {
    /** With the officers, who enter it. */
    DRAFT("Đang lập"),
    /** With the head. */
    PREPARED("Chờ thủ trưởng quyết định"),
    DECIDED("Đã quyết định"),
    WITHDRAWN("Đã thôi"),
    /** The unit ended without successor. */
    CANCELLED("Đã chấm dứt");

    private final String label;

    CommendationState(String label) {
        this.label = label;
    }

    /** In Vietnamese. */
    public String label() {
        return label;
    }

    /** Whether nothing happens to the list any more. */
    public boolean isFinal() {
        return this != DRAFT && this != PREPARED;
    }
}
