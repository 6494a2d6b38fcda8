package vn.khenthuong.correspondence.web;

import java.util.List;
import vn.khenthuong.correspondence.KnownPaper;
import vn.khenthuong.document.StoredDocument;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.pages.Formats;

/**
 * A paper as its page shows it.
 *
 * @param cited number and date; null where it has none yet
 * @param scans as they came back from signature, newest first
 * @param mayAddScan whether the reader may add one
 * @param mayNumber whether the reader enters its number and date
 */
record PaperSheet(
        String id,
        String kind,
        String cited,
        String title,
        boolean draft,
        boolean changed,
        String fault,
        List<String> warnings,
        List<Scan> scans,
        boolean mayAddScan,
        boolean mayNumber,
        String pdf,
        String docx) {

    /** A scan, with who added it when. */
    record Scan(int version, String fileName, String address, String added) {}

    static PaperSheet of(KnownPaper paper, Organization organization) {
        var offer = paper.offer();
        var id = offer.ref().id();
        var address = "/api/papers/" + id;
        return new PaperSheet(
                id,
                offer.ref().kind().label(),
                offer.signed() == null
                        ? null
                        : "Số %s ngày %s"
                                .formatted(
                                        offer.signed().number(),
                                        Formats.day(offer.signed().date())),
                offer.title(),
                offer.isMarked(),
                paper.changed(),
                paper.fault(),
                offer.warnings(),
                paper.scans().stream()
                        .map(scan -> scan(scan, address, organization))
                        .toList(),
                paper.mayAddScan(),
                paper.mayNumber(),
                address + ".pdf",
                address + ".docx");
    }

    private static Scan scan(StoredDocument scan, String address, Organization organization) {
        return new Scan(
                scan.version(),
                scan.fileName(),
                "%s/signed?version=%d".formatted(address, scan.version()),
                "%s tải lên lúc %s, %s"
                        .formatted(
                                organization.nameOf(scan.uploadedBy()),
                                Formats.moment(scan.uploadedAt()),
                                Formats.size(scan.size())));
    }
}
