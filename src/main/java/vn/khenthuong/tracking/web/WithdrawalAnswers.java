package vn.khenthuong.tracking.web;

import java.time.LocalDate;

/** What the head of a unit typed into the withdrawal form of the page; kept as typed, to be shown again. */
record WithdrawalAnswers(String reason, String documentNumber, String documentDate) {

    private static final int MAX_REASON = 4000;
    private static final int MAX_NUMBER = 100;

    String checkedReason() {
        return Typed.text(reason, "Lý do rút", MAX_REASON);
    }

    String checkedNumber() {
        return Typed.text(documentNumber, "Số văn bản", MAX_NUMBER);
    }

    LocalDate checkedDate() {
        return Typed.day(documentDate, "Ngày văn bản");
    }
}
