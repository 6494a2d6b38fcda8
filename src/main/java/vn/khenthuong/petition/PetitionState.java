package vn.khenthuong.petition;

/** How far a petition is. Names are stored. */
public enum PetitionState {
    /** With the department. */
    OPEN("Chờ trả lời"),
    /** In a report to the People's Committee, which answers. */
    GATHERED("Đã tổng hợp trình UBND tỉnh"),
    ANSWERED("Đã trả lời"),
    WITHDRAWN("Đã rút"),
    /** The unit ended without successor. */
    CANCELLED("Đã chấm dứt");

    private final String label;

    PetitionState(String label) {
        this.label = label;
    }

    /** In Vietnamese. */
    public String label() {
        return label;
    }

    /** Whether nothing happens to the petition any more. */
    public boolean isFinal() {
        return this != OPEN && this != GATHERED;
    }

    /** Whether nobody ever answers it. */
    public boolean isGivenUp() {
        return this == WITHDRAWN || this == CANCELLED;
    }
}
