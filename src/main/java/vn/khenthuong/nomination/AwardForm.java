package vn.khenthuong.nomination;

/** Award forms of the plan. */
public enum AwardForm {
    HUAN_CHUONG_LAO_DONG("Huân chương Lao động"),
    BANG_KHEN_THU_TUONG("Bằng khen của Thủ tướng Chính phủ"),
    BANG_KHEN_TINH("Bằng khen của Chủ tịch UBND tỉnh"),
    GIAY_KHEN("Giấy khen");

    private final String label;

    AwardForm(String label) {
        this.label = label;
    }

    /** What officials call it. */
    public String label() {
        return label;
    }

    /** Whether the award is given by the State and waits for guidance from the centre. */
    public boolean isStateLevel() {
        return this == HUAN_CHUONG_LAO_DONG || this == BANG_KHEN_THU_TUONG;
    }
}
