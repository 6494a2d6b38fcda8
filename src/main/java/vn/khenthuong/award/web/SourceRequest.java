package vn.khenthuong.award.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import vn.khenthuong.award.WantedSource;
import vn.khenthuong.kernel.InputErrors;

/**
 * A source in place of the rule.
 *
 * @param version of the sheet as it was read
 * @param source code
 * @param documentDate ISO day
 */
record SourceRequest(
        @Schema(title = "Phiên bản đã đọc") @NotNull(message = "Cần nêu “Phiên bản đã đọc” (version).")
        Long version,

        String source,
        String reason,
        String documentNumber,
        String documentDate) {

    WantedSource wanted() {
        var errors = new InputErrors();
        var document = Entered.document(documentNumber, documentDate, "Ngày văn bản", errors);
        errors.refuse();
        return new WantedSource(version, source, reason, document);
    }
}
