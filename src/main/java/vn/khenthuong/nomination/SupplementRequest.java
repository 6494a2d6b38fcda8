package vn.khenthuong.nomination;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import vn.khenthuong.kernel.DocumentReference;

/**
 * What the reception asked the unit to supplement.
 *
 * @param items codes of papers of the checklist and of {@link DossierPart}s; nothing else may change
 * @param dueDay last day for the supplement
 * @param withdrawalReason why the officer proposes to withdraw instead, or null
 * @param document under which the head sent the supplement, or null before
 */
public record SupplementRequest(
        List<String> items, String reason, LocalDate dueDay, String withdrawalReason, DocumentReference document) {

    public SupplementRequest {
        items = List.copyOf(items);
    }

    /** A request that has not been answered. */
    public SupplementRequest(List<String> items, String reason, LocalDate dueDay) {
        this(items, reason, dueDay, null, null);
    }

    /** As it is stored; at first number and date stood beside the rest. */
    @JsonCreator
    static SupplementRequest stored(
            @JsonProperty("items") List<String> items,
            @JsonProperty("reason") String reason,
            @JsonProperty("dueDay") LocalDate dueDay,
            @JsonProperty("withdrawalReason") String withdrawalReason,
            @JsonProperty("document") DocumentReference document,
            @JsonProperty("documentNumber") String number,
            @JsonProperty("documentDate") LocalDate date) {
        var reference = document == null && number != null ? new DocumentReference(number, date) : document;
        return new SupplementRequest(items, reason, dueDay, withdrawalReason, reference);
    }

    /** The same request with the officer's proposal to withdraw instead, or without one ({@code null}). */
    public SupplementRequest withWithdrawal(String why) {
        return new SupplementRequest(items, reason, dueDay, why, null);
    }

    /** The same request with another last day. */
    public SupplementRequest until(LocalDate day) {
        return new SupplementRequest(items, reason, day, withdrawalReason, document);
    }

    /** The same request, answered under the head's document. */
    public SupplementRequest answered(DocumentReference under) {
        return new SupplementRequest(items, reason, dueDay, null, under);
    }

    /** Whether this part of the dossier is asked for. */
    public boolean asksFor(DossierPart part) {
        return items.contains(part.code());
    }
}
