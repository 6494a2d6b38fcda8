package vn.khenthuong.organization;

import java.time.LocalDate;
import java.util.Set;

/**
 * Units that shall change, and how.
 *
 * @param kind what becomes of them
 * @param units codes of those that change or end; empty for a function
 * @param function the function that is given; null where none is
 * @param from first day on which it holds
 * @param onlyName whether nothing but a name is other than before
 * @param acknowledged whether it is known that rounds are still open
 */
public record UnitsConcerned(
        Reorganisation.Kind kind,
        Set<String> units,
        Function function,
        LocalDate from,
        boolean onlyName,
        boolean acknowledged) {

    public UnitsConcerned {
        units = Set.copyOf(units);
    }

    /** Whether the units end and nobody carries on. */
    public boolean isEndWithoutSuccessor() {
        return kind == Reorganisation.Kind.ENDED;
    }
}
