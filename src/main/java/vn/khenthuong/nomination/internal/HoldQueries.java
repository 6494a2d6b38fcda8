package vn.khenthuong.nomination.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.nomination.DossierHold;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.OwnDossiers;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;

/** What is held, and who may hold and resolve. */
@Component
class HoldQueries {

    private final Dossiers dossiers;
    private final HoldRepository holds;
    private final HoldRules rules;
    private final OwnDossiers ownDossiers;
    private final Organization organization;
    private final Clock clock;

    HoldQueries(
            Dossiers dossiers,
            HoldRepository holds,
            HoldRules rules,
            OwnDossiers ownDossiers,
            Organization organization,
            Clock clock) {
        this.dossiers = dossiers;
        this.holds = holds;
        this.rules = rules;
        this.ownDossiers = ownDossiers;
        this.organization = organization;
        this.clock = clock;
    }

    Optional<DossierHold> current(String number) {
        return holds.current(number);
    }

    Set<String> standing() {
        return holds.standing();
    }

    List<DossierHold> of(String number) {
        return holds.of(number);
    }

    boolean mayHold(Actor actor, String number) {
        return !dossiers.require(number).onHold && mayStand(actor, number);
    }

    boolean mayStand(Actor actor, String number) {
        Dossier dossier = dossiers.require(number);
        return !dossier.decided
                && !dossier.state().isFinal()
                && !isOwn(dossier.snapshot(), actor)
                && rules.roleToHold(actor, dossier.snapshot()).isPresent();
    }

    boolean mayResolve(Actor actor, String number) {
        DossierSnapshot dossier = dossiers.require(number).snapshot();
        return holds.current(number)
                .flatMap(hold -> rules.roleToResolve(actor, dossier, hold))
                .filter(role -> !isOwn(dossier, actor))
                .isPresent();
    }

    List<String> resolvers(String number) {
        return holds.current(number)
                .map(hold -> rules.resolvers(dossiers.require(number).snapshot(), hold))
                .orElse(List.of());
    }

    List<Unit> receivers() {
        return organization.nominatingOn(today());
    }

    private boolean isOwn(DossierSnapshot dossier, Actor actor) {
        return ownDossiers.objection(List.of(dossier), actor.userId()).isPresent();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HomeZone.ID);
    }
}
