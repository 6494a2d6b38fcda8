package vn.khenthuong.award.web;

import java.util.List;
import vn.khenthuong.pages.DoneMessage;

/** What was just done on the page of a decision's rewards. */
final class Done {

    static final DoneMessage AMOUNT = new DoneMessage("muc", "Đã ghi số tiền thưởng theo văn bản.");
    static final DoneMessage SOURCE = new DoneMessage("nguon", "Đã đổi nguồn chi của các trường hợp chưa chi.");
    static final DoneMessage PAID = new DoneMessage("chi", "Đã ghi nhận việc chi.");
    static final DoneMessage CANCELLED =
            new DoneMessage("huy", "Đã hủy ghi nhận lần chi; các trường hợp của lần ấy trở lại chưa chi.");

    private static final List<DoneMessage> ALL = List.of(AMOUNT, SOURCE, PAID, CANCELLED);

    private Done() {}

    /** The sentence for the code; null for any other text. */
    static String sentence(String code) {
        return DoneMessage.sentence(code, ALL);
    }
}
