package vn.khenthuong.correspondence;

import java.util.List;
import vn.khenthuong.kernel.DocumentReference;

/**
 * A paper there is, for somebody who may read it.
 *
 * @param title what distinguishes it from others of its kind, e.g. the nominees it covers
 * @param signed its number and date; null where it has none, or none yet
 * @param draft whether its step is still to be taken: it is shown with a watermark and never kept
 * @param unnumbered whether it is to be signed outside a step and has no number yet: it is kept, and shown as a draft
 * @param warnings what whoever signs or reads it should know, in Vietnamese
 */
public record PaperOffer(
        PaperRef ref,
        String title,
        DocumentReference signed,
        boolean draft,
        boolean unnumbered,
        List<String> warnings) {

    public PaperOffer {
        warnings = List.copyOf(warnings);
    }

    /** As a feature supplies it; whether a number was entered outside a step is known here alone. */
    public PaperOffer(PaperRef ref, String title, DocumentReference signed, boolean draft, List<String> warnings) {
        this(ref, title, signed, draft, false, warnings);
    }

    /** The same with number and date that were entered. */
    public PaperOffer numbered(DocumentReference document) {
        return new PaperOffer(ref, title, document, draft, false, warnings);
    }

    /** The same as one that waits for number and signature. */
    public PaperOffer withoutNumber() {
        return new PaperOffer(ref, title, null, draft, true, warnings);
    }

    /** Whether it carries the word {@code DỰ THẢO}: its step is still to be taken, or it has no number and signature yet. */
    public boolean isMarked() {
        return draft || unnumbered;
    }
}
