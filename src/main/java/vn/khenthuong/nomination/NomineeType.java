package vn.khenthuong.nomination;

/** The three kinds of nominee. */
public enum NomineeType {
    COLLECTIVE("Tập thể"),
    INDIVIDUAL("Cá nhân"),
    HOUSEHOLD("Hộ gia đình");

    private final String label;

    NomineeType(String label) {
        this.label = label;
    }

    /** What officials call it. */
    public String label() {
        return label;
    }
}
