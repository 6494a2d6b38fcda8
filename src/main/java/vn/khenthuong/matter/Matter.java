package vn.khenthuong.matter;

import java.time.Instant;
import java.time.LocalDate;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.nomination.HoldGround;

/**
 * A matter as one reader sees it. What is not the reader's to know is null; whose own dossier it is learns only that there is one.
 *
 * @param nominee name of the nominee
 * @param unitName the unit that nominates
 * @param form of a complaint, or null
 * @param citation the clause of the plan the hold rests on; null where the plan says nothing about it
 * @param recorderName the agency whose matter it is
 * @param document by which the dossier was held
 * @param due last day on which it is to be concluded or answered
 * @param overdue whether that day has passed without a conclusion
 * @param authority who decides or inspects; for readers of papers
 * @param programme of an inspection; for readers of papers
 * @param receivedOn day a complaint came, or null
 * @param subject what it is about; of a complaint for its recorder only, else for readers of papers
 * @param complainant who complained and where the answer goes; for the recorder only
 * @param conclusion null while it is open
 * @param version how often it was concluded; whoever corrects a conclusion says which one he saw
 * @param mayConclude whether the reader may conclude it now
 * @param withdrawal null unless it was recorded by mistake
 * @param mayWithdraw whether the reader may say now that it was recorded by mistake
 * @param own whether it is the matter of the reader's agency, who alone keeps its files
 */
public record Matter(
        long id,
        String dossier,
        String nominee,
        String unitName,
        HoldGround ground,
        ComplaintForm form,
        String citation,
        String recorderName,
        Instant recordedAt,
        DocumentReference document,
        LocalDate due,
        boolean overdue,
        String authority,
        String programme,
        LocalDate receivedOn,
        String subject,
        Complainant complainant,
        Conclusion conclusion,
        int version,
        boolean mayConclude,
        Withdrawal withdrawal,
        boolean mayWithdraw,
        boolean own) {

    /** Whether it waits for its conclusion. */
    public boolean isOpen() {
        return conclusion == null && withdrawal == null;
    }

    /** E.g. “Tố cáo” or “Thanh tra, kiểm tra”. */
    public String title() {
        return form == null ? ground.label() : form.label();
    }

    /**
     * Who complained.
     *
     * @param name null where the letter has none
     * @param address null where it is not known
     */
    public record Complainant(String name, String address) {}

    /**
     * That it was recorded by mistake.
     *
     * @param reason null for readers whose matter it is not
     * @param document that says so
     */
    public record Withdrawal(String reason, DocumentReference document, Instant at) {}

    /**
     * What came out.
     *
     * @param text the result; null for readers to whom the matter itself is not told
     * @param document that says so
     * @param disciplineUntil day a discipline ends, or null
     */
    public record Conclusion(
            MatterOutcome outcome, String text, DocumentReference document, LocalDate disciplineUntil, Instant at) {}
}
