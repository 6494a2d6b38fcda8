package vn.khenthuong.tracking.web;

import java.time.LocalDate;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.nomination.NominationProcess.ResolveHold;
import vn.khenthuong.pages.FormParameters;

/**
 * What an official typed to hold a dossier or to resolve a hold; kept as typed, to be shown again.
 *
 * @param daXem the hold that stood on the page
 */
record HoldAnswers(
        String outcome, String receivingUnit, String reason, String documentNumber, String documentDate, String daXem) {

    private static final int MAX_REASON = 4000;
    private static final int MAX_NUMBER = 100;

    String checkedReason() {
        return FormParameters.text(reason, "Lý do", MAX_REASON);
    }

    DocumentReference document() {
        LocalDate date = FormParameters.day(documentDate, "Ngày văn bản");
        return new DocumentReference(FormParameters.text(documentNumber, "Số văn bản", MAX_NUMBER), date);
    }

    ResolveHold checkedOutcome() {
        for (var choice : ResolveHold.values()) {
            if (choice.name().equals(outcome)) {
                return choice;
            }
        }
        throw new BadInputException("Cần chọn “Kết luận”.");
    }

    /** Whoever did not look at any hold has not seen that of now. */
    String seen() {
        return daXem == null ? "" : daXem;
    }

    /** Null where none was chosen. */
    String receiver() {
        return receivingUnit == null || receivingUnit.isBlank() ? null : receivingUnit;
    }
}
