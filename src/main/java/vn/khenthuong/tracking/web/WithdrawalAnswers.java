package vn.khenthuong.tracking.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import vn.khenthuong.platform.BadInputException;

/** What the head of a unit typed into the withdrawal form of the page; kept as typed, to be shown again. */
record WithdrawalAnswers(String reason, String documentNumber, String documentDate) {

    private static final int MAX_REASON = 4000;
    private static final int MAX_NUMBER = 100;

    String checkedReason() {
        return checked(reason, "Lý do rút", MAX_REASON);
    }

    String checkedNumber() {
        return checked(documentNumber, "Số văn bản", MAX_NUMBER);
    }

    LocalDate checkedDate() {
        try {
            return LocalDate.parse(checked(documentDate, "Ngày văn bản", MAX_NUMBER));
        } catch (DateTimeParseException notADay) {
            throw new BadInputException("“Ngày văn bản” phải là một ngày.");
        }
    }

    private static String checked(String text, String label, int max) {
        if (text == null || text.isBlank()) {
            throw new BadInputException("“%s” không được để trống.".formatted(label));
        }
        if (text.length() > max) {
            throw new BadInputException("“%s” không được dài quá %d ký tự.".formatted(label, max));
        }
        return text.strip();
    }
}
