package vn.khenthuong.nomination.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.nomination.DossierHold;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.HoldConditions;
import vn.khenthuong.nomination.HoldGround;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Work;

/** Who may hold a dossier and who may resolve a hold; whoever stands in for somebody only where he does so for dossiers. */
@Component
class HoldRules {

    private static final List<Performer> HOME_AFFAIRS = List.of(Performer.APPRAISAL_HEAD, Performer.APPRAISAL_OFFICER);
    private static final List<Performer> DEPARTMENTS = List.of(
            Performer.FOCAL_HEAD, Performer.FOCAL_OFFICER, Performer.APPRAISAL_HEAD, Performer.APPRAISAL_OFFICER);

    private final Organization organization;
    private final ObjectProvider<HoldConditions> conditions;
    private final Clock clock;

    HoldRules(Organization organization, ObjectProvider<HoldConditions> conditions, Clock clock) {
        this.organization = organization;
        this.conditions = conditions;
        this.clock = clock;
    }

    /** @throws ConflictException where something is in the way of going on; the dossier is locked */
    void requireResumable(String number) {
        refuse(objectionToResume(number).stream());
    }

    /** Why it may not go on yet; empty where nothing is in the way. */
    Optional<String> objectionToResume(String number) {
        return conditions.stream()
                .flatMap(one -> one.objectionToResume(number).stream())
                .findFirst();
    }

    /** @throws ConflictException where no new dossier may be begun from one that ended on hold */
    void requireRemakable(String number) {
        refuse(objectionsToRemake(number));
    }

    boolean isRemakable(String number) {
        return objectionsToRemake(number).findAny().isEmpty();
    }

    private Stream<String> objectionsToRemake(String number) {
        return conditions.stream().flatMap(one -> one.objectionToRemake(number).stream());
    }

    private static void refuse(Stream<String> objections) {
        objections.findFirst().ifPresent(objection -> {
            throw new ConflictException(objection);
        });
    }

    /** The same, or a refusal that says who may. */
    String requireRoleToHold(Actor actor, DossierSnapshot dossier) {
        return roleToHold(actor, dossier)
                .orElseThrow(() -> new NotPermittedException(
                        dossier.wasSubmitted()
                                ? "Hồ sơ đã trình chỉ do cơ quan đầu mối hoặc cơ quan thẩm định tạm dừng."
                                : "Hồ sơ chưa trình chỉ do thủ trưởng đơn vị tạm dừng."));
    }

    /** The role in whose name the actor may hold the dossier, e.g. {@code lanhdao.dam-rong}. */
    Optional<String> roleToHold(Actor actor, DossierSnapshot dossier) {
        if (dossier.wasSubmitted()) {
            return first(actor, DEPARTMENTS);
        }
        String head = Role.HEAD.of(dossier.worker());
        return Optional.of(head)
                .filter(role ->
                        organization.unitsOf(actor, Role.HEAD, Work.DOSSIERS).contains(dossier.worker()));
    }

    /** The role in whose name the actor may resolve the hold. */
    Optional<String> roleToResolve(Actor actor, DossierSnapshot dossier, DossierHold hold) {
        return hold.ground() == HoldGround.UNIT_ENDED ? first(actor, HOME_AFFAIRS) : roleToHold(actor, dossier);
    }

    /** The groups that are offered the resolution; the head of a unit needs no task for what he does himself. */
    List<String> resolvers(DossierSnapshot dossier, DossierHold hold) {
        if (hold.ground() == HoldGround.UNIT_ENDED) {
            return groups(HOME_AFFAIRS);
        }
        return dossier.wasSubmitted() ? groups(DEPARTMENTS) : List.of();
    }

    private Optional<String> first(Actor actor, List<Performer> performers) {
        return groups(performers).stream()
                .filter(group -> organization.holds(actor, group, Work.DOSSIERS))
                .findFirst();
    }

    private List<String> groups(List<Performer> performers) {
        LocalDate today = LocalDate.now(clock);
        return performers.stream()
                .map(performer -> organization.groupOf(performer, null, today))
                .distinct()
                .toList();
    }
}
