package vn.khenthuong.award.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import vn.khenthuong.award.WantedPayment;
import vn.khenthuong.kernel.InputErrors;

/**
 * A payment.
 *
 * @param rewards those that were paid
 * @param documentDate ISO day
 * @param paidOn ISO day
 */
record PaymentRequest(
        @NotNull(message = "Cần nêu “Các trường hợp đã chi” (rewards).")
        @Size(max = 2000, message = "Mỗi lần chi ghi nhận tối đa 2.000 trường hợp.")
        List<@NotNull(message = "“Các trường hợp đã chi” (rewards) có phần tử trống.") @Valid Paid> rewards,

        String documentNumber,
        String documentDate,
        String paidOn) {

    /**
     * A reward that was paid.
     *
     * @param version as it was read
     */
    record Paid(
            @NotNull(message = "Cần nêu “Số hồ sơ” (dossier).")
            String dossier,

            @Schema(title = "Phiên bản đã đọc") @NotNull(message = "Cần nêu “Phiên bản đã đọc” (version).")
            Integer version) {}

    WantedPayment wanted() {
        var errors = new InputErrors();
        var document = Entered.document(documentNumber, documentDate, "Ngày chứng từ", errors);
        var day = errors.gather(() -> Entered.day(paidOn, "Ngày chi")).orElse(null);
        errors.refuse();
        return new WantedPayment(
                rewards.stream().collect(Collectors.toMap(Paid::dossier, Paid::version, (one, other) -> one)),
                document,
                day);
    }
}
