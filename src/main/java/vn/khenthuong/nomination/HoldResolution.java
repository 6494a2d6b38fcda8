package vn.khenthuong.nomination;

/** What came of a hold. */
public enum HoldResolution {
    RESUMED("Tiếp tục xử lý"),
    ENDED("Kết thúc hồ sơ"),
    WITHDRAWN("Đơn vị rút hồ sơ");

    private final String label;

    HoldResolution(String label) {
        this.label = label;
    }

    /** What officials call it. */
    public String label() {
        return label;
    }
}
