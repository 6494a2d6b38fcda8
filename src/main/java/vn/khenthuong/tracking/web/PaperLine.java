package vn.khenthuong.tracking.web;

import java.util.List;
import vn.khenthuong.correspondence.KnownPaper;
import vn.khenthuong.correspondence.Papers;
import vn.khenthuong.kernel.Actor;

/**
 * A paper of the route as pages link it.
 *
 * @param title number and date, and what it is about
 * @param changed whether the facts say something else than its last version
 * @param fault why it cannot be made, or null
 */
record PaperLine(
        String kind,
        String title,
        boolean draft,
        boolean changed,
        String fault,
        List<String> warnings,
        String pdf,
        String docx) {

    /** The papers of a subject, as far as the reader may read them. */
    static List<PaperLine> about(Papers papers, String subject, Actor reader) {
        return papers.about(subject, reader).stream().map(PaperLine::of).toList();
    }

    private static PaperLine of(KnownPaper paper) {
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
