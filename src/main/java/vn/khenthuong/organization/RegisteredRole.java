package vn.khenthuong.organization;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import vn.khenthuong.kernel.DocumentReference;

/**
 * A role as the register keeps it.
 *
 * @param role the group, e.g. {@code canbo.dam-rong}
 * @param from first day; may lie in the past
 * @param to last day, or null while it lasts
 * @param documentNumber number of the appointment; required for deciding roles
 * @param documentDate day of the appointment
 */
public record RegisteredRole(String role, LocalDate from, LocalDate to, String documentNumber, LocalDate documentDate) {

    /** The same, ending on the day. */
    public RegisteredRole endingOn(LocalDate day) {
        return new RegisteredRole(role, from, day, documentNumber, documentDate);
    }

    /** Whether it is held on the day. */
    public boolean isHeldOn(LocalDate day) {
        return new Period(from, to).includes(day);
    }

    /** Whether it has not ended before the day. */
    public boolean lastsUntil(LocalDate day) {
        return to == null || !to.isBefore(day);
    }

    /** Whether some day belongs to both. */
    public boolean overlaps(RegisteredRole other) {
        return (other.to == null || !from.isAfter(other.to)) && (to == null || !other.from.isAfter(to));
    }

    /** The appointment; null where none is known. */
    @JsonIgnore
    public DocumentReference document() {
        return documentNumber == null && documentDate == null
                ? null
                : new DocumentReference(documentNumber, documentDate);
    }
}
