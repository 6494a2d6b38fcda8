package vn.khenthuong.nomination;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import vn.khenthuong.document.DocumentContent;
import vn.khenthuong.document.StoredDocument;
import vn.khenthuong.document.UploadedFile;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.NotPermittedException;

/** The papers of a dossier: uploaded by its unit while it is with the unit, read by whoever may. */
public interface DossierDocuments {

    /**
     * Keeps a file as the next version of a paper.
     *
     * @throws NotFoundException for someone who may not see the dossier
     * @throws NotPermittedException for someone who is not of its unit
     * @throws ConflictException when the dossier has left the unit, or the supplement does not ask for this paper
     * @throws BadInputException for a paper the checklist does not know, or a file that is refused
     */
    StoredDocument upload(Actor actor, String number, String item, UploadedFile file);

    /** Every version of every paper, by paper, newest first. */
    List<StoredDocument> list(Actor actor, String number);

    /** A version with its bytes. */
    DocumentContent open(Actor actor, String number, UUID id);

    /**
     * Writes every version of every paper into one archive, with a list of them and their hashes. Each file is read by itself: the
     * connection to the database is not kept while a slow reader takes what was written.
     *
     * @throws NotFoundException for someone who may not see the papers; nothing has been written then
     */
    void archive(Actor actor, String number, OutputStream out) throws IOException;

    /** Codes of the papers this actor may upload now; empty when none. */
    List<String> uploadable(Actor actor, String number);
}
