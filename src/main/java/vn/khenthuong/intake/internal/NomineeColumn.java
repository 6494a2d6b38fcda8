package vn.khenthuong.intake.internal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.khenthuong.nomination.NomineeType;

/** The columns of a list of nominees, in their order in the template; those behind the form fill the form “Hoàn thiện hồ sơ”. */
enum NomineeColumn {
    TYPE("Loại đối tượng", 18, "nomineeType", true),
    NAME("Tên tập thể, họ và tên cá nhân hoặc chủ hộ", 36, "nomineeName", true),
    GROUP("Nhóm tiêu chí", 34, "criteriaGroup", true),
    FORM("Hình thức khen thưởng", 34, "awardForm", false),
    MARK("Phân biệt người trùng tên", 24, null, false),
    LEADER("Người đứng đầu", 26, "leader", 300, NomineeType.COLLECTIVE),
    ADDRESS("Địa chỉ", 36, "address", 500, NomineeType.COLLECTIVE, NomineeType.HOUSEHOLD),
    MEMBERS("Số thành viên, nhân khẩu", 13, "memberCount", 6, NomineeType.COLLECTIVE, NomineeType.HOUSEHOLD),
    FOUNDED("Ngày thành lập", 14, "foundedDate", 10, NomineeType.COLLECTIVE),
    BORN("Ngày sinh", 14, "birthDate", 10, NomineeType.INDIVIDUAL, NomineeType.HOUSEHOLD),
    GENDER("Giới tính", 10, "gender", 10, NomineeType.INDIVIDUAL, NomineeType.HOUSEHOLD),
    ETHNICITY("Dân tộc", 12, "ethnicity", 100, NomineeType.INDIVIDUAL, NomineeType.HOUSEHOLD),
    IDENTITY("Số định danh", 16, "identityNumber", 12, NomineeType.INDIVIDUAL, NomineeType.HOUSEHOLD),
    POSITION("Chức vụ, nghề nghiệp", 26, "position", 300, NomineeType.INDIVIDUAL),
    WORKPLACE("Đơn vị công tác, nơi làm việc", 32, "workplace", 300, NomineeType.INDIVIDUAL),
    HOMETOWN("Quê quán", 26, "hometown", 300, NomineeType.INDIVIDUAL),
    RESIDENCE("Trú quán", 26, "residence", 300, NomineeType.INDIVIDUAL),
    EDUCATION("Trình độ", 20, "education", 300, NomineeType.INDIVIDUAL),
    SUMMARY("Tóm tắt thành tích", 60, "achievementSummary", 4000, NomineeType.values());

    private final String label;
    private final int width;
    private final String key;
    private final boolean required;
    private final int longest;
    private final Set<NomineeType> types;

    /** A column by which a dossier is started. */
    NomineeColumn(String label, int width, String key, boolean required) {
        this.label = label;
        this.width = width;
        this.key = key;
        this.required = required;
        this.longest = 300;
        this.types = Set.of();
    }

    NomineeColumn(String label, int width, String key, int longest, NomineeType... types) {
        this.label = label;
        this.width = width;
        this.key = key;
        this.required = false;
        this.longest = longest;
        this.types = Set.of(types);
    }

    static Optional<NomineeColumn> ofField(String key) {
        return Arrays.stream(values()).filter(column -> key.equals(column.key)).findFirst();
    }

    /** The column of a label; the first where there is none, as a fault of the whole row is read first. */
    static NomineeColumn labelled(String label) {
        return Arrays.stream(values())
                .filter(column -> column.label.equals(label))
                .findFirst()
                .orElse(TYPE);
    }

    /** Those that fill the form. */
    static Set<NomineeColumn> details() {
        return EnumSet.range(LEADER, SUMMARY);
    }

    String label() {
        return label;
    }

    /** In characters. */
    int width() {
        return width;
    }

    /** Key of the field it fills; null where it fills none. */
    String key() {
        return key;
    }

    /** Whether a file without it is refused. */
    boolean required() {
        return required;
    }

    /** Characters a cell may have. */
    int longest() {
        return longest;
    }

    /** Whether it says something about a nominee of this kind. */
    boolean concerns(NomineeType type) {
        return types.contains(type);
    }
}
