package vn.khenthuong.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;

/** Papers with their versions, kept for owners this feature knows nothing about. Who may do what is the owner's business. */
public interface Documents {

    /**
     * Keeps a file as the next version of a paper, after a look at its content.
     *
     * @throws BadInputException when it is empty, too large, of another kind than PDF, DOCX, XLSX, JPEG or PNG, or not what its
     *     name says
     * @throws ConflictException when another version of the same paper was stored at the same moment
     */
    StoredDocument store(String owner, String item, UploadedFile file, String uploadedBy);

    /** Every version of every paper of the owner, by paper, newest first. */
    List<StoredDocument> of(String owner);

    /** Codes of the papers of which the owner has at least one version. */
    Set<String> itemsOf(String owner);

    /** A version with its bytes, if it belongs to the owner. */
    Optional<DocumentContent> open(String owner, UUID id);
}
