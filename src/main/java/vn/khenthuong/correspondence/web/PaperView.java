package vn.khenthuong.correspondence.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import vn.khenthuong.correspondence.KnownPaper;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.document.StoredDocument;
import vn.khenthuong.kernel.DocumentReference;

/**
 * A paper over HTTP.
 *
 * @param kindLabel the kind in Vietnamese
 * @param number its number, once signed
 * @param draft whether its step is still to be taken, or it has no number and signature yet
 * @param changed whether the facts say something else today than the last version
 * @param renewable whether the caller may have it made again
 * @param fault why it cannot be made today, left out where it can
 * @param versions newest first
 * @param docx where it is to be had
 * @param signedScan where it is to be had as it came back from signature: what readers want first; left out where there is none
 * @param scans all of these, newest first
 * @param mayAddScan whether the caller may add one
 * @param mayNumber whether the caller enters its number and date, once its head has signed it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PaperView(
        String id,
        PaperKind kind,
        String kindLabel,
        String title,
        String number,
        LocalDate date,
        boolean draft,
        boolean changed,
        boolean renewable,
        String fault,
        List<String> warnings,
        List<KnownPaper.Version> versions,
        String docx,
        String pdf,
        String signedScan,
        List<StoredDocument> scans,
        boolean mayAddScan,
        boolean mayNumber) {

    static PaperView of(KnownPaper paper) {
        var offer = paper.offer();
        var id = offer.ref().id();
        DocumentReference signed = offer.signed();
        return new PaperView(
                id,
                offer.ref().kind(),
                offer.ref().kind().label(),
                offer.title(),
                signed == null ? null : signed.number(),
                signed == null ? null : signed.date(),
                offer.isMarked(),
                paper.changed(),
                paper.renewable(),
                paper.fault(),
                offer.warnings(),
                paper.versions(),
                "/api/papers/%s.docx".formatted(id),
                "/api/papers/%s.pdf".formatted(id),
                paper.scans().isEmpty() ? null : "/api/papers/%s/signed".formatted(id),
                paper.scans(),
                paper.mayAddScan(),
                paper.mayNumber());
    }
}
