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
        boolean mayConclude,
        Withdrawal withdrawal,
        boolean mayWithdraw) {

    /** That it was recorded by mistake; the reason is the recorder's alone. */
    record Withdrawal(String reason, String documentNumber, LocalDate documentDate, Instant at) {

        static Withdrawal of(Matter.Withdrawal withdrawal) {
            return withdrawal == null
                    ? null
                    : new Withdrawal(
                            withdrawal.reason(),
                            withdrawal.document().number(),
                            withdrawal.document().date(),
                            withdrawal.at());
        }
    }

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
                matter.mayConclude(),
                Withdrawal.of(matter.withdrawal()),
                matter.mayWithdraw());
    }
}
