package vn.khenthuong.nomination;

/** Group of criteria a nominee is measured by (domain.md §1.4). */
public enum CriteriaGroup {
    /** */
    AGENCY("Cơ quan, đơn vị"),
    /** */
    POLICY_BANK("Ngân hàng Chính sách xã hội"),
    /** */
    COMMUNE_SPECIAL("Xã đặc biệt khó khăn (khu vực III)"),
    /** */
    COMMUNE_AREA("Xã khu vực I, khu vực II"),
    /** */
    VILLAGE("Thôn, buôn, tổ dân phố"),
    /** */
    HOUSEHOLD_SELF_ESCAPE("Hộ tự lực vươn lên thoát nghèo"),
    /** */
    HOUSEHOLD_HELPER("Hộ giúp đỡ hộ nghèo"),
    /** */
    OFFICIAL("Cán bộ, công chức, viên chức, người lao động"),
    /** */
    ENTERPRISE("Doanh nghiệp, hợp tác xã"),
    /** */
    CREDIT_INSTITUTION("Tổ chức tín dụng");

    private final String label;

    CriteriaGroup(String label) {
        this.label = label;
    }

    /** What officials call it. */
    public String label() {
        return label;
    }
}
