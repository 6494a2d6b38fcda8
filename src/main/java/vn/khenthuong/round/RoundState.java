package vn.khenthuong.round;

/** Where a round stands. */
public enum RoundState {
    /** Entered, waits for the head of Home Affairs. */
    PROPOSED("đang chờ duyệt mở"),
    /** Units nominate. */
    OPEN("đang nhận đề nghị"),
    /** The unit deadline has passed; lists run. */
    CLOSED("đã đóng, không nhận thêm đề nghị"),
    /** Every dossier has ended. */
    ENDED("đã kết thúc"),
    /** Never opened, or called off. */
    CANCELLED("đã hủy");

    private final String label;

    RoundState(String label) {
        this.label = label;
    }

    /** How a Vietnamese sentence about the round goes on. */
    public String label() {
        return label;
    }

    /** Whether its dossiers may still take places of its limits: a returned one comes back even after the closing. */
    public boolean mayStillTakePlaces() {
        return this == PROPOSED || this == OPEN || this == CLOSED;
    }
}
