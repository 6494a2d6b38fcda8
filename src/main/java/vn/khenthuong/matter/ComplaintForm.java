package vn.khenthuong.matter;

/** What kind of letter came. */
public enum ComplaintForm {
    COMPLAINT("Khiếu nại"),
    DENUNCIATION("Tố cáo"),
    PETITION("Kiến nghị, phản ánh");

    private final String label;

    ComplaintForm(String label) {
        this.label = label;
    }

    /** What officials call it. */
    public String label() {
        return label;
    }
}
