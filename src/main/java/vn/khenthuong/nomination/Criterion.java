package vn.khenthuong.nomination;

import java.util.Arrays;
import java.util.List;
import vn.khenthuong.kernel.PlanCitation;

/** A criterion that is answered in words. Every one of a nominee's group is answered. */
public enum Criterion {
    AGENCY_GUIDANCE(
            CriteriaGroup.AGENCY,
            "agencyGuidance",
            "R-030a",
            "Văn bản hướng dẫn chính sách, chương trình giảm nghèo có chất lượng, đúng thời hạn"),
    AGENCY_MOBILISATION(
            CriteriaGroup.AGENCY,
            "agencyMobilisation",
            "R-030b",
            "Huy động nguồn lực, sáng kiến, mô hình giảm nghèo được nhân rộng"),
    POLICY_CREDIT(
            CriteriaGroup.POLICY_BANK,
            "policyCredit",
            "R-031",
            "Thực hiện chính sách tín dụng; hỗ trợ huyện Đam Rông, xã, thôn đặc biệt khó khăn"),
    VILLAGE_POLICY(
            CriteriaGroup.VILLAGE, "villagePolicy", "R-034", "Triển khai chính sách, huy động nguồn lực giảm nghèo"),
    VILLAGE_LIVING(
            CriteriaGroup.VILLAGE,
            "villageLiving",
            "R-035",
            "Điều kiện sống, thu nhập và tiếp cận dịch vụ cơ bản được cải thiện"),
    SELF_ESCAPE_EFFORT(
            CriteriaGroup.HOUSEHOLD_SELF_ESCAPE,
            "selfEscapeEffort",
            "R-037",
            "Tự nguyện đăng ký thoát nghèo, sáng kiến, sử dụng vốn vay đúng mục đích, trả nợ đúng hạn"),
    HELPER_CONTRIBUTION(
            CriteriaGroup.HOUSEHOLD_HELPER,
            "helperContribution",
            "R-038",
            "Đóng góp, hỗ trợ hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo"),
    OFFICIAL_ACHIEVEMENT(
            CriteriaGroup.OFFICIAL,
            "officialAchievement",
            "R-039",
            "Sáng kiến tham mưu cơ chế, chính sách; giúp đỡ địa bàn và người nghèo"),
    ENTERPRISE_CONTRIBUTION(
            CriteriaGroup.ENTERPRISE,
            "enterpriseContribution",
            "R-041",
            "Đóng góp giúp đỡ huyện Đam Rông, xã, thôn đặc biệt khó khăn và người nghèo"),
    ENTERPRISE_LINKAGE(
            CriteriaGroup.ENTERPRISE,
            "enterpriseLinkage",
            "R-042",
            "Liên kết, mô hình sản xuất có sự tham gia của hộ nghèo"),
    CREDIT_POLICY(
            CriteriaGroup.CREDIT_INSTITUTION,
            "creditPolicy",
            "R-043",
            "Thực hiện chính sách tín dụng đối với hộ nghèo");

    private final CriteriaGroup group;
    private final String key;
    private final String rule;
    private final String label;

    Criterion(CriteriaGroup group, String key, String rule, String label) {
        this.group = group;
        this.key = key;
        this.rule = rule;
        this.label = label;
    }

    /** The criteria of a group, in the order of the plan. */
    public static List<Criterion> of(CriteriaGroup group) {
        return Arrays.stream(values())
                .filter(criterion -> criterion.group == group)
                .toList();
    }

    /** Key of the form field. */
    public String key() {
        return key;
    }

    /** Where the plan has it, e.g. “điểm a khoản 1 Mục IV”. */
    public String citation() {
        return PlanCitation.of(rule);
    }

    /** The Vietnamese wording. */
    public String label() {
        return label;
    }
}
