package vn.khenthuong.matter.internal;

import java.time.Instant;
import java.time.LocalDate;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.matter.Matter.Conclusion;
import vn.khenthuong.matter.Matter.Withdrawal;
import vn.khenthuong.matter.MatterFacts;
import vn.khenthuong.matter.MatterFacts.Complaint;

/**
 * A row of the table {@code matter}.
 *
 * @param conclusion null while it is open
 * @param version how often it was concluded
 * @param withdrawal null unless it was recorded by mistake
 */
record MatterRow(
        long id,
        String dossier,
        Recorder recorder,
        Instant recordedAt,
        DocumentReference document,
        LocalDate due,
        MatterFacts facts,
        Conclusion conclusion,
        int version,
        Withdrawal withdrawal) {

    /** Whether it waits for its conclusion. */
    boolean isOpen() {
        return conclusion == null && withdrawal == null;
    }

    /** E.g. “Tố cáo”. */
    String title() {
        return facts instanceof Complaint complaint
                ? complaint.form().label()
                : facts.ground().label();
    }

    /** Whether the same agency put the same on record, by the same document. */
    boolean isSame(Recorder other, MatterFacts otherFacts, DocumentReference otherDocument) {
        return recorder == other && facts.ground() == otherFacts.ground() && document.equals(otherDocument);
    }

    boolean isOverdue(LocalDate today) {
        return isOpen() && due.isBefore(today);
    }
}
