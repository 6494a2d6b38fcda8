package vn.khenthuong.tracking.web;

import java.time.LocalDate;
import vn.khenthuong.pages.FormParameters;

/** What the head of a unit typed into the withdrawal form of the page; kept as typed, to be shown again. */
record WithdrawalAnswers(String reason, String documentNumber, String documentDate) {

    private static final int MAX_REASON = 4000;
    private static final int MAX_NUMBER = 100;

    String checkedReason() {
        return FormParameters.text(reason, "Lý do rút", MAX_REASON);
    }

    String checkedNumber() {
        return FormParameters.text(documentNumber, "Số văn bản", MAX_NUMBER);
    }

    LocalDate checkedDate() {
        return FormParameters.day(documentDate, "Ngày văn bản");
    }
}
