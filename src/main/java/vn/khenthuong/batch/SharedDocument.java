package vn.khenthuong.batch;

import java.util.Map;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.EnteredDocuments;

/**
 * Number and date of the one document all dossiers of a batch go under, as typed; what only a dossier can say against them, its
 * form says.
 *
 * @param number null or empty where nothing was typed
 * @param date likewise
 */
public record SharedDocument(String number, String date) {

    /** Where the dossiers share no document. */
    public static final SharedDocument NONE = new SharedDocument(null, null);

    /** What the document is called. */
    public static final String NAME = "Tờ trình";

    private static final String FIELD = "document";

    /**
     * Checks what can be wrong with the document whatever goes under it, so that it is said once and not for each dossier.
     *
     * @throws BadInputException when number or date is missing or cannot be; see {@link #isBlamedBy}
     */
    public DocumentReference checked(EnteredDocuments documents) {
        try {
            return documents.typed(number, date, NAME);
        } catch (BadInputException wrong) {
            throw new BadInputException(
                    wrong.errors().stream().map(error -> error.at(FIELD, NAME)).toList());
        }
    }

    /** Whether a refusal is about the document and not about the choice of dossiers. */
    public static boolean isBlamedBy(BadInputException refused) {
        return refused.errors().stream().allMatch(error -> FIELD.equals(error.field()));
    }

    Map<String, Object> answers() {
        return Map.of("documentNumber", number.strip(), "documentDate", date.strip());
    }
}
