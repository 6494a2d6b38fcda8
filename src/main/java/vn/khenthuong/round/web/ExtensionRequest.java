package vn.khenthuong.round.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.khenthuong.kernel.EnteredDates;
import vn.khenthuong.round.RoundExtension;

/**
 * A new deadline and the document that grants it.
 *
 * @param deadline an ISO day, which counts to its end, or an ISO instant with offset
 * @param unit code of the unit it is granted to, or null for all
 * @param documentDate ISO day
 */
record ExtensionRequest(
        @NotBlank(message = "Cần nhập “Hạn đề nghị”.") String deadline,

        @Size(max = 50, message = "“Đơn vị” dài quá 50 ký tự.")
        String unit,

        @NotBlank(message = "Cần nhập “Số văn bản”.") @Size(max = 100, message = "“Số văn bản” dài quá 100 ký tự.")
        String documentNumber,

        @NotBlank(message = "Cần nhập “Ngày văn bản”.") String documentDate) {

    ExtensionRequest {
        unit = unit == null || unit.isBlank() ? null : unit.strip();
    }

    RoundExtension extension() {
        return new RoundExtension(
                unit,
                EnteredDates.endOfDayOrInstant(deadline, "Hạn đề nghị"),
                documentNumber,
                EnteredDates.day(documentDate, "Ngày văn bản"),
                null);
    }
}
