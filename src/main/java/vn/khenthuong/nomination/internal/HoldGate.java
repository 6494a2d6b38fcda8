package vn.khenthuong.nomination.internal;

import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.SubmissionGate;
import vn.khenthuong.nomination.DossierHold;
import vn.khenthuong.nomination.NominationProcess;
import vn.khenthuong.nomination.NominationProcess.Tasks;
import vn.khenthuong.organization.Organization;

/**
 * No task of a held dossier is completed but the one that resolves the hold. Whoever holds a dossier waits for its tasks first, so
 * what is read here stands until the submission is through.
 */
@Component
class HoldGate implements SubmissionGate {

    private final Dossiers dossiers;
    private final HoldRepository holds;
    private final Organization organization;

    HoldGate(Dossiers dossiers, HoldRepository holds, Organization organization) {
        this.dossiers = dossiers;
        this.holds = holds;
        this.organization = organization;
    }

    @Override
    public void check(Submission submission) {
        if (!NominationProcess.KEY.equals(submission.process())
                || submission.step() == null
                || Tasks.RESOLVE_HOLD.is(submission.step())) {
            return;
        }
        if (!dossiers.require(submission.subject()).snapshot().onHold()) {
            return;
        }
        holds.current(submission.subject()).ifPresent(hold -> {
            throw new ConflictException("Hồ sơ %s không xử lý được lúc này. %s.%s"
                    .formatted(submission.subject(), hold.inWords(), holder(hold)));
        });
    }

    private String holder(DossierHold hold) {
        return hold.heldBy() == null ? "" : " Người tạm dừng: %s.".formatted(organization.nameOf(hold.heldBy()));
    }
}
