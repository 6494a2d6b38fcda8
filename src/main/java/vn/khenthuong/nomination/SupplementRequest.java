package vn.khenthuong.nomination;

import java.time.LocalDate;
import java.util.List;
import vn.khenthuong.kernel.DocumentReference;

/**
 * What the reception asked the unit to supplement.
 *
 * @param items codes of papers of the checklist and of {@link DossierPart}s; nothing else may change
 * @param dueDay last day for the supplement
 * @param withdrawalReason why the officer proposes to withdraw instead, or null
 * @param documentNumber number of the document under which the head sent the supplement, or null before
 * @param documentDate date of that document, or null before
 */
public record SupplementRequest(
        List<String> items,
        String reason,
        LocalDate dueDay,
        String withdrawalReason,
        String documentNumber,
        LocalDate documentDate) {

    public SupplementRequest {
        items = List.copyOf(items);
    }

    /** A request that has not been answered. */
    public SupplementRequest(List<String> items, String reason, LocalDate dueDay) {
        this(items, reason, dueDay, null, null, null);
    }

    /** The same request with the officer's proposal to withdraw instead, or without one ({@code null}). */
    public SupplementRequest withWithdrawal(String why) {
        return new SupplementRequest(items, reason, dueDay, why, null, null);
    }

    /** The same request, answered under the head's document. */
    public SupplementRequest answered(DocumentReference document) {
        return new SupplementRequest(items, reason, dueDay, null, document.number(), document.date());
    }

    /** Whether this part of the dossier is asked for. */
    public boolean asksFor(DossierPart part) {
        return items.contains(part.code());
    }
}
