package vn.khenthuong.nomination;

/** Why a case is refused (thủ tục hành chính “Tặng Bằng khen của tỉnh theo chuyên đề”); {@code BEYOND_NUMBER} for the provincial pool only. */
public enum ReasonCode {
    WRONG_SUBJECT("Không đúng đối tượng"),
    BELOW_STANDARD("Không đủ tiêu chuẩn"),
    INSUFFICIENT_DOSSIER("Hồ sơ không bảo đảm"),
    VIOLATION("Vi phạm pháp luật"),
    BEYOND_NUMBER("Vượt số lượng được chọn");

    private final String label;

    ReasonCode(String label) {
        this.label = label;
    }

    /** What officials call it. */
    public String label() {
        return label;
    }
}
