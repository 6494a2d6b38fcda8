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
     * Keeps a file as the next version of a paper. The file is looked into before anything is locked.
     *
     * @param shared whether every other dossier of the unit that is being written in the same round and lacks this paper cites it
     *     too
     * @throws NotFoundException for someone who may not see the dossier
     * @throws NotPermittedException for someone who is not of its unit
     * @throws ConflictException when the dossier has left the unit, the supplement does not ask for this paper, or it has as many
     *     versions as are allowed
     * @throws BadInputException for a paper the checklist does not know or that is each dossier's own, or a file that is refused
     */
    UploadedPaper upload(Actor actor, String number, String item, UploadedFile file, boolean shared);

    /**
     * Lets the dossier cite what another dossier of the unit has in the same round: one Tờ trình and one set of minutes cover any
     * number of dossiers.
     *
     * @param from number of the other dossier
     * @throws NotFoundException when this official may not see one of them, or there is no such version
     * @throws NotPermittedException for someone who is not of the unit
     * @throws ConflictException as for an upload, or when the dossier has the same file already
     * @throws BadInputException for a paper that is each dossier's own
     */
    StoredDocument cite(Actor actor, String number, String from, UUID id);

    /**
     * Takes a wrong file back: only who uploaded it, only what was not submitted yet. The journal keeps that it was there.
     *
     * @throws NotFoundException for someone who may not see the dossier, or when it has no such version
     * @throws NotPermittedException for someone who did not upload it
     * @throws ConflictException when it was submitted, or is the only version of a required paper while the head decides
     */
    void takeBack(Actor actor, String number, UUID id);

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

    /** What this official can do with the papers now; nothing for readers. */
    PaperDesk desk(Actor actor, String number);
}
