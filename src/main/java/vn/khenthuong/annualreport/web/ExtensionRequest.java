package vn.khenthuong.annualreport.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import vn.khenthuong.kernel.EnteredDates;

/**
 * A new deadline of reports and the document that grants it.
 *
 * @param deadline an ISO day, which counts to its end, or an ISO instant with offset
 * @param unit code of the unit it is granted to, or null for all
 * @param documentDate ISO day
 */
record ExtensionRequest(
        @NotBlank(message = "Cần nhập “Hạn báo cáo”.") String deadline,

        @Size(max = 50, message = "“Đơn vị” dài quá 50 ký tự.")
        String unit,

        @NotBlank(message = "Cần nhập “Số văn bản”.") @Size(max = 100, message = "“Số văn bản” dài quá 100 ký tự.")
        String documentNumber,

        @NotBlank(message = "Cần nhập “Ngày văn bản”.") String documentDate) {

    ExtensionRequest {
        unit = unit == null || unit.isBlank() ? null : unit.strip();
    }

    Instant deadlineInstant() {
        return EnteredDates.endOfDayOrInstant(deadline, "Hạn báo cáo");
    }

    LocalDate documentDay() {
        return EnteredDates.day(documentDate, "Ngày văn bản");
    }
}
