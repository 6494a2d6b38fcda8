package vn.khenthuong.correspondence;

import java.util.List;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.VietnameseDates;

/**
 * A paper as pages link it; the fragment {@code giay-lap} shows it.
 *
 * @param subject whose paper it is
 * @param title number and date, and what it is about
 * @param changed whether the facts say something else than its last version
 * @param renewal by which it is made again, for who may; null otherwise
 * @param fault why it cannot be made, or null
 * @param scan where it is to be had as it came back from signature, or null
 * @param scanned when that was added
 * @param mayAddScan whether the reader may add it
 * @param mayNumber whether the reader enters its number and date
 */
public record PaperLine(
        String subject,
        String kind,
        String title,
        boolean draft,
        boolean changed,
        String renewal,
        String fault,
        List<String> warnings,
        String pdf,
        String docx,
        String scan,
        String scanned,
        boolean mayAddScan,
        boolean mayNumber) {

    /** The papers of a subject, as far as the reader may read them. */
    public static List<PaperLine> about(Papers papers, String subject, Actor reader) {
        return papers.about(subject, reader).stream()
                .map(paper -> of(subject, paper))
                .toList();
    }

    private static PaperLine of(String subject, KnownPaper paper) {
        var offer = paper.offer();
        var address = "/api/papers/" + offer.ref().id();
        var signed = offer.signed();
        return new PaperLine(
                subject,
                offer.ref().kind().label(),
                signed == null ? offer.title() : "%s. %s".formatted(signed.cited("Văn bản"), offer.title()),
                offer.isMarked(),
                paper.changed(),
                paper.renewable() ? offer.ref().id() : null,
                paper.fault(),
                offer.warnings(),
                address + ".pdf",
                address + ".docx",
                paper.scans().isEmpty() ? null : address + "/signed",
                paper.scans().stream()
                        .findFirst()
                        .map(scan -> "tải lên lúc %s".formatted(VietnameseDates.of(scan.uploadedAt())))
                        .orElse(null),
                paper.mayAddScan(),
                paper.mayNumber());
    }
}
