package vn.khenthuong.petition.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.CurrentTask;
import vn.khenthuong.forms.OutcomeForm;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.petition.PetitionReportProcess.RecordAnswer;
import vn.khenthuong.petition.PetitionReportProcess.Tasks;
import vn.khenthuong.petition.PetitionReports;
import vn.khenthuong.petition.Petitions;

/** User task “Ghi trả lời của UBND tỉnh”: the clerk enters the document by which the People's Committee answers. */
@Component
class RecordCommitteeAnswerForm extends OutcomeForm<RecordAnswer> {

    private final PetitionReports reports;
    private final Petitions petitions;
    private final PetitionFormModel picture;
    private final Organization organization;

    RecordCommitteeAnswerForm(
            PetitionReports reports, Petitions petitions, PetitionFormModel picture, Organization organization) {
        super(Tasks.RECORD_COMMITTEE_ANSWER);
        this.reports = reports;
        this.petitions = petitions;
        this.picture = picture;
        this.organization = organization;
    }

    @Override
    public Map<String, Object> read(CurrentTask task) {
        var report = reports.require(task.businessKey());
        var facts = new HashMap<String, Object>();
        facts.put("reportNumber", report.number());
        facts.put("unitName", organization.require(report.unit()).name());
        facts.put("document", report.document().cited());
        facts.put(
                "petitionRows",
                report.petitions().stream()
                        .map(petitions::require)
                        .map(picture::line)
                        .toList());
        facts.put("proposalRows", List.of(Map.of("value", report.content())));
        return facts;
    }

    @Override
    public Map<String, Object> factsForCheck(CurrentTask task, Map<String, Object> submitted) {
        return Map.of();
    }

    @Override
    protected Map<String, Object> act(CurrentTask task, RecordAnswer outcome, Answers answers) {
        reports.answer(
                task.businessKey(),
                answers.requireText("answerText", "Nội dung trả lời"),
                answers.requireDocument("Số văn bản trả lời"),
                task.actor());
        return Map.of();
    }
}
