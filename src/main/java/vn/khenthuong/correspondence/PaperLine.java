package vn.khenthuong.correspondence;

import java.util.List;

/**
 * A paper as pages link it; the fragment {@code giay-lap} shows it.
 *
 * @param title number and date, and what it is about
 * @param changed whether the facts say something else than its last version
 * @param fault why it cannot be made, or null
 */
public record PaperLine(
        String kind,
        String title,
        boolean draft,
        boolean changed,
        String fault,
        List<String> warnings,
        String pdf,
        String docx) {

    public static PaperLine of(KnownPaper paper) {
        var offer = paper.offer();
        var address = "/api/papers/" + offer.ref().id();
        var signed = offer.signed();
        return new PaperLine(
                offer.ref().kind().label(),
                signed == null ? offer.title() : "%s. %s".formatted(signed.cited("Văn bản"), offer.title()),
                offer.draft(),
                paper.changed(),
                paper.fault(),
                offer.warnings(),
                address + ".pdf",
                address + ".docx");
    }
}
