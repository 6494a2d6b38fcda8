package vn.khenthuong.correspondence;

import java.time.Instant;
import java.util.List;
import vn.khenthuong.document.StoredDocument;

/**
 * A paper with what became of it.
 *
 * @param versions kept ones, newest first; none for a draft, and for one that was never opened since papers are kept
 * @param changed whether the facts say something else today than the last version
 * @param renewable whether the reader may have it made again
 * @param fault why it cannot be made today, or null
 * @param scans how it came back from signature, newest first: what readers get first
 * @param mayAddScan whether whoever asked adds a scan
 * @param mayNumber whether whoever asked enters its number and date
 */
public record KnownPaper(
        PaperOffer offer,
        List<Version> versions,
        boolean changed,
        boolean renewable,
        String fault,
        List<StoredDocument> scans,
        boolean mayAddScan,
        boolean mayNumber) {

    public KnownPaper {
        versions = List.copyOf(versions);
        scans = List.copyOf(scans);
    }

    /** A kept version, counted from 1. */
    public record Version(int number, Instant madeAt) {}
}
