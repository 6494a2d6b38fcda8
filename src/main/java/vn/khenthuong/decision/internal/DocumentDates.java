package vn.khenthuong.decision.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.DocumentReference;

/** Dates of documents: never in the future, never before the document they answer. */
@Component
class DocumentDates {

    private final Clock clock;

    DocumentDates(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param name what the document is called, for the refusal
     * @param notBefore date of the document it follows, or null
     * @param earlier what that one is called
     */
    DocumentReference check(DocumentReference document, String name, LocalDate notBefore, String earlier) {
        if (document == null || document.number() == null || document.date() == null) {
            throw new BadInputException("Cần nhập số và ngày của %s.".formatted(name));
        }
        requireNotFuture(document.date(), name);
        if (notBefore != null && document.date().isBefore(notBefore)) {
            throw new BadInputException(
                    "Ngày của %s không được trước ngày của %s (%td/%3$tm/%3$tY).".formatted(name, earlier, notBefore));
        }
        return document;
    }

    void requireNotFuture(LocalDate date, String name) {
        if (date.isAfter(LocalDate.now(clock))) {
            throw new BadInputException("Ngày của %s không được ở tương lai.".formatted(name));
        }
    }
}
