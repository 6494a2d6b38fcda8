package vn.khenthuong.organization.internal;

import java.time.LocalDate;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.organization.UnitKind;

/**
 * How a unit stands from a day on.
 *
 * @param shownFrom from when on it is called so
 */
record UnitRevision(
        String unit,
        LocalDate from,
        LocalDate shownFrom,
        String name,
        UnitKind kind,
        boolean nominates,
        boolean reports) {

    /** The unit with what this has changed by the day. */
    Unit appliedTo(Unit unit, LocalDate day) {
        if (day.isBefore(from)) {
            return unit;
        }
        return new Unit(
                unit.code(),
                day.isBefore(shownFrom) ? unit.name() : name,
                kind,
                unit.specialFocus(),
                nominates,
                reports,
                unit.validFrom(),
                unit.validTo());
    }
}
