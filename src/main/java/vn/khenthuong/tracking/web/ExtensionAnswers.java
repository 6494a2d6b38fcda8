package vn.khenthuong.tracking.web;

import java.time.Instant;
import java.time.LocalDate;
import vn.khenthuong.kernel.Deadline;
import vn.khenthuong.pages.FormParameters;

/** What the head of the focal agency typed into the form that moves a deadline; kept as typed, to be shown again. */
record ExtensionAnswers(String unit, String deadline, String documentNumber, String documentDate) {

    private static final int MAX_NUMBER = 100;

    /** Null for all units. */
    String checkedUnit() {
        return unit == null || unit.isBlank() ? null : unit.strip();
    }

    /** First instant that is too late: the end of the day. */
    Instant checkedDeadline() {
        return Deadline.endOf(FormParameters.day(deadline, "Hạn báo cáo mới")).instant();
    }

    String checkedNumber() {
        return FormParameters.text(documentNumber, "Số văn bản", MAX_NUMBER);
    }

    LocalDate checkedDate() {
        return FormParameters.day(documentDate, "Ngày văn bản");
    }
}
