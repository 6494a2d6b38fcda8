package vn.khenthuong.nomination.internal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khenthuong.forms.OfficialText;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.EnteredDocuments;
import vn.khenthuong.kernel.InputErrors;

/** Reads what an official gives as reason and document. */
@Component
class EnteredGrounds {

    private static final int LONGEST_REASON = 4000;

    private final EnteredDocuments documents;

    EnteredGrounds(EnteredDocuments documents) {
        this.documents = documents;
    }

    /**
     * @param label the Vietnamese name of the field of the reason
     * @throws BadInputException with everything that is wrong about them
     */
    Grounds checked(String label, String reason, DocumentReference entered) {
        InputErrors errors = new InputErrors();
        Optional<String> why = errors.gather(() -> OfficialText.lines(label, reason, LONGEST_REASON));
        Optional<DocumentReference> document = errors.gather(() -> documents.check(entered, "văn bản"));
        errors.refuse();
        return new Grounds(why.orElseThrow(), document.orElseThrow());
    }
}
