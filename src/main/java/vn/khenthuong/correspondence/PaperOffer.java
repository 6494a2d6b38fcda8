package vn.khenthuong.correspondence;

import java.util.List;
import vn.khenthuong.kernel.DocumentReference;

/**
 * A paper there is, for somebody who may read it.
 *
 * @param title what distinguishes it from others of its kind, e.g. the nominees it covers
 * @param signed its number and date; null where it has none, or none yet
 * @param draft whether its step is still to be taken: it is shown with a watermark and never kept
 * @param warnings what whoever signs or reads it should know, in Vietnamese
 */
public record PaperOffer(PaperRef ref, String title, DocumentReference signed, boolean draft, List<String> warnings) {

    public PaperOffer {
        warnings = List.copyOf(warnings);
    }
}
