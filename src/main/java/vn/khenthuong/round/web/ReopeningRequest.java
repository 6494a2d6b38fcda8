package vn.khenthuong.round.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.khenthuong.kernel.EnteredDates;
import vn.khenthuong.round.RoundReopening;

/**
 * Until when a closed round takes nominations again, and the document that opens it.
 *
 * @param deadline an ISO day, which counts to its end, or an ISO instant with offset
 * @param documentDate ISO day
 */
record ReopeningRequest(
        @NotBlank(message = "Cần nhập “Hạn đề nghị”.") String deadline,

        @NotBlank(message = "Cần nhập “Số văn bản”.") @Size(max = 100, message = "“Số văn bản” dài quá 100 ký tự.")
        String documentNumber,

        @NotBlank(message = "Cần nhập “Ngày văn bản”.") String documentDate) {

    RoundReopening reopening() {
        return new RoundReopening(
                EnteredDates.endOfDayOrInstant(deadline, "Hạn đề nghị"),
                documentNumber,
                EnteredDates.day(documentDate, "Ngày văn bản"));
    }
}
