package vn.khenthuong.correspondence;

import java.util.List;
import vn.khenthuong.kernel.VietnameseDates;

/**
 * A paper as pages link it; the fragment {@code giay-lap} shows it.
 *
 * @param title number and date, and what it is about
 * @param changed whether the facts say something else than its last version
 * @param fault why it cannot be made, or null
 * @param scan where it is to be had as it came back from signature, or null
 * @param scanned when that was added
 * @param mayAddScan whether the reader may add it
 */
public record PaperLine(
        String kind,
        String title,
        boolean draft,
        boolean changed,
        String fault,
        List<String> warnings,
        String pdf,
        String docx,
        String scan,
        String scanned,
        boolean mayAddScan) {

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
                address + ".docx",
                paper.scans().isEmpty() ? null : address + "/signed",
                paper.scans().stream()
                        .findFirst()
                        .map(scan -> "tải lên lúc %s".formatted(VietnameseDates.of(scan.uploadedAt())))
                        .orElse(null),
                paper.mayAddScan());
    }
}
