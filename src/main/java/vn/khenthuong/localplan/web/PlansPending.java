package vn.khenthuong.localplan.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.localplan.LocalPlan.State;
import vn.khenthuong.localplan.LocalPlans;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Work;
import vn.khenthuong.pages.PendingMatters;

/** Plans of localities that wait for their head. */
@Component
class PlansPending implements PendingMatters {

    private final LocalPlans plans;
    private final Organization organization;

    PlansPending(LocalPlans plans, Organization organization) {
        this.plans = plans;
        this.organization = organization;
    }

    @Override
    public List<Pending> of(Actor reader) {
        return organization.unitsOf(reader, Role.HEAD, Work.DOSSIERS).stream()
                .filter(unit -> organization.require(unit).kind().isLocality())
                .flatMap(unit -> plans.of(unit, reader).stream())
                .filter(plan -> plan.state() == State.PROPOSED)
                .filter(plan -> plans.rights(plan, reader).confirm())
                .map(plan -> new Pending(
                        "Kế hoạch địa phương chờ xác nhận: " + plan.cited(),
                        "%s/%s".formatted(LocalPlanController.ADDRESS, plan.id())))
                .toList();
    }
}
