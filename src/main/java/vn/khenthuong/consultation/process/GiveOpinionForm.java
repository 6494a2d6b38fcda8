package vn.khenthuong.consultation.process;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.consultation.ConsultationAccess;
import vn.khenthuong.consultation.ConsultationProcess.GiveOpinion;
import vn.khenthuong.consultation.ConsultationProcess.Tasks;
import vn.khenthuong.consultation.Consultations;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.CurrentTask;
import vn.khenthuong.forms.OutcomeForm;
import vn.khenthuong.kernel.Deadline;
import vn.khenthuong.kernel.VietnameseDates;

/** User task “Cho ý kiến hiệp y”: the agency agrees or not, and says by which letter. It is shown the least it needs. */
@Component
class GiveOpinionForm extends OutcomeForm<GiveOpinion> {

    private final Consultations consultations;
    private final ConsultationAccess access;

    GiveOpinionForm(Consultations consultations, ConsultationAccess access) {
        super(Tasks.GIVE_OPINION);
        this.consultations = consultations;
        this.access = access;
    }

    @Override
    public Map<String, Object> read(CurrentTask task) {
        var question = access.question(consultations.require(task.businessKey()));
        var asked = question.consultation();
        Map<String, Object> facts = new HashMap<>();
        facts.put("dossierNumber", asked.dossier());
        facts.put("agencyName", question.agencyName());
        facts.put("nominee", question.nominee());
        facts.put("nomineeTypeLabel", question.nomineeType());
        facts.put("address", question.address());
        facts.put("awardFormLabel", question.awardForm());
        facts.put("unitName", question.unitName());
        facts.put("why", asked.citation() == null ? asked.addedReason() : asked.citation());
        facts.put("lastDay", VietnameseDates.of(new Deadline(asked.due()).lastDay()));
        return facts;
    }

    @Override
    public Map<String, Object> factsForCheck(CurrentTask task, Map<String, Object> submitted) {
        return Map.of();
    }

    @Override
    protected Map<String, Object> act(CurrentTask task, GiveOpinion outcome, Answers answers) {
        consultations.answer(
                task.businessKey(),
                task.actor(),
                task.role(),
                outcome,
                answers.reason().orElse(null),
                answers.document().orElse(null));
        return Map.of();
    }
}
