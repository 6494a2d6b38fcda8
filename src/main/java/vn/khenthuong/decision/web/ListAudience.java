package vn.khenthuong.decision.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.decision.AwardListState;
import vn.khenthuong.decision.ListReaders;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.nomination.DossierAccess;
import vn.khenthuong.nomination.DossierStage;
import vn.khenthuong.nomination.VisibilityLevel;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Work;

/**
 * Who may see the cases of a list. Until it is signed it is a draft of the focal agency; then it is read by whoever sees the
 * dossiers that have come as far as the list has.
 */
@Component
class ListAudience implements ListReaders {

    private final DossierAccess access;
    private final Organization organization;
    private final Clock clock;

    ListAudience(DossierAccess access, Organization organization, Clock clock) {
        this.access = access;
        this.organization = organization;
        this.clock = clock;
    }

    boolean maySee(Actor actor, AwardListState state) {
        return maySee(actor, state, VisibilityLevel.NAME);
    }

    @Override
    public boolean mayReadPapers(Actor reader, AwardListState state) {
        return maySee(reader, state, VisibilityLevel.PAPERS);
    }

    private boolean maySee(Actor actor, AwardListState state, VisibilityLevel level) {
        return switch (state) {
            case CONSOLIDATING, PROPOSED -> isOfFocalAgency(actor);
            case SIGNED, RECEIVED, EMPTY -> seesDossiers(actor, DossierStage.LISTED, level);
            case SUBMITTED -> seesDossiers(actor, DossierStage.WITH_CHAIR, level);
            case DECIDED, ISSUED -> seesDossiers(actor, DossierStage.DECIDED, level);
        };
    }

    private boolean seesDossiers(Actor actor, DossierStage stage, VisibilityLevel level) {
        return access.visibilityOf(actor).coversAll(stage, level);
    }

    private boolean isOfFocalAgency(Actor actor) {
        var today = LocalDate.now(clock);
        return Stream.of(Performer.FOCAL_OFFICER, Performer.FOCAL_HEAD)
                .anyMatch(performer -> organization.performs(actor, performer, null, today, Work.LISTS));
    }
}
