package vn.khenthuong.organization;

/** A function in the movement that a department holds on a date. */
public enum Function {
    /** Receives and consolidates dossiers. */
    FOCAL_AGENCY("Cơ quan đầu mối"),
    /** Appraises. */
    APPRAISER("Cơ quan thẩm định");

    private final String label;

    Function(String label) {
        this.label = label;
    }

    /** What officials call its holder. */
    public String label() {
        return label;
    }
}
