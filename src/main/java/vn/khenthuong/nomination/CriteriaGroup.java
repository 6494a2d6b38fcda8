package vn.khenthuong.nomination;

/** Group of criteria a nominee is measured by (domain.md §1.4). */
public enum CriteriaGroup {
    /** */
    AGENCY,
    /** */
    POLICY_BANK,
    /** */
    COMMUNE_SPECIAL,
    /** */
    COMMUNE_AREA,
    /** */
    VILLAGE,
    /** */
    HOUSEHOLD_SELF_ESCAPE,
    /** */
    HOUSEHOLD_HELPER,
    /** */
    OFFICIAL,
    /** */
    ENTERPRISE,
    /** */
    CREDIT_INSTITUTION
}
