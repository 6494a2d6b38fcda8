package vn.khenthuong.round.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.khenthuong.kernel.EnteredDates;
import vn.khenthuong.round.RoundClosing;

/**
 * The document by which a round is closed early.
 *
 * @param documentDate ISO day
 */
record ClosingRequest(
        @NotBlank(message = "Cần nhập “Số văn bản”.") @Size(max = 100, message = "“Số văn bản” dài quá 100 ký tự.")
        String documentNumber,

        @NotBlank(message = "Cần nhập “Ngày văn bản”.") String documentDate) {

    RoundClosing closing() {
        return new RoundClosing(documentNumber, EnteredDates.day(documentDate, "Ngày văn bản"), null);
    }
}
