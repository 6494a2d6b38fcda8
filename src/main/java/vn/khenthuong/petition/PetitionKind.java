package vn.khenthuong.petition;

/** What a unit turns to a department with. Names are stored. */
public enum PetitionKind {
    DIFFICULTY("Khó khăn, vướng mắc"),
    ADJUSTMENT("Đề nghị điều chỉnh, bổ sung");

    private final String label;

    PetitionKind(String label) {
        this.label = label;
    }

    /** In Vietnamese. */
    public String label() {
        return label;
    }
}
