package vn.khenthuong.commendation.web;

import java.util.List;
import vn.khenthuong.pages.DoneMessage;

/** What was just done on the page of a list. */
final class Done {

    static final DoneMessage BEGUN = new DoneMessage(
            "bat-dau",
            "Đã bắt đầu danh sách. Nhập xong thì mở nhiệm vụ “Lập danh sách Giấy khen” trong Tasklist để trình thủ trưởng.");
    static final DoneMessage ADDED = new DoneMessage("them", "Đã thêm vào danh sách.");
    static final DoneMessage REMOVED = new DoneMessage("bo", "Đã bỏ khỏi danh sách.");
    static final DoneMessage IMPORTED = new DoneMessage("nhap", "Đã nhập mọi dòng của tệp vào danh sách.");

    static final DoneMessage MONEY = new DoneMessage("tien", "Đã ghi tiền thưởng kèm theo Giấy khen.");

    private static final List<DoneMessage> ALL = List.of(BEGUN, ADDED, REMOVED, IMPORTED, MONEY);

    private Done() {}

    /** The sentence for the code; null for any other text. */
    static String sentence(String code) {
        return DoneMessage.sentence(code, ALL);
    }
}
