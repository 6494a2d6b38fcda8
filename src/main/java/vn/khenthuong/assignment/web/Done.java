package vn.khenthuong.assignment.web;

import java.util.Arrays;

/** What was just done; travels in the address, so that reloading does nothing twice. */
enum Done {
    GIVEN("giao", "Đã giao việc; cán bộ nhận được thư báo."),
    TAKEN_BACK("lay-lai", "Đã lấy lại việc; cán bộ nào của nhóm cũng nhận được.");

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
