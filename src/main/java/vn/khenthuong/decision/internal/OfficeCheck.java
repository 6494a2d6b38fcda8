package vn.khenthuong.decision.internal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.khenthuong.decision.AwardListProcess.CheckByOffice;
import vn.khenthuong.decision.AwardListProcess.Tasks;
import vn.khenthuong.decision.AwardListState;
import vn.khenthuong.decision.ListChecked;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.OwnDossiers;
import vn.khenthuong.organization.Performer;

/**
 * The office of the People's Committee looks at a submitted list before the Chair does. It judges no case: the list goes on as it
 * is, or back.
 */
@Component
class OfficeCheck {

    private final LockedLists lists;
    private final SubmittedLists submitted;
    private final Nominations nominations;
    private final OwnDossiers ownDossiers;
    private final DossierJournal journal;
    private final ApplicationEventPublisher events;

    OfficeCheck(
            LockedLists lists,
            SubmittedLists submitted,
            Nominations nominations,
            OwnDossiers ownDossiers,
            DossierJournal journal,
            ApplicationEventPublisher events) {
        this.lists = lists;
        this.submitted = submitted;
        this.nominations = nominations;
        this.ownDossiers = ownDossiers;
        this.journal = journal;
        this.events = events;
    }

    /** The Chair has it now. */
    void pass(String code) {
        var list = lists.take(code);
        if (list.state() != AwardListState.SUBMITTED) {
            throw new ConflictException("Danh sách %s đang ở bước “%s”, việc này không còn thực hiện được."
                    .formatted(code, list.state().label()));
        }
        ownDossiers.requireAnother(nominations.ofList(code));
        journal.note(Tasks.CHECK_BY_OFFICE, Performer.OFFICE_OFFICER, list.live(), CheckByOffice.PASS.name(), null);
        events.publishEvent(new ListChecked(code, list.code().round(), list.appraisalSubmission()));
    }

    /** Back to the head of Home Affairs. */
    void giveBack(String code, String reason) {
        submitted.giveBack(code, Tasks.CHECK_BY_OFFICE, CheckByOffice.RETURN, Performer.OFFICE_OFFICER, reason);
    }
}
