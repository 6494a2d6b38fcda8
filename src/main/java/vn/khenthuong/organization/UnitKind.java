package vn.khenthuong.organization;

/** Kind of a unit; decides its quota and its criteria. */
public enum UnitKind {
    /** Thành phố. */
    CITY("Thành phố"),
    /** Huyện. */
    DISTRICT("Huyện"),
    /** Cơ quan chuyên môn thuộc UBND tỉnh. */
    DEPARTMENT("Sở, ban, ngành"),
    /** UBMTTQ Việt Nam tỉnh. */
    FATHERLAND_FRONT("Ủy ban Mặt trận Tổ quốc"),
    /** Tổ chức chính trị - xã hội cấp tỉnh. */
    SOCIO_POLITICAL("Tổ chức chính trị - xã hội"),
    /** Chi nhánh Ngân hàng Chính sách xã hội tỉnh. */
    POLICY_BANK("Ngân hàng Chính sách xã hội"),
    /** Agency that is only consulted. */
    CONSULTED_AGENCY("Cơ quan chỉ được lấy ý kiến");

    private final String label;

    UnitKind(String label) {
        this.label = label;
    }

    /** In Vietnamese. */
    public String label() {
        return label;
    }

    /** Whether units of this kind are localities (huyện, thành phố). */
    public boolean isLocality() {
        return this == CITY || this == DISTRICT;
    }
}
