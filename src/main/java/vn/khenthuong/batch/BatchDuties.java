package vn.khenthuong.batch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Work;

/** Whose step each of the {@link BatchStep steps} is today. */
@Component
public class BatchDuties {

    private final Organization organization;
    private final Clock clock;

    BatchDuties(Organization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    /** The steps an official does, also where nothing waits; none for most. */
    public List<BatchStep> of(Actor actor) {
        return Arrays.stream(BatchStep.values())
                .filter(step -> isDutyOf(actor, step))
                .toList();
    }

    private boolean isDutyOf(Actor actor, BatchStep step) {
        return switch (step) {
            case SIGN -> !organization.unitsOf(actor, Role.HEAD, Work.DOSSIERS).isEmpty();
            case RECEIVE, REVIEW -> performs(actor, Performer.FOCAL_OFFICER);
            case APPRAISE -> performs(actor, Performer.APPRAISAL_OFFICER);
        };
    }

    private boolean performs(Actor actor, Performer performer) {
        return organization.performs(actor, performer, null, LocalDate.now(clock), Work.DOSSIERS);
    }
}
