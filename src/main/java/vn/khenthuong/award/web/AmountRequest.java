package vn.khenthuong.award.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import vn.khenthuong.award.WantedAmount;
import vn.khenthuong.kernel.InputErrors;

/**
 * An amount in place of the rule.
 *
 * @param version of the reward as it was read
 * @param amount đồng, whole
 * @param documentDate ISO day
 */
record AmountRequest(
        @Schema(title = "Phiên bản đã đọc") @NotNull(message = "Cần nêu “Phiên bản đã đọc” (version).")
        Integer version,

        @Schema(title = "Số tiền") BigDecimal amount,
        String reason,
        String documentNumber,
        String documentDate) {

    WantedAmount wanted(String dossier) {
        var errors = new InputErrors();
        var document = Entered.document(documentNumber, documentDate, "Ngày văn bản", errors);
        var whole = errors.gather(() -> Entered.amount(amount)).orElse(null);
        errors.refuse();
        return new WantedAmount(dossier, version, whole, reason, document);
    }
}
