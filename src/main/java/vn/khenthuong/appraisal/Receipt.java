package vn.khenthuong.appraisal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.khenthuong.nomination.DossierSnapshot;

/**
 * The receipt a unit gets for a complete dossier (giấy tiếp nhận và hẹn trả, thủ tục hành chính “Tặng Bằng khen của tỉnh theo chuyên đề”).
 *
 * @param number of the receipt; one per dossier, so it follows from the dossier's own
 * @param issuedAt when the dossier was found complete
 * @param answerDue day by which an answer is due
 */
public record Receipt(String number, Instant issuedAt, LocalDate answerDue) {

    private static final String PREFIX = "TN-";

    /** The receipt of a dossier, once it has been found complete. */
    public static Optional<Receipt> of(DossierSnapshot dossier) {
        return Optional.ofNullable(dossier.receivedAt())
                .map(at -> new Receipt(PREFIX + dossier.number(), at, dossier.answerDue()));
    }
}
