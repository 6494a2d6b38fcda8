package vn.khenthuong.tracking.web;

import java.util.List;
import vn.khenthuong.correspondence.KnownPaper;

/**
 * A paper of the route as pages link it.
 *
 * @param title number and date, and what it is about
 * @param changed whether the facts say something else than its last version
 * @param renewal where it is made again, for who may; null otherwise
 * @param fault why it cannot be made, or null
 */
record PaperLine(
        String kind,
        String title,
        boolean draft,
        boolean changed,
        String renewal,
        String fault,
        List<String> warnings,
        String pdf,
        String docx) {

    static PaperLine of(KnownPaper paper) {
        var offer = paper.offer();
        var address = "/api/papers/" + offer.ref().id();
        var signed = offer.signed();
        return new PaperLine(
                offer.ref().kind().label(),
                signed == null ? offer.title() : "%s. %s".formatted(signed.cited("Văn bản"), offer.title()),
                offer.draft(),
                paper.changed(),
                paper.renewable() ? offer.ref().id() : null,
                paper.fault(),
                offer.warnings(),
                address + ".pdf",
                address + ".docx");
    }
}
