package vn.khenthuong.correspondence;

import java.util.List;
import java.util.Optional;
import vn.khenthuong.document.DocumentContent;
import vn.khenthuong.document.StoredDocument;
import vn.khenthuong.document.UploadedFile;
import vn.khenthuong.kernel.Actor;

/**
 * The papers as they came back from signature and seal: a PDF each, added by the office that signed or numbered the paper, read by
 * whoever reads the paper. What the system made stays beside it; a wrong scan is replaced, never removed.
 */
public interface SignedScans {

    /**
     * Keeps a scan as the next version. The file is looked into before anything is locked.
     *
     * @param id of the paper
     * @throws vn.khenthuong.kernel.NotFoundException when there is no such paper, or none for this reader
     * @throws vn.khenthuong.kernel.NotPermittedException for readers of other offices
     * @throws vn.khenthuong.kernel.ConflictException when it has no number yet, or as many versions as are allowed
     * @throws vn.khenthuong.kernel.BadInputException for a file that is no PDF or is refused
     */
    StoredDocument add(String id, UploadedFile file, Actor actor);

    /**
     * A scan with its bytes.
     *
     * @param version null for the newest
     * @throws vn.khenthuong.kernel.NotFoundException when there is none, or none for this reader
     */
    DocumentContent open(String id, Integer version, Actor reader);

    /** All scans of a paper, newest first; for features that have found out who may know. */
    List<StoredDocument> of(PaperRef paper);

    /** The scan that counts, for features that have found out who may read it. */
    Optional<DocumentContent> newest(PaperRef paper);
}
