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
     * Reads and checks number and date as they were typed; what is wrong with either is said at once.
     *
     * @param day null or empty where nothing was typed
     * @param name what the document is called, for the refusal
     * @throws BadInputException when number or date is missing, cannot be read or cannot be
     */
    public DocumentReference typed(String number, String day, String name) {
        var errors = new InputErrors();
        var read = errors.gather(() -> day == null || day.isBlank() ? null : EnteredDates.day(day, "Ngày " + name));
        // A day that cannot be read is not missing; today stands in for it while the number is looked at.
        var standIn = errors.isEmpty() ? null : today();
        var checked = errors.gather(() -> check(new DocumentReference(number, read.orElse(standIn)), name));
        errors.refuse();
        return checked.orElseThrow();
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
