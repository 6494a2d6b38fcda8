package vn.khenthuong.organization;

import java.time.LocalDate;

/**
 * A unit as it stands or stood.
 *
 * @param code e.g. {@code dam-rong}
 * @param name e.g. {@code Huyện Đam Rông}
 * @param specialFocus singled out by the plan
 * @param nominates may nominate
 * @param reports owes the annual report
 * @param validTo last day of existence, or null
 */
public record Unit(
        String code,
        String name,
        UnitKind kind,
        boolean specialFocus,
        boolean nominates,
        boolean reports,
        LocalDate validFrom,
        LocalDate validTo) {

    /** A unit that owes a report if it nominates, as all do of which nothing else is known. */
    public Unit(
            String code,
            String name,
            UnitKind kind,
            boolean specialFocus,
            boolean nominates,
            LocalDate validFrom,
            LocalDate validTo) {
        this(code, name, kind, specialFocus, nominates, nominates, validFrom, validTo);
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
