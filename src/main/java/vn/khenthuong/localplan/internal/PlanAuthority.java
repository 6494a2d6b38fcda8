package vn.khenthuong.localplan.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.localplan.LocalPlan;
import vn.khenthuong.localplan.LocalPlan.State;
import vn.khenthuong.localplan.LocalPlans.Rights;
import vn.khenthuong.organization.Bodies;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Work;

/**
 * Who may do what with the plans of localities: officers of the locality enter, its head confirms and withdraws; both departments, the
 * Chair and those who look on read what is confirmed. Successors do what their predecessors did, but register for themselves.
 */
@Component
class PlanAuthority {

    private final Organization organization;
    private final Clock clock;

    PlanAuthority(Organization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    /** Whether the official sees how all localities stand. */
    boolean mayOversee(Actor actor) {
        return actor.isIn(Bodies.OBSERVERS)
                || actor.isIn(Bodies.CHAIR)
                || actor.isIn(Bodies.VICE_CHAIRS)
                || Stream.of(
                                Performer.FOCAL_OFFICER,
                                Performer.FOCAL_HEAD,
                                Performer.APPRAISAL_OFFICER,
                                Performer.APPRAISAL_HEAD)
                        .anyMatch(performer -> organization.performs(actor, performer, null, today(), Work.DOSSIERS));
    }

    /** Codes of the localities the official works for, as officer or head. */
    Set<String> ownOf(Actor actor) {
        return Stream.of(Role.OFFICER, Role.HEAD)
                .flatMap(role -> organization.unitsOf(actor, role, Work.DOSSIERS).stream())
                .filter(unit -> organization
                        .find(unit)
                        .filter(known -> known.kind().isLocality())
                        .isPresent())
                .collect(Collectors.toSet());
    }

    boolean mayRead(Actor actor, LocalPlan plan) {
        return ownOf(actor).contains(plan.unit()) || mayOversee(actor) && !plan.isUnderWay();
    }

    boolean isOfficer(Actor actor, String unit) {
        return works(actor, Role.OFFICER, unit);
    }

    boolean isHead(Actor actor, String unit) {
        return works(actor, Role.HEAD, unit);
    }

    Rights rights(LocalPlan plan, Actor actor) {
        var officer = isOfficer(actor, plan.unit());
        var head = isHead(actor, plan.unit());
        return new Rights(
                officer && plan.state() == State.DRAFT,
                officer && plan.state() == State.DRAFT,
                head && plan.state() == State.PROPOSED && !hasEntered(plan, actor),
                head && plan.state() == State.PROPOSED,
                head && plan.state() == State.CONFIRMED);
    }

    /** Four eyes: under whatever account. */
    boolean hasEntered(LocalPlan plan, Actor actor) {
        return plan.editors().stream().anyMatch(editor -> organization.isSamePerson(actor.userId(), editor));
    }

    /** @throws NotPermittedException where he is no officer of the locality */
    String requireOfficer(Actor actor, String unit) {
        if (!isOfficer(actor, unit)) {
            throw new NotPermittedException("Chỉ cán bộ của địa phương đăng ký kế hoạch của địa phương.");
        }
        return Role.OFFICER.of(unit);
    }

    /** @throws NotPermittedException where he is not the head of the locality */
    String requireHead(Actor actor, String unit) {
        if (!isHead(actor, unit)) {
            throw new NotPermittedException(
                    "Chỉ thủ trưởng của địa phương xác nhận, trả lại, rút kế hoạch của địa phương.");
        }
        return Role.HEAD.of(unit);
    }

    private boolean works(Actor actor, Role role, String unit) {
        return organization.unitsOf(actor, role, Work.DOSSIERS).contains(unit)
                && organization
                        .find(unit)
                        .filter(known -> known.kind().isLocality())
                        .isPresent();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HomeZone.ID);
    }
}
