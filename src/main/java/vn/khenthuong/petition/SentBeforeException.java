package vn.khenthuong.petition;

import vn.khenthuong.kernel.ConflictException;

/** The unit has just sent this very petition, and it waits for an answer: there is no second one (HTTP 409). */
public class SentBeforeException extends ConflictException {

    private final transient PetitionNumber standing;

    public SentBeforeException(PetitionNumber standing) {
        super("Kiến nghị này vừa được gửi, số %s; không gửi lần thứ hai. Xem ở trang “Kiến nghị”.".formatted(standing));
        this.standing = standing;
    }

    /** The one that was sent before. */
    public PetitionNumber standing() {
        return standing;
    }
}
