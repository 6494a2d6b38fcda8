package vn.khenthuong.audit;

import vn.khenthuong.kernel.Actor;

/**
 * Who looked at what is confidential. The same person opening the same again within minutes is not another line. These lines
 * belong to the journal and its seal, but not to the life of what they are about: {@link Journal#of} leaves them out.
 */
public interface Readings {

    /**
     * A file is about to be handed out; written at once, so not in a transaction that only reads.
     *
     * @param subject what it belongs to, e.g. number of a dossier
     * @param item code of the paper, or of the archive of all
     * @param file name and version
     */
    void fileOpened(Actor reader, String subject, String item, String file);

    /** A number of identity is about to be shown; kept in memory and written within seconds: the reader waits for nothing. */
    void identityShown(Actor reader, String subject);
}
