package vn.khenthuong.notification;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What a notice is about. Names are stored. The name is also that of its templates, e.g. {@code mail/report-overdue.html} and
 * {@code .txt}, the first line of the latter being the subject line of the mail; what happens to a round, a dossier or a list
 * shares the template {@code event}.
 */
public enum NoticeKind {
    REPORT_AHEAD("Nhắc nộp báo cáo", true),
    REPORT_LAST_DAY("Nhắc ngày cuối nộp báo cáo", true),
    REPORT_OVERDUE("Trễ hạn nộp báo cáo", true),
    REPORT_OVERDUE_LIST("Danh sách đơn vị trễ hạn báo cáo", true),
    REPORT_DELIVERED("Giấy biên nhận báo cáo", true),
    DIGEST("Bản tin công việc buổi sáng", false),
    ROUND_OPENED("Mở đợt khen thưởng"),
    ROUND_EXTENDED("Thay đổi hạn đề nghị"),
    ROUND_CLOSED("Đóng đợt khen thưởng"),
    ROUND_CANCELLED("Hủy đợt khen thưởng"),
    ROUND_REOPENED("Mở lại đợt khen thưởng"),
    LIMIT_CHANGED("Điều chỉnh chỉ tiêu"),
    PLACE_REFUSED("Vượt chỉ tiêu"),
    DOSSIER_ARRIVED("Hồ sơ mới chờ tiếp nhận"),
    DOSSIER_RECEIVED("Đã tiếp nhận"),
    ANSWER_POSTPONED("Xin lỗi, hẹn lại ngày trả lời"),
    SUPPLEMENT_WANTED("Yêu cầu bổ sung"),
    SUPPLEMENT_ARRIVED("Đã bổ sung, chờ tiếp nhận"),
    DOSSIER_RETURNED("Trả lại"),
    DOSSIER_LISTED("Vào danh sách trình khen thưởng"),
    DOSSIER_UNLISTED("Rút khỏi danh sách"),
    DOSSIER_DEFERRED("Để lại danh sách sau"),
    DOSSIER_HELD("Tạm dừng"),
    DOSSIER_RESUMED("Tiếp tục xử lý"),
    DOSSIER_AWARDED("Được khen thưởng"),
    DOSSIER_NOT_AWARDED("Không được khen thưởng"),
    DOSSIER_NOT_SELECTED("Không được chọn"),
    DOSSIER_FAILED("Thẩm định không đạt"),
    DOSSIER_REJECTED("Từ chối tiếp nhận"),
    DOSSIER_WITHDRAWN("Đã rút"),
    DOSSIER_EXPIRED("Hết hạn"),
    DOSSIER_CANCELLED("Đã hủy"),
    LIST_ARRIVED("Danh sách chờ xử lý"),
    LIST_RETURNED("Trả lại danh sách"),
    AMENDMENT_PROPOSED("Đề nghị sửa đổi, đính chính quyết định chờ cấp số"),
    DECISION_ISSUED("Đã ban hành quyết định khen thưởng"),
    JOURNAL_HEAD("Mốc niêm phong nhật ký"),
    TASK_GIVEN("Việc được giao"),
    TASK_TAKEN_BACK("Việc được lấy lại"),
    TASKS_HANDED_OVER("Bàn giao công việc"),
    OFFICIAL_CHANGED("Thay đổi về cán bộ"),
    PASSWORD_GIVEN("Mật khẩu dùng một lần"),
    ACCOUNT_UNLOCKED("Mở khóa đăng nhập"),
    DEADLINES_MOVED("Dời hạn theo lịch làm việc"),
    SUPPLEMENT_EXTENDED("Thay đổi hạn bổ sung"),
    UNITS_CHANGED("Thay đổi về đơn vị, chức năng"),
    UNIT_ENDING("Đơn vị sắp kết thúc hoạt động"),
    UNIT_ENDED("Đơn vị kết thúc hoạt động"),
    SUBSTITUTION("Ký thay, ủy quyền"),
    COMMENDATION_ARRIVED("Danh sách Giấy khen chờ quyết định"),
    COMMENDATION_RETURNED("Trả lại danh sách Giấy khen"),
    COMMENDATION_DECIDED("Đã quyết định tặng Giấy khen"),
    COMMENDATION_ENDED("Thôi danh sách Giấy khen"),
    CONSULTATION_ASKED("Lấy ý kiến hiệp y"),
    CONSULTATION_ANSWERED("Đã có ý kiến hiệp y"),
    CONSULTATION_UNANSWERED("Hết hạn trả lời ý kiến hiệp y"),
    CONSULTATION_ENDED("Thôi lấy ý kiến hiệp y"),
    LOCAL_PLAN_PROPOSED("Kế hoạch địa phương chờ xác nhận"),
    LOCAL_PLAN_RETURNED("Trả lại kế hoạch địa phương"),
    LOCAL_PLAN_CONFIRMED("Kế hoạch địa phương đã xác nhận"),
    LOCAL_PLAN_WITHDRAWN("Rút kế hoạch địa phương"),
    CONSULTATION_HELD("Tạm dừng lấy ý kiến hiệp y"),
    CONSULTATION_RESUMED("Tiếp tục lấy ý kiến hiệp y"),
    MATTER_CONCLUDED("Đã kết luận vụ việc"),
    MATTER_DUE("Sắp đến hạn kết luận, trả lời"),
    MATTER_OVERDUE("Trễ hạn kết luận, trả lời"),
    PETITION_ARRIVED("Kiến nghị mới chờ trả lời"),
    PETITION_SENT("Đơn vị đã gửi kiến nghị"),
    PETITION_FORWARDED("Chuyển kiến nghị"),
    PETITIONS_GATHERED("Tổng hợp kiến nghị trình UBND tỉnh"),
    PETITION_ANSWERED("Đã trả lời kiến nghị"),
    PETITION_ENDED("Thôi kiến nghị"),
    OBSERVATION_FILED("Phản ánh giám sát"),
    OBSERVATION_ANSWERED("Đã trả lời phản ánh giám sát"),
    OBSERVATION_WITHDRAWN("Rút phản ánh giám sát");

