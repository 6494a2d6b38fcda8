package vn.khenthuong.assignment.web;

import java.util.List;
import vn.khenthuong.pages.DoneMessage;

/** What a head, or whoever hands over, has just done. */
final class Done {

    static final DoneMessage GIVEN = new DoneMessage("giao", "Đã giao việc; cán bộ nhận được thư báo.");
    static final DoneMessage TAKEN_BACK =
            new DoneMessage("lay-lai", "Đã lấy lại việc; cán bộ nào của nhóm cũng nhận được.");
    static final DoneMessage HANDED_OVER =
            new DoneMessage("ban-giao", "Đã bàn giao; người giao, người nhận và thủ trưởng đơn vị nhận được thư báo.");

    private static final List<DoneMessage> ALL = List.of(GIVEN, TAKEN_BACK, HANDED_OVER);

    private Done() {}

    /** The sentence for the code; null for any other text. */
    static String sentence(String code) {
        return DoneMessage.sentence(code, ALL);
    }
}
