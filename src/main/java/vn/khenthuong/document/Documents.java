package vn.khenthuong.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.UnavailableException;

/** Papers with their versions, kept for owners this feature knows nothing about. Who may do what is the owner's business. */
public interface Documents {

    /**
     * Takes a file in and looks into it. This may take seconds and belongs before a transaction, not into one.
     *
     * @throws BadInputException when it is empty, too large, of another kind than PDF, DOCX, XLSX, JPEG or PNG, not what its name
     *     says, cut off, locked, active, of two kinds at once, or infected
     * @throws UnavailableException when a scanner is configured and does not answer
     */
    ReceivedFile receive(UploadedFile file);

    /**
     * Keeps a received file as the next version of a paper.
     *
     * @throws ConflictException when the paper has as many versions as are allowed
     */
    StoredDocument store(String owner, String item, ReceivedFile file, String uploadedBy);

    /**
     * Lets another paper cite a version: the same bytes, kept once, stand there as the next version too.
     *
     * @throws NotFoundException when the version is not there any more
     * @throws ConflictException when the paper has as many versions as are allowed
     */
    StoredDocument cite(StoredDocument source, String owner, String item, String citedBy);

    /** Removes a version; its bytes too when nothing else cites them. */
    void remove(String owner, UUID id);

    /** Every version of every paper of the owner, by paper, newest first. */
    List<StoredDocument> of(String owner);

    /** The same for several owners, under the owner; owners without any are left out. */
    Map<String, List<StoredDocument>> of(Collection<String> owners);

    /** Codes of the papers of which the owner has at least one version. */
    Set<String> itemsOf(String owner);

    /** The same for several owners, under the owner; owners without any are left out. */
    Map<String, Set<String>> itemsOf(Collection<String> owners);

    /** Where the same bytes are kept, by SHA-256; every place of each. */
    Map<String, List<Place>> placesOf(Collection<String> sha256);

    /** A version with its bytes, if it belongs to the owner. */
    Optional<DocumentContent> open(String owner, UUID id);
}
