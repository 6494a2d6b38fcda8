package vn.khenthuong.nomination;

import java.util.List;
import vn.khenthuong.document.StoredDocument;

/**
 * A paper that was just uploaded.
 *
 * @param sharedWith numbers of the other dossiers of the unit that cite it from now on
 * @param sameFile where else the unit has the same file under another title, in words; empty when nowhere
 */
public record UploadedPaper(StoredDocument document, List<String> sharedWith, List<String> sameFile) {

    public UploadedPaper {
        sharedWith = List.copyOf(sharedWith);
        sameFile = List.copyOf(sameFile);
    }
}
