package vn.khenthuong.supervision;

/** How far an observation is. Names are stored. */
public enum ObservationState {
    FILED("Chờ trả lời"),
    ANSWERED("Đã trả lời"),
    /** Taken back by who filed it; what it said stays. */
    WITHDRAWN("Đã rút");

    private final String label;

    ObservationState(String label) {
        this.label = label;
    }

    /** In Vietnamese. */
    public String label() {
        return label;
    }
}
