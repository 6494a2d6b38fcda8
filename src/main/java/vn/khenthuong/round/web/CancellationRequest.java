package vn.khenthuong.round.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.khenthuong.kernel.EnteredDates;
import vn.khenthuong.round.RoundCancellation;

/**
 * The document by which a round is called off.
 *
 * @param documentDate ISO day
 */
record CancellationRequest(
        @NotBlank(message = "Cần nhập “Số văn bản”.") @Size(max = 100, message = "“Số văn bản” dài quá 100 ký tự.")
        String documentNumber,

        @NotBlank(message = "Cần nhập “Ngày văn bản”.") String documentDate) {

    RoundCancellation cancellation() {
        return new RoundCancellation(documentNumber, EnteredDates.day(documentDate, "Ngày văn bản"));
    }
}
