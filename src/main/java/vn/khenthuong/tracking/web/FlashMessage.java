package vn.khenthuong.tracking.web;

import java.util.Arrays;

/** What was just done on a page; travels in the address, so that reloading does nothing twice. */
enum FlashMessage {
    UPLOADED("tai-len", "Đã tải tệp lên."),
    SHARED("dung-chung", "Đã dùng chung giấy tờ."),
    TAKEN_BACK("lay-lai", "Đã lấy lại tệp."),
    WITHDRAWN("rut", "Đã rút hồ sơ."),
    ANOTHER_PERSON("trung-ten", "Đã ghi nhận: người được đề nghị là người khác, trùng họ tên."),
    EXTENDED("gia-han", "Đã gia hạn nộp báo cáo."),
    OFFICIAL("chinh-thuc", "Đã bổ sung số liệu chính thức."),
    ROUND_EXTENDED("gia-han-dot", "Đã gia hạn đợt."),
    ROUND_CLOSED("dong-dot", "Đã đóng đợt.");

    private final String code;
    private final String sentence;

    FlashMessage(String code, String sentence) {
        this.code = code;
        this.sentence = sentence;
    }

    String code() {
        return code;
    }

    /** The sentence for the code; null for any other text. */
    static String sentence(String code) {
        return Arrays.stream(values())
                .filter(done -> done.code.equals(code))
                .map(done -> done.sentence)
                .findFirst()
                .orElse(null);
    }
}
