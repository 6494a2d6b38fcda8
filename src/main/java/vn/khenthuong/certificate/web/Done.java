package vn.khenthuong.certificate.web;

import java.util.List;
import vn.khenthuong.pages.DoneMessage;

/** What was just done on a page about certificates. */
final class Done {

    static final DoneMessage HANDED_OVER = new DoneMessage("trao", "Đã ghi nhận trao bằng.");
    static final DoneMessage HAND_OVER_CANCELLED =
            new DoneMessage("huy-trao", "Đã hủy ghi nhận; bằng này trở lại chưa trao.");
    static final DoneMessage PROPOSED = new DoneMessage("de-nghi", "Đã ghi đề nghị, chờ lãnh đạo quyết định.");
    static final DoneMessage APPROVED = new DoneMessage("dong-y", "Đã đồng ý; sổ ghi nhận theo đề nghị.");
    static final DoneMessage REFUSED = new DoneMessage("tu-choi", "Đã từ chối đề nghị; sổ không thay đổi.");
    static final DoneMessage MEASURED =
            new DoneMessage("can-chinh", "Đã lưu vị trí in. Hãy in thử một tờ trước khi in bằng.");
    static final DoneMessage RESET = new DoneMessage("ban-dau", "Đã trở về vị trí in ban đầu.");
    static final DoneMessage WITHDRAWN = new DoneMessage("go", "Đã gỡ công bố; trang công bố ghi rõ việc gỡ.");
    static final DoneMessage RESTORED = new DoneMessage("cong-bo-lai", "Đã công bố lại.");

    static final DoneMessage EMBLEM = new DoneMessage("quoc-huy", "Đã nhận ảnh Quốc huy; ảnh được in trên phôi trắng.");
    static final DoneMessage NO_EMBLEM =
            new DoneMessage("bo-quoc-huy", "Đã bỏ ảnh Quốc huy; chỗ ấy trên phôi trắng để trống.");

    private static final List<DoneMessage> ALL = List.of(
            HANDED_OVER,
            HAND_OVER_CANCELLED,
            PROPOSED,
            APPROVED,
            REFUSED,
            MEASURED,
            RESET,
            WITHDRAWN,
            RESTORED,
            EMBLEM,
            NO_EMBLEM);

    private Done() {}

    /** The sentence for the code; null for any other text. */
    static String sentence(String code) {
        return DoneMessage.sentence(code, ALL);
    }
}
