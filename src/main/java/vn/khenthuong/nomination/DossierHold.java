package vn.khenthuong.nomination;

import java.time.Instant;
import java.time.LocalDate;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.VietnameseDates;

/**
 * A time during which a dossier stands or stood still.
 *
 * @param since when it began
 * @param reason in words, Vietnamese
 * @param heldBy user id of who held it; null where the system did it
 * @param document by which it was held; null where the system did it
 * @param decideBy the last day on which it is to be known whether it goes on; null where the step that resolves it says so
 * @param until when it was resolved, or null while it lasts
 * @param resolution what came of it, or null while it lasts
 * @param receivingUnit code of the unit that carries on, or null where the own unit does
 */
public record DossierHold(
        String dossier,
        Instant since,
        HoldGround ground,
        String reason,
        String heldBy,
        DocumentReference document,
        LocalDate decideBy,
        Instant until,
        HoldResolution resolution,
        String receivingUnit) {

    /** A text that is another one as soon as the hold is; it goes along with a form, to know what its sender saw. */
    public String seen() {
        return "%s %s".formatted(since, decideBy);
    }

    /** As a Vietnamese sentence without a full stop, e.g. “Tạm dừng từ ngày 1/7/2025, lý do: …, văn bản số …”. */
    public String inWords() {
        var words = "Tạm dừng từ ngày %s, lý do: %s"
                .formatted(VietnameseDates.of(LocalDate.ofInstant(since, HomeZone.ID)), reason);
        return document == null ? words : "%s, %s".formatted(words, document.cited());
    }
}
