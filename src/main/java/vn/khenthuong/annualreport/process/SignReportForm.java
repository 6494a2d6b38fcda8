package vn.khenthuong.annualreport.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.annualreport.ReportContent;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.annualreport.ReportWords;
import vn.khenthuong.annualreport.UnitReportProcess.SignReport;
import vn.khenthuong.annualreport.UnitReportProcess.Tasks;
import vn.khenthuong.annualreport.UnitReports;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.CurrentTask;
import vn.khenthuong.forms.OutcomeForm;
import vn.khenthuong.kernel.VietnameseNumbers;

/** User task “Ký gửi báo cáo”: the head signs, which delivers the report, or gives it back. */
@Component
class SignReportForm extends OutcomeForm<SignReport> {

    private final UnitReports reports;
    private final ReportFormModel picture;

    SignReportForm(UnitReports reports, ReportFormModel picture) {
        super(Tasks.SIGN_REPORT);
        this.reports = reports;
        this.picture = picture;
    }

    @Override
    public Map<String, Object> read(CurrentTask task) {
        ReportNumber number = Submissions.report(task);
        var facts = picture.of(number);
        reports.content(number).ifPresent(content -> putContent(facts, number, content));
        return facts;
    }

    @Override
    public Map<String, Object> factsForCheck(CurrentTask task, Map<String, Object> submitted) {
        return Map.of();
    }

    @Override
    protected Map<String, Object> act(CurrentTask task, SignReport outcome, Answers answers) {
        var number = Submissions.report(task);
        switch (outcome) {
            case APPROVE -> {
                var document = answers.requireDocument("Số báo cáo");
                reports.sign(number, document.number(), document.date(), task.actor());
            }
            case RETURN -> reports.giveBack(number, answers.requireReason(), task.actor());
        }
        return Map.of();
    }

    private void putContent(Map<String, Object> facts, ReportNumber number, ReportContent content) {
        facts.putAll(ReportFields.words(content));
        if (content.resources() != null && content.resources().amount() != null) {
            facts.put(
                    "resourcesAmount", VietnameseNumbers.of(content.resources().amount()));
        }
        ReportWords.basis(content).ifPresent(basis -> facts.put("basis", basis));
        facts.put("resultRows", picture.rows(content, reports.targets(number)));
        picture.certificateSource(number).ifPresent(source -> facts.put("certificateSource", source));
        facts.put("certificateRows", ReportFormModel.certificates(content.certificates()));
    }
}
