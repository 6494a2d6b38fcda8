package vn.khenthuong.decision.output;

import java.util.List;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.decision.AwardListProcess.SignAppraisalSubmission;
import vn.khenthuong.decision.AwardListProcess.Tasks;
import vn.khenthuong.decision.AwardListSnapshot;
import vn.khenthuong.decision.AwardListState;
import vn.khenthuong.nomination.DossierReading;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.paper.SignatureBlock;

/** A paper of Home Affairs about a list: from its acceptance on, a draft until the head submits the list to the Chair. */
abstract class AppraiserPaper extends ListPaper {

    AppraiserPaper(PaperKind kind, ListFacts facts) {
        super(
                kind,
                Tasks.SIGN_APPRAISAL_SUBMISSION,
                List.of(Performer.APPRAISAL_OFFICER, Performer.APPRAISAL_HEAD),
                facts);
    }

    @Override
    final boolean exists(AwardListSnapshot list) {
        return list.appraisalSubmission() != null || list.state() == AwardListState.RECEIVED;
    }

    @Override
    final boolean isDraft(AwardListSnapshot list) {
        return list.appraisalSubmission() == null;
    }

    /** The block of the head, as he signed the submission. */
    final SignatureBlock signature(AwardListSnapshot list, Unit appraiser) {
        var issuers = facts().issuers();
        return issuers.signed(issuers.signature(appraiser), list.code(), line -> !isDraft(list) && signs(line));
    }

    /** The step by which the head signs. */
    static boolean signs(JournalEntry line) {
        return Tasks.SIGN_APPRAISAL_SUBMISSION.is(line.step())
                && SignAppraisalSubmission.SUBMIT.name().equals(line.outcome());
    }

    /** Why the case is not proposed. */
    static String reason(DossierReading dossier) {
        return dossier.snapshot().appraisal().refusal().reason();
    }
}
