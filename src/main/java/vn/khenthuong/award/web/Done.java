package vn.khenthuong.award.web;

import java.util.Arrays;

/** What was just done; travels in the address, so that reloading does nothing twice. */
enum Done {
    AMOUNT("muc", "Đã ghi số tiền thưởng theo văn bản."),
    SOURCE("nguon", "Đã đổi nguồn chi của các trường hợp chưa chi."),
    PAID("chi", "Đã ghi nhận việc chi."),
    CANCELLED("huy", "Đã hủy ghi nhận lần chi; các trường hợp của lần ấy trở lại chưa chi.");

    private final String code;
    private final String sentence;

    Done(String code, String sentence) {
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
