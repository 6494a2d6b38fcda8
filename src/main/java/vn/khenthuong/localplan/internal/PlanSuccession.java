package vn.khenthuong.localplan.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.localplan.LocalPlan;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;

/**
 * By which plan a locality goes now, when localities end and others carry on for them: what a locality had goes on for the dossiers
 * that bear its name, until its successor's own plan is confirmed after it ended; a successor that has confirmed none goes on
 * with that of its predecessor. Where several predecessors each had one, none of them speaks for the whole: the successor goes by none
 * until it has its own.
 */
@Component
class PlanSuccession {

    private final LocalPlanRepository plans;
    private final Organization organization;
    private final Clock clock;

    PlanSuccession(LocalPlanRepository plans, Organization organization, Clock clock) {
        this.plans = plans;
        this.organization = organization;
        this.clock = clock;
    }

    Optional<LocalPlan> inForce(String code) {
        return organization.find(code).filter(unit -> unit.kind().isLocality()).flatMap(this::inForce);
    }

    private Optional<LocalPlan> inForce(Unit unit) {
        var own = plans.lastConfirmed(unit.code());
        if (!unit.isValidOn(today()) && unit.validTo() != null) {
            var replaced = organization
                    .carriesOn(unit.code(), today())
                    .flatMap(successor -> plans.lastConfirmed(successor.code()))
                    .filter(plan -> confirmedOn(plan).isAfter(unit.validTo()));
            return applying(replaced.or(() -> own));
        }
        return own.isPresent() ? applying(own) : inherited(unit);
    }

    private Optional<LocalPlan> inherited(Unit unit) {
        var left = predecessors(unit).stream()
                .flatMap(predecessor -> applying(plans.lastConfirmed(predecessor.code())).stream())
                .toList();
        return left.size() == 1 ? Optional.of(left.get(0)) : Optional.empty();
    }

    private List<Unit> predecessors(Unit unit) {
        return organization.all().stream()
                .filter(one -> one.kind().isLocality() && !one.code().equals(unit.code()))
                .filter(one -> one.validTo() != null && one.validTo().isBefore(today()))
                .filter(one -> organization
                        .carriesOn(one.code(), today())
                        .filter(successor -> successor.code().equals(unit.code()))
                        .isPresent())
                .toList();
    }

    private Optional<LocalPlan> applying(Optional<LocalPlan> plan) {
        return plan.filter(one -> one.appliesAt(clock.instant()));
    }

    private static LocalDate confirmedOn(LocalPlan plan) {
        return LocalDate.ofInstant(plan.confirmedAt(), HomeZone.ID);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HomeZone.ID);
    }
}
