package vn.khenthuong.selection.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.EnteredDates;
import vn.khenthuong.selection.Stance;
import vn.khenthuong.selection.WantedPosition;

/**
 * What Home Affairs says to the choice.
 *
 * @param ordering of the sheet it was read on
 * @param documentDate ISO day
 */
record PositionRequest(
        @Schema(title = "Thứ tự đã đọc") @NotNull(message = "Cần nêu “Thứ tự đã đọc” (ordering).")
        Integer ordering,

        @NotNull(message = "Cần chọn “Ý kiến” (outcome): AGREE hoặc OBJECT.") @Schema(title = "Ý kiến")
        Stance outcome,

        String documentNumber,
        String documentDate,
        String reason) {

    WantedPosition wanted() {
        return new WantedPosition(
                ordering,
                outcome == Stance.AGREE,
                new DocumentReference(
                        documentNumber,
                        documentDate == null || documentDate.isBlank()
                                ? null
                                : EnteredDates.day(documentDate, "Ngày văn bản của Sở Nội vụ")),
                reason);
    }
}
