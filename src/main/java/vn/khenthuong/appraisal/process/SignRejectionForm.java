package vn.khenthuong.appraisal.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.appraisal.Reception;
import vn.khenthuong.calendar.DueDateFacts;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.CurrentTask;
import vn.khenthuong.nomination.DossierForm;
import vn.khenthuong.nomination.DossierView;
import vn.khenthuong.nomination.NominationProcess.SignRejection;
import vn.khenthuong.nomination.NominationProcess.Tasks;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.RejectionProposal;

/** User task “Ký từ chối hồ sơ”: the head of the focal agency signs the refusal that the reception proposes, or returns it. */
@Component
class SignRejectionForm extends DossierForm<SignRejection> {

    private final Reception reception;
    private final Nominations nominations;
    private final ReviewFormModel cases;

    SignRejectionForm(Reception reception, Nominations nominations, ReviewFormModel cases, DossierView view) {
        super(Tasks.SIGN_REJECTION, view);
        this.reception = reception;
        this.nominations = nominations;
        this.cases = cases;
    }

    @Override
    public Map<String, Object> read(CurrentTask task) {
        var facts = cases.of(cases.picture(task.businessKey()));
        facts.put(
                "proposedRefusal",
                nominations
                        .rejection(task.businessKey())
                        .map(RejectionProposal::refusal)
                        .map(refusal -> "%s – %s".formatted(refusal.code().label(), refusal.reason()))
                        .orElse(null));
        return facts;
    }

    @Override
    protected Map<String, Object> act(CurrentTask task, SignRejection outcome, Answers answers) {
        var number = task.businessKey();
        return switch (outcome) {
            case APPROVE -> {
                reception.signRejection(number, task.actor(), answers.document().orElse(null));
                yield Map.of();
            }
            case RETURN ->
                Map.ofEntries(DueDateFacts.daysLeft(Tasks.RECEIVE_DOSSIER.id())
                        .of(reception.returnRejection(number, answers.requireReason())));
        };
    }
}
