package vn.khenthuong.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.nomination.internal.Dossiers;
import vn.khenthuong.organization.Bodies;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Role;

/** Who may see which dossier outside the task list. */
@Component
public class DossierAccess {

    private final Nominations nominations;
    private final Organization organization;
    private final Clock clock;

    DossierAccess(Nominations nominations, Organization organization, Clock clock) {
        this.nominations = nominations;
        this.organization = organization;
        this.clock = clock;
    }

    /** What the official may see today. */
    public DossierVisibility sightOf(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        boolean focal = performsAny(actor, today, Performer.FOCAL_OFFICER, Performer.FOCAL_HEAD);
        boolean appraiser = performsAny(actor, today, Performer.APPRAISAL_OFFICER, Performer.APPRAISAL_HEAD);
        boolean chair = performsAny(actor, today, Performer.CHAIR, Performer.CLERK);
        boolean observer = actor.isIn(Bodies.OBSERVERS);
        return new DossierVisibility(unitsOf(actor), focal || observer, appraiser, chair, focal || appraiser || chair);
    }

    /**
     * The dossier, for someone who may see it.
     *
     * @throws NotFoundException when there is none, or none for this actor
     */
    public DossierSnapshot require(Actor actor, String number) {
        return nominations.find(number).filter(sightOf(actor)::covers).orElseThrow(() -> Dossiers.unknown(number));
    }

    /**
     * The dossier, for someone who may read its papers.
     *
     * @throws NotFoundException when there is none, or no papers for this actor
     */
    public DossierSnapshot requirePapers(Actor actor, String number) {
        return nominations
                .find(number)
                .filter(sightOf(actor)::coversPapers)
                .orElseThrow(() -> Dossiers.unknown(number));
    }

    private Set<String> unitsOf(Actor actor) {
        Set<String> units = new HashSet<>(organization.unitsOf(actor, Role.OFFICER));
        units.addAll(organization.unitsOf(actor, Role.HEAD));
        return units;
    }

    private boolean performsAny(Actor actor, LocalDate today, Performer... performers) {
        return Stream.of(performers).anyMatch(performer -> organization.performs(actor, performer, null, today));
    }
}
