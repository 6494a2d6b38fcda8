package vn.khenthuong.decision.internal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.khenthuong.decision.ListReturned;
import vn.khenthuong.forms.UserTask;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.organization.Performer;

/** A list that was submitted and comes back before it is decided. */
@Component
class SubmittedLists {

    private final AwardListRepository store;
    private final LockedLists lists;
    private final Nominations nominations;
    private final DossierJournal journal;
    private final ApplicationEventPublisher events;

    SubmittedLists(
            AwardListRepository store,
            LockedLists lists,
            Nominations nominations,
            DossierJournal journal,
            ApplicationEventPublisher events) {
        this.store = store;
        this.lists = lists;
        this.nominations = nominations;
        this.journal = journal;
        this.events = events;
    }

    /**
     * Back to the head of Home Affairs.
     *
     * @param step at which it was given back
     * @param outcome of the step
     * @param by in whose name
     */
    <O extends Enum<O>> void giveBack(String code, UserTask<O> step, O outcome, Performer by, String reason) {
        var list = lists.take(code);
        list.returnToAppraisal(reason);
        var live = list.live();
        nominations.returnFromChair(live);
        journal.note(step, by, live, outcome.name(), reason);
        store.saveList(list);
        events.publishEvent(new ListReturned(code, list.code().round(), list.state(), by, reason));
    }
}
