package vn.khenthuong.nomination;

import java.time.LocalDate;
import java.util.List;

/**
 * What the reception asked the unit to supplement.
 *
 * @param items codes of papers of the checklist and of {@link DossierPart}s; nothing else may change
 * @param dueDay last day for the supplement
 * @param withdrawalReason why the officer proposes to withdraw instead, or null
 */
public record SupplementRequest(List<String> items, String reason, LocalDate dueDay, String withdrawalReason) {

    public SupplementRequest {
        items = List.copyOf(items);
    }

    /** The same request with the officer's proposal to withdraw instead, or without one ({@code null}). */
    public SupplementRequest withWithdrawal(String why) {
        return new SupplementRequest(items, reason, dueDay, why);
    }

    /** Whether this part of the dossier is asked for. */
    public boolean asksFor(DossierPart part) {
        return items.contains(part.code());
    }
}
