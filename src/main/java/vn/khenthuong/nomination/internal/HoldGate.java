package vn.khenthuong.nomination.internal;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.SubmissionGate;
import vn.khenthuong.nomination.DossierHold;
import vn.khenthuong.nomination.DossierNumber;
import vn.khenthuong.nomination.NominationProcess;
import vn.khenthuong.nomination.NominationProcess.Tasks;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.round.Rounds;

/**
 * No task of a held dossier is completed but the one that resolves the hold. Whoever holds a dossier waits for its tasks first, so no
 * hold comes between this and the end of the submission.
 */
@Component
class HoldGate implements SubmissionGate {

    /** What the unit writes changes its own dossier only; nobody else of the round waits for it. */
    private static final Set<String> OF_THE_DOSSIER_ALONE =
            Set.of(Tasks.PREPARE_DOSSIER.id(), Tasks.SUPPLEMENT_DOSSIER.id());

    private final Dossiers dossiers;
    private final HoldRepository holds;
    private final Rounds rounds;
    private final Organization organization;

    HoldGate(Dossiers dossiers, HoldRepository holds, Rounds rounds, Organization organization) {
        this.dossiers = dossiers;
        this.holds = holds;
        this.rounds = rounds;
        this.organization = organization;
    }

    @Override
    public Optional<String> objection(Submission submission) {
        if (!concerns(submission)
                || !dossiers.require(submission.subject()).snapshot().onHold()) {
            return Optional.empty();
        }
        return holds.current(submission.subject())
                .map(hold -> "Hồ sơ %s không xử lý được lúc này. %s.%s"
                        .formatted(submission.subject(), hold.inWords(), holder(hold)));
    }

    /** Takes the round and then the dossier, in the order of everybody who needs both. */
    @Override
    public void check(Submission submission) {
        if (concerns(submission)) {
            if (!OF_THE_DOSSIER_ALONE.contains(submission.step())) {
                var place = DossierNumber.parse(submission.subject());
                rounds.lock(place.round(), place.unit());
            }
            dossiers.lock(submission.subject());
        }
        SubmissionGate.super.check(submission);
    }

    private static boolean concerns(Submission submission) {
        return NominationProcess.KEY.equals(submission.process())
                && submission.step() != null
                && !Tasks.RESOLVE_HOLD.is(submission.step());
    }

    private String holder(DossierHold hold) {
        return hold.heldBy() == null ? "" : " Người tạm dừng: %s.".formatted(organization.nameOf(hold.heldBy()));
    }
}
