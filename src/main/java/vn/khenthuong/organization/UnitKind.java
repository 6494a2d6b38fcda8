package vn.khenthuong.organization;

/** Kind of a unit; decides its quota and its criteria. */
public enum UnitKind {
    /** Thành phố. */
    CITY,
    /** Huyện. */
    DISTRICT,
    /** Cơ quan chuyên môn thuộc UBND tỉnh. */
    DEPARTMENT,
    /** UBMTTQ Việt Nam tỉnh. */
    FATHERLAND_FRONT,
    /** Tổ chức chính trị - xã hội cấp tỉnh. */
    SOCIO_POLITICAL,
    /** Chi nhánh Ngân hàng Chính sách xã hội tỉnh. */
    POLICY_BANK,
    /** Agency that is only consulted. */
    CONSULTED_AGENCY;

    /** Whether units of this kind are localities (huyện, thành phố). */
    public boolean isLocality() {
        return this == CITY || this == DISTRICT;
    }
}
