package vn.khenthuong.nomination;

import java.time.LocalDate;
import java.util.List;

/**
 * The focal agency wants something more.
 *
 * @param items codes of what is wanted, see {@link SupplementItem}
 * @param dueDay last day on which it may come
 */
public record SupplementRequested(
        String number, String round, String unit, List<String> items, String reason, LocalDate dueDay)
        implements DossierEvent {

    public SupplementRequested {
        items = List.copyOf(items);
    }
}
