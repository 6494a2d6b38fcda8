package vn.khenthuong.tracking.web;

import java.util.List;
import vn.khenthuong.pages.DoneMessage;

/** What was just done on the page of a dossier, a report, a year or a round. */
final class Done {

    static final DoneMessage UPLOADED = new DoneMessage("tai-len", "Đã tải tệp lên.");
    static final DoneMessage SHARED = new DoneMessage("dung-chung", "Đã dùng chung giấy tờ.");
    static final DoneMessage TAKEN_BACK = new DoneMessage("lay-lai", "Đã lấy lại tệp.");
    static final DoneMessage WITHDRAWN = new DoneMessage("rut", "Đã rút hồ sơ.");
    static final DoneMessage ANSWER_POSTPONED = new DoneMessage("hen-lai", "Đã hẹn lại ngày trả lời; đơn vị được báo.");
    static final DoneMessage HELD = new DoneMessage("tam-dung", "Đã tạm dừng hồ sơ.");
    static final DoneMessage HOLD_RESOLVED = new DoneMessage("giai-quyet", "Đã giải quyết việc tạm dừng hồ sơ.");
    static final DoneMessage ANOTHER_PERSON =
            new DoneMessage("trung-ten", "Đã ghi nhận: người được đề nghị là người khác, trùng họ tên.");
    static final DoneMessage EXTENDED = new DoneMessage("gia-han", "Đã gia hạn nộp báo cáo.");
    static final DoneMessage OFFICIAL = new DoneMessage("chinh-thuc", "Đã bổ sung số liệu chính thức.");
    static final DoneMessage ROUND_EXTENDED = new DoneMessage("gia-han-dot", "Đã gia hạn đợt.");
    static final DoneMessage ROUND_CLOSED = new DoneMessage("dong-dot", "Đã đóng đợt.");

    static final DoneMessage ROUND_CANCELLED = new DoneMessage("huy-dot", "Đã hủy đợt.");
    static final DoneMessage ROUND_REOPENED = new DoneMessage("mo-lai-dot", "Đã mở lại đợt.");
    static final DoneMessage LIMIT_CHANGED = new DoneMessage("chi-tieu", "Đã điều chỉnh chỉ tiêu.");
    static final DoneMessage LIST_DEADLINE_MOVED =
            new DoneMessage("han-co-quan", "Đã đổi hạn; việc đang làm của danh sách có hạn mới.");
    static final DoneMessage MADE_AGAIN =
            new DoneMessage("lap-lai", "Đã lập hồ sơ mới từ hồ sơ đã kết thúc; hoàn thiện và trình trong hạn đề nghị.");
    static final DoneMessage RENEWED = new DoneMessage("lap-lai-giay", "Đã lập bản mới từ dữ liệu hiện có.");
    private static final List<DoneMessage> ALL = List.of(
            UPLOADED,
            SHARED,
            TAKEN_BACK,
            WITHDRAWN,
            ANSWER_POSTPONED,
            HELD,
            HOLD_RESOLVED,
            ANOTHER_PERSON,
            EXTENDED,
            OFFICIAL,
            ROUND_EXTENDED,
            LIST_DEADLINE_MOVED,
            ROUND_CLOSED,
            ROUND_CANCELLED,
            ROUND_REOPENED,
            LIMIT_CHANGED,
            MADE_AGAIN,
            RENEWED);

    private Done() {}

    /** The sentence for the code; null for any other text. */
    static String sentence(String code) {
        return DoneMessage.sentence(code, ALL);
    }
}
