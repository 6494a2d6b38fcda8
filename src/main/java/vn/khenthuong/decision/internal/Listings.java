package vn.khenthuong.decision.internal;

import java.util.LinkedHashMap;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.khenthuong.decision.AwardListProcess.Messages;
import vn.khenthuong.decision.AwardListProcess.Tasks;
import vn.khenthuong.engine.ProcessMessages;
import vn.khenthuong.forms.UserTask;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.Refusal;
import vn.khenthuong.organization.Performer;

/** Makes the outcome of a list final for its dossiers and wakes those that wait for it. */
@Component
class Listings {

    private final Nominations nominations;
    private final ProcessMessages messages;
    private final DossierJournal journal;

    Listings(Nominations nominations, ProcessMessages messages, DossierJournal journal) {
        this.nominations = nominations;
        this.messages = messages;
        this.journal = journal;
    }

    void listLive(AwardList list) {
        var code = list.code().toString();
        var live = list.live();
        nominations.list(live, code);
        journal.note(Tasks.RECEIVE_LIST, Performer.APPRAISAL_OFFICER, live, "LISTED", code);
        live.forEach(number -> messages.send(Messages.SUBMITTED, number));
    }

    /** Where the rest does not wait for a later list, it is not selected now; cases that moved on meanwhile are left alone. */
    void settleRest(AwardList list, UserTask<?> step, Performer performer) {
        var rest = list.rest();
        if (list.restWaits() || rest.isEmpty()) {
            return;
        }
        var cases = ListedDossiers.of(nominations.ofRound(list.code().round()));
        Set<String> dropped = Set.copyOf(rest);
        var refusals = new LinkedHashMap<String, Refusal>();
        cases.listable().stream()
                .filter(snapshot -> dropped.contains(snapshot.number()))
                .forEach(snapshot -> refusals.put(snapshot.number(), refusal(snapshot, list.restRefusal())));
        nominations.notSelect(refusals);
        journal.note(
                step,
                performer,
                refusals.entrySet().stream()
                        .map(entry -> new DossierJournal.Note(
                                entry.getKey(), "NOT_SELECTED", entry.getValue().reason()))
                        .toList());
        refusals.keySet().forEach(number -> messages.send(Messages.SUBMITTED, number));
    }

    /** The review's own words stand where they are complete. */
    private static Refusal refusal(DossierSnapshot snapshot, Refusal shared) {
        return isExplained(snapshot) ? snapshot.review().refusal() : shared;
    }

    /** Whether the review itself says, in code and words, why the case is not selected. */
    static boolean isExplained(DossierSnapshot snapshot) {
        return snapshot.review() != null && isComplete(snapshot.review().refusal());
    }

    static boolean isComplete(Refusal refusal) {
        return refusal != null && refusal.code() != null;
    }
}