    /** They remind a unit of its report; moot when it is delivered. */
    public static final Set<NoticeKind> REPORT_REMINDERS =
            Collections.unmodifiableSet(EnumSet.of(REPORT_AHEAD, REPORT_LAST_DAY, REPORT_OVERDUE));

    /** They only inform whoever finds the same on his pages and in his digest; an office, or he himself, may do without the mail. */
    private static final Set<String> OPTIONAL = Set.of(
            "DOSSIER_ARRIVED",
            "SUPPLEMENT_ARRIVED",
            "DOSSIER_LISTED",
            "LIST_ARRIVED",
            "ROUND_CLOSED",
            "DECISION_ISSUED",
            "TASK_GIVEN",
            "TASK_TAKEN_BACK",
            "COMMENDATION_ARRIVED",
            "CONSULTATION_ANSWERED",
            "PETITION_ARRIVED",
            "PETITION_SENT");

    /** They concern a person, not the work of his unit. */
    private static final Set<String> PERSONAL = Set.of(
            "DIGEST",
            "JOURNAL_HEAD",
            "TASK_GIVEN",
            "TASK_TAKEN_BACK",
            "OFFICIAL_CHANGED",
            "PASSWORD_GIVEN",
            "ACCOUNT_UNLOCKED",
            "DEADLINES_MOVED",
            "TASKS_HANDED_OVER",
            "UNIT_ENDING",
            "UNIT_ENDED",
            "SUBSTITUTION");

    private static final String EVENT = "event";

    private final String label;
    private final boolean statutory;
    private final String template;

    /** One with templates of its own. */
    NoticeKind(String label, boolean statutory) {
        this.label = label;
        this.statutory = statutory;
        this.template = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Something that happened: everybody concerned is told, whatever he prefers. */
    NoticeKind(String label) {
        this.label = label;
        this.statutory = true;
        this.template = EVENT;
    }

    /** In Vietnamese. */
    public String label() {
        return label;
    }

    /** Whether it is sent whatever the official prefers, and on days off too. */
    public boolean isStatutory() {
        return statutory;
    }

    /** Whether an office, or an official, may do without it as a mail of its own. */
    public boolean isOptional() {
        return OPTIONAL.contains(name());
    }

    /** Whether the common mailbox of a unit gets a copy of it. */
    public boolean isCopied() {
        return !PERSONAL.contains(name());
    }

    /** Base name of its templates. */
    public String template() {
        return template;
    }
}
