package vn.khenthuong.correspondence;

/** Kinds of papers that come from the route. Their names are contract: they stand in addresses and in stored versions. */
public enum PaperKind {
    TO_TRINH("Tờ trình của đơn vị"),
    BAO_CAO_THANH_TICH("Báo cáo thành tích"),
    TRICH_NGANG("Danh sách trích ngang"),
    BIEN_BAN("Biên bản họp Hội đồng của đơn vị"),
    BIEN_BAN_DAU_MOI("Biên bản họp xét của cơ quan đầu mối"),
    TO_TRINH_DAU_MOI("Tờ trình của cơ quan đầu mối"),
    BAO_CAO_THAM_DINH("Báo cáo kết quả thẩm định"),
    TO_TRINH_THAM_DINH("Tờ trình của Sở Nội vụ"),
    QUYET_DINH("Quyết định khen thưởng"),
    QUYET_DINH_SUA_DOI("Quyết định sửa đổi"),
    DINH_CHINH("Công văn đính chính"),
    QUYET_DINH_GIAY_KHEN("Quyết định tặng Giấy khen"),
    GIAY_TIEP_NHAN("Giấy tiếp nhận hồ sơ và hẹn trả kết quả"),
    YEU_CAU_BO_SUNG("Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ"),
    TU_CHOI("Phiếu từ chối tiếp nhận hồ sơ"),
    XIN_LOI_HEN_LAI("Phiếu xin lỗi và hẹn lại ngày trả kết quả"),
    CONG_VAN_HIEP_Y("Công văn hiệp y"),
    THONG_BAO_KHONG_KHEN("Thông báo về trường hợp không khen thưởng"),
    CONG_VAN_DON_DOC("Công văn đôn đốc"),
    XAC_NHAN("Công văn xác nhận khen thưởng"),
    BAO_CAO_DON_VI("Báo cáo năm của đơn vị"),
    BAO_CAO_TONG_HOP("Báo cáo năm tổng hợp");

    private final String label;

    PaperKind(String label) {
        this.label = label;
    }

    /** What officials call it. */
    public String label() {
        return label;
    }
}
