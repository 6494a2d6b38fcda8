package vn.khenthuong.matter.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Work;

/** Whose matter one is, and who that is today. Who may put one on record is asked where dossiers are held. */
@Component
class MatterRules {

    private final Organization organization;
    private final Clock clock;

    MatterRules(Organization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    /** Whose matter becomes what this actor puts on record, who may hold the dossier. */
    Recorder recorderOf(Actor actor, DossierSnapshot dossier) {
        if (!dossier.wasSubmitted()) {
            return Recorder.UNIT;
        }
        return roleIn(Recorder.FOCAL_AGENCY, actor).isPresent() ? Recorder.FOCAL_AGENCY : Recorder.APPRAISER;
    }

    /** The role in whose name the actor concludes the matter, and knows all of it; empty for those whose matter it is not. */
    Optional<String> roleIn(Recorder recorder, Actor actor, DossierSnapshot dossier) {
        if (recorder == Recorder.UNIT) {
            return organization.unitsOf(actor, Role.HEAD, Work.DOSSIERS).contains(dossier.worker())
                    ? Optional.of(Role.HEAD.of(dossier.worker()))
                    : Optional.empty();
        }
        return roleIn(recorder, actor);
    }

    private Optional<String> roleIn(Recorder recorder, Actor actor) {
        return groups(recorder.performers())
                .filter(group -> organization.holds(actor, group, Work.DOSSIERS))
                .findFirst();
    }

    /** Officers of whoever holds the function; the head of a unit has nobody else who may know. */
    Set<String> officers(Recorder recorder, DossierSnapshot dossier) {
        return switch (recorder) {
            case UNIT -> Set.of(Role.HEAD.of(dossier.worker()));
            case FOCAL_AGENCY -> groups(Performer.FOCAL_OFFICER);
            case APPRAISER -> groups(Performer.APPRAISAL_OFFICER);
        };
    }

    /** The head above them. */
    Set<String> heads(Recorder recorder, DossierSnapshot dossier) {
        return switch (recorder) {
            case UNIT -> Set.of(Role.HEAD.of(dossier.worker()));
            case FOCAL_AGENCY -> groups(Performer.FOCAL_HEAD);
            case APPRAISER -> groups(Performer.APPRAISAL_HEAD);
        };
    }

    /** Where it climbs when nothing happens; of a dossier that was never submitted nobody outside the unit knows. */
    Set<String> supervisors(Recorder recorder, DossierSnapshot dossier) {
        return recorder == Recorder.UNIT
                ? heads(recorder, dossier)
                : groups(Performer.FOCAL_HEAD, Performer.APPRAISAL_HEAD);
    }

    /** Whether the reader is of one of the two departments. */
    boolean isOfDepartments(Actor reader) {
        return roleIn(Recorder.FOCAL_AGENCY, reader).isPresent()
                || roleIn(Recorder.APPRAISER, reader).isPresent();
    }

    /** What the agency is called whose matter it is. */
    String nameOf(Recorder recorder, DossierSnapshot dossier) {
        return switch (recorder) {
            case UNIT -> organization.nameOn(dossier.worker(), today());
            case FOCAL_AGENCY ->
                organization.holder(Function.FOCAL_AGENCY, today()).name();
            case APPRAISER -> organization.holder(Function.APPRAISER, today()).name();
        };
    }

    String unitName(DossierSnapshot dossier) {
        return organization.nameAt(dossier.unit(), dossier.submittedAt());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HomeZone.ID);
    }

    private Set<String> groups(Performer... performers) {
        return groups(List.of(performers)).collect(Collectors.toUnmodifiableSet());
    }

    private Stream<String> groups(List<Performer> performers) {
        var today = today();
        return performers.stream().map(performer -> organization.groupOf(performer, null, today));
    }
}
