package vn.khenthuong.nomination;

/** Where a dossier stands. */
public enum DossierState {
    DRAFT("Đang soạn"),
    PREPARED("Chờ thủ trưởng đơn vị ký"),
    SUBMITTED("Đã nộp, chờ tiếp nhận"),
    SUPPLEMENT_REQUESTED("Đang bổ sung"),
    RECEIVED("Đã tiếp nhận"),
    CONSULTING("Đang lấy ý kiến"),
    REVIEWED("Đã thẩm tra"),
    LISTED("Trong danh sách, chờ thẩm định"),
    APPRAISED("Đã thẩm định"),
    WITH_CHAIR("Đang trình Chủ tịch"),
    AWARDED("Được khen thưởng"),
    NOT_AWARDED("Không được khen thưởng"),
    NOT_SELECTED("Không được chọn"),
    FAILED("Thẩm định không đạt"),
    REJECTED("Bị từ chối tiếp nhận"),
    WITHDRAWN("Đã rút"),
    EXPIRED("Hết hạn"),
    CANCELLED("Đã hủy");

    private final String label;

    DossierState(String label) {
        this.label = label;
    }

    /** What officials call it. */
    public String label() {
        return label;
    }

    /** Whether the dossier has ended and never moves again. */
    public boolean isFinal() {
        return compareTo(AWARDED) >= 0;
    }

    /** Whether the unit has not submitted it yet. */
    public boolean isWithUnit() {
        return this == DRAFT || this == PREPARED;
    }
}
