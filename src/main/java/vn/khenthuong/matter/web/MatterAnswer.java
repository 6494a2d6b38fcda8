package vn.khenthuong.matter.web;

import java.time.Instant;
import java.time.LocalDate;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.matter.ComplaintForm;
import vn.khenthuong.matter.Matter;
import vn.khenthuong.matter.MatterOutcome;
import vn.khenthuong.nomination.HoldGround;

/** A matter as the API answers it; what is not the reader's to know is null. */
record MatterAnswer(
        long id,
        String dossier,
        HoldGround ground,
        String groundLabel,
        ComplaintForm form,
        String title,
        String citation,
        String recorder,
        Instant recordedAt,
        String documentNumber,
        LocalDate documentDate,
        LocalDate due,
        boolean overdue,
        String authority,
        String programme,
        LocalDate receivedOn,
        String subject,
        String complainant,
        String complainantAddress,
        Conclusion conclusion,
        int version,
        boolean mayConclude) {

    /** What came out. */
    record Conclusion(
            MatterOutcome outcome,
            String outcomeLabel,
            String text,
            String documentNumber,
            LocalDate documentDate,
            LocalDate disciplineUntil,
            Instant at) {

        static Conclusion of(Matter.Conclusion conclusion) {
            if (conclusion == null) {
                return null;
            }
            DocumentReference document = conclusion.document();
            return new Conclusion(
                    conclusion.outcome(),
                    conclusion.outcome().label(),
                    conclusion.text(),
                    document.number(),
                    document.date(),
                    conclusion.disciplineUntil(),
                    conclusion.at());
        }
    }

    static MatterAnswer of(Matter matter) {
        var complainant = matter.complainant();
        return new MatterAnswer(
                matter.id(),
                matter.dossier(),
                matter.ground(),
                matter.ground().label(),
                matter.form(),
                matter.title(),
                matter.citation(),
                matter.recorderName(),
                matter.recordedAt(),
                matter.document().number(),
                matter.document().date(),
                matter.due(),
                matter.overdue(),
                matter.authority(),
                matter.programme(),
                matter.receivedOn(),
                matter.subject(),
                complainant == null ? null : complainant.name(),
                complainant == null ? null : complainant.address(),
                Conclusion.of(matter.conclusion()),
                matter.version(),
                matter.mayConclude());
    }
}
