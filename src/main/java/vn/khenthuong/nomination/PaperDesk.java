package vn.khenthuong.nomination;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.khenthuong.document.StoredDocument;

/**
 * What an official of the unit can do now with the papers of a dossier, and should know about them.
 *
 * @param uploadable codes of the papers that take another version
 * @param removable versions that this official uploaded and may still take back
 * @param sameFile per version, where else the unit has the same file under another title, in words
 * @param citable per paper, what other dossiers of the unit in the round have of it and this one could cite
 * @param shareable codes of the papers of which one covers several dossiers
 */
public record PaperDesk(
        Set<String> uploadable,
        Set<UUID> removable,
        Map<UUID, List<String>> sameFile,
        Map<String, List<Citable>> citable,
        Set<String> shareable) {

    /** For readers who change nothing. */
    public static final PaperDesk NONE = new PaperDesk(Set.of(), Set.of(), Map.of(), Map.of(), Set.of());

    /**
     * A version that another dossier has.
     *
     * @param dossier its number
     */
    public record Citable(String dossier, StoredDocument document) {}

    public PaperDesk {
        uploadable = Set.copyOf(uploadable);
        removable = Set.copyOf(removable);
        sameFile = Map.copyOf(sameFile);
        citable = Map.copyOf(citable);
        shareable = Set.copyOf(shareable);
    }
}
