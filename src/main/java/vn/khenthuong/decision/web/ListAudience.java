package vn.khenthuong.decision.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.decision.AwardListState;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;

/**
 * Who may see the cases of a list, by its stage (design §5): the focal agency always, Home Affairs and observers from the signed
 * list, the Chair from the submission, the clerk from the decision.
 */
@Component
class ListAudience {

    private static final String OBSERVERS = "giamsat";

    private final Organization organization;
    private final Clock clock;

    ListAudience(Organization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    boolean maySee(Actor actor, AwardListState state) {
        if (performsAny(actor, Performer.FOCAL_OFFICER, Performer.FOCAL_HEAD)) {
            return true;
        }
        return switch (state) {
            case CONSOLIDATING, PROPOSED -> false;
            case SIGNED, RECEIVED, EMPTY -> isAppraiserOrObserver(actor);
            case SUBMITTED -> isAppraiserOrObserver(actor) || performsAny(actor, Performer.CHAIR);
            case DECIDED, ISSUED ->
                isAppraiserOrObserver(actor) || performsAny(actor, Performer.CHAIR, Performer.CLERK);
        };
    }

    private boolean isAppraiserOrObserver(Actor actor) {
        return actor.isIn(OBSERVERS) || performsAny(actor, Performer.APPRAISAL_OFFICER, Performer.APPRAISAL_HEAD);
    }

    private boolean performsAny(Actor actor, Performer... performers) {
        var today = LocalDate.now(clock);
        return Stream.of(performers).anyMatch(performer -> organization.performs(actor, performer, null, today));
    }
}
