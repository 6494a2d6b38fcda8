package vn.khenthuong.organization;

import java.time.LocalDate;
import java.util.Set;

/**
 * A substitution as somebody asks for it; any part may be missing or wrong.
 *
 * @param role the group of the seat
 * @param represented user id; null for an acting head
 * @param works null or empty for everything
 * @param position what the substitute signs as; null where it follows from his role
 */
public record WantedSubstitution(
        String role,
        String represented,
        String substitute,
        Capacity capacity,
        Set<Work> works,
        LocalDate from,
        LocalDate to,
        String documentNumber,
        LocalDate documentDate,
        Substitution.Reason reason,
        String position) {

    public WantedSubstitution {
        works = works == null || works.isEmpty() ? Work.all() : Set.copyOf(works);
    }
}
