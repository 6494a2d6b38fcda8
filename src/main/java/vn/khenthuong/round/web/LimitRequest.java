package vn.khenthuong.round.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import vn.khenthuong.kernel.EnteredDates;
import vn.khenthuong.round.LimitChange;

/**
 * Another maximum and the document that sets it.
 *
 * @param unit code of the unit whose limit it is, or null for the pool of the whole round
 * @param nomineeTypes the types the limit counts together, e.g. {@code COLLECTIVE}
 * @param documentDate ISO day
 * @param petition number of the petition the change refers to, or null
 */
record LimitRequest(
        @Size(max = 50, message = "“Đơn vị” dài quá 50 ký tự.")
        String unit,

        @NotEmpty(message = "Cần chọn “Loại đối tượng”.") @Schema(title = "Loại đối tượng")
        Set<String> nomineeTypes,

        @Schema(title = "Chỉ tiêu mới") @NotNull(message = "Cần nhập “Chỉ tiêu mới”.")
        Integer max,

        @NotBlank(message = "Cần nhập “Số văn bản”.") @Size(max = 100, message = "“Số văn bản” dài quá 100 ký tự.")
        String documentNumber,

        @NotBlank(message = "Cần nhập “Ngày văn bản”.") String documentDate,

        @Size(max = 60, message = "“Kiến nghị” dài quá 60 ký tự.")
        String petition) {

    LimitChange change() {
        return new LimitChange(
                unit == null || unit.isBlank() ? null : unit.strip(),
                nomineeTypes,
                max,
                documentNumber,
                EnteredDates.day(documentDate, "Ngày văn bản"),
                petition,
                null);
    }
}
