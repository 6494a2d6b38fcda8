package vn.khenthuong.petition.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.petition.Petition;

/** Whose petition may be about whose limit: a unit's own one, and that of whoever carries on what it did or did it before. */
@Component
class PetitionUnits {

    private final Organization organization;
    private final Clock clock;

    PetitionUnits(Organization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    /** @param unit whose limit it is; null for the pool of the province, which is everybody's */
    boolean mayReferTo(Petition petition, String unit) {
        var sender = petition.unit();
        return unit == null
                || unit.equals(sender)
                || carriesOn(unit).equals(sender)
                || carriesOn(sender).equals(unit);
    }

    private String carriesOn(String unit) {
        return organization
                .carriesOn(unit, LocalDate.ofInstant(clock.instant(), HomeZone.ID))
                .map(Unit::code)
                .orElse(unit);
    }
}
