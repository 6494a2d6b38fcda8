package vn.khenthuong.selection.internal;

import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.EnteredDocuments;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.selection.WantedPosition;

/** What Home Affairs owes with its word: a document to agree, a reason to object. */
@Component
class PositionRules {

    private static final int LONGEST_REASON = 1000;

    private final EnteredDocuments documents;

    PositionRules(EnteredDocuments documents) {
        this.documents = documents;
    }

    /** @throws BadInputException naming what is missing or cannot be */
    WantedPosition check(WantedPosition wanted) {
        var errors = new InputErrors();
        var document = wanted.agrees() || isEntered(wanted.document())
                ? errors.gather(() -> documents.check(wanted.document(), "văn bản của Sở Nội vụ"))
                        .orElse(null)
                : null;
        var reason = wanted.agrees()
                ? null
                : errors.gather(() -> reason(wanted.reason())).orElse(null);
        errors.refuse();
        return new WantedPosition(wanted.ordering(), wanted.agrees(), document, reason);
    }

    private static boolean isEntered(DocumentReference document) {
        return document != null
                && (document.date() != null
                        || document.number() != null && !document.number().isBlank());
    }

    private static String reason(String entered) {
        if (entered == null || entered.isBlank()) {
            throw new BadInputException("Cần nhập “Lý do” khi có ý kiến khác.");
        }
        if (entered.strip().length() > LONGEST_REASON) {
            throw new BadInputException("“Lý do” không được dài quá %d ký tự.".formatted(LONGEST_REASON));
        }
        return entered.strip();
    }
}
