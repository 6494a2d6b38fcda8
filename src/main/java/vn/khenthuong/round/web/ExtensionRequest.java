package vn.khenthuong.round.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.EnteredDates;
import vn.khenthuong.round.ListDeadlineChange;
import vn.khenthuong.round.RoundExtension;

/**
 * A new deadline and the document that grants it.
 *
 * @param deadline an ISO day, which counts to its end, or an ISO instant with offset
 * @param unit code of the unit it is granted to, or null for all
 * @param stage FOCAL or APPRAISAL where it is the deadline of a department, null where it is that of units
 * @param documentDate ISO day
 */
record ExtensionRequest(
        @NotBlank(message = "Cần nhập “Hạn đề nghị”.") String deadline,

        @Size(max = 50, message = "“Đơn vị” dài quá 50 ký tự.")
        String unit,

        @NotBlank(message = "Cần nhập “Số văn bản”.") @Size(max = 100, message = "“Số văn bản” dài quá 100 ký tự.")
        String documentNumber,

        @NotBlank(message = "Cần nhập “Ngày văn bản”.") String documentDate,

        ListDeadlineChange.Stage stage) {

    ExtensionRequest {
        unit = unit == null || unit.isBlank() ? null : unit.strip();
    }

    /** @throws BadInputException where it names a unit: departments have one deadline */
    ListDeadlineChange ofDepartment() {
        if (unit != null) {
            throw new BadInputException("“%s” không theo đơn vị; hãy bỏ trống “Đơn vị”.".formatted(stage.label()));
        }
        return new ListDeadlineChange(
                stage,
                EnteredDates.endOfDayOrInstant(deadline, stage.label()),
                documentNumber,
                EnteredDates.day(documentDate, "Ngày văn bản"),
                null);
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
