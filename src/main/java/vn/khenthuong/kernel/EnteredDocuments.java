package vn.khenthuong.kernel;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Documents as officials enter them, measured against today and against the document each one follows. */
@Component
public class EnteredDocuments {

    private final Clock clock;

    public EnteredDocuments(Clock clock) {
        this.clock = clock;
    }

    /**
     * Checks number and date.
     *
     * @param name what the document is called, for the refusal
     * @throws BadInputException when number or date is missing or cannot be
     */
    public DocumentReference check(DocumentReference entered, String name) {
        return check(entered, "Số " + name, "Ngày " + name);
    }

    /**
     * Checks number and date of a document whose fields have names of their own.
     *
     * @param numberLabel the Vietnamese name of the field of the number, for the refusal
     * @param dateLabel the Vietnamese name of the field of the date, for the refusal
     * @throws BadInputException when number or date is missing or cannot be
     */
    public DocumentReference check(DocumentReference entered, String numberLabel, String dateLabel) {
        return DocumentReference.checked(entered, numberLabel, dateLabel, today());
    }

    /**
     * Checks number and date of a document that answers something earlier.
     *
     * @param notBefore day of what it follows; null where that is not known
     * @param earlier the Vietnamese name of that day, for the refusal
     * @throws BadInputException when number or date is missing or cannot be
     */
    public DocumentReference check(DocumentReference entered, String name, LocalDate notBefore, String earlier) {
        var errors = new InputErrors();
        var checked = errors.gather(() -> check(entered, name));
        errors.gather(
                () -> DateOrder.require(notBefore, earlier, entered == null ? null : entered.date(), "Ngày " + name));
        errors.refuse();
        return checked.orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HomeZone.ID);
    }
}
