package vn.khenthuong.nomination;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Group of criteria a nominee is measured by (QĐ 1479/QĐ-UBND, khoản 1 Mục IV). */
public enum CriteriaGroup {
    /** */
    AGENCY("Cơ quan, đơn vị", NomineeType.COLLECTIVE),
    /** */
    POLICY_BANK("Ngân hàng Chính sách xã hội", NomineeType.COLLECTIVE),
    /** */
    COMMUNE_SPECIAL("Xã đặc biệt khó khăn (khu vực III)", NomineeType.COLLECTIVE),
    /** */
    COMMUNE_AREA("Xã khu vực I, khu vực II", NomineeType.COLLECTIVE),
    /** */
    VILLAGE("Thôn, buôn, tổ dân phố", NomineeType.COLLECTIVE),
    /** */
    HOUSEHOLD_SELF_ESCAPE("Hộ tự lực vươn lên thoát nghèo", NomineeType.HOUSEHOLD, NomineeType.INDIVIDUAL),
    /** */
    HOUSEHOLD_HELPER("Hộ giúp đỡ hộ nghèo", NomineeType.HOUSEHOLD, NomineeType.INDIVIDUAL),
    /** */
    OFFICIAL("Cán bộ, công chức, viên chức, người lao động", NomineeType.INDIVIDUAL),
    /** */
    ENTERPRISE("Doanh nghiệp, hợp tác xã", NomineeType.COLLECTIVE, NomineeType.INDIVIDUAL),
    /** */
    CREDIT_INSTITUTION("Tổ chức tín dụng", NomineeType.COLLECTIVE);

    private final String label;
    private final Set<NomineeType> nomineeTypes;

    CriteriaGroup(String label, NomineeType first, NomineeType... more) {
        this.label = label;
        this.nomineeTypes = Collections.unmodifiableSet(EnumSet.of(first, more));
    }

    /** What officials call it. */
    public String label() {
        return label;
    }

    /**
     * The kinds of nominee the group admits. A person may be measured by the criteria
     * of a household (a farmer) or of an enterprise (its head), as khoản 1 Mục III of the plan names them among the sources.
     */
    public Set<NomineeType> nomineeTypes() {
        return nomineeTypes;
    }

    /** Whether a nominee of this kind may be measured by the criteria of the group. */
    public boolean admits(NomineeType type) {
        return nomineeTypes.contains(type);
    }

    /** Communes, villages and households live in a locality and are nominated by it alone. */
    public boolean isLocal() {
        return this == COMMUNE_SPECIAL
                || this == COMMUNE_AREA
                || this == VILLAGE
                || this == HOUSEHOLD_SELF_ESCAPE
                || this == HOUSEHOLD_HELPER;
    }

    /** Whether the people of a village know the nominee, so that a meeting of theirs may speak about it. */
    public boolean isOfVillage() {
        return this == VILLAGE || this == HOUSEHOLD_SELF_ESCAPE || this == HOUSEHOLD_HELPER;
    }

    /** Whether the group is measured with numbers as well. */
    public boolean isNumeric() {
        return this == COMMUNE_SPECIAL || this == COMMUNE_AREA || this == VILLAGE;
    }
}
