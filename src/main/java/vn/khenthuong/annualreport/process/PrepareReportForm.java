package vn.khenthuong.annualreport.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.annualreport.UnitReportProcess.PrepareReport;
import vn.khenthuong.annualreport.UnitReportProcess.Tasks;
import vn.khenthuong.annualreport.UnitReports;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.CurrentTask;
import vn.khenthuong.forms.OutcomeForm;

/** User task “Lập báo cáo”: the officer writes the unit's report of the year. */
@Component
class PrepareReportForm extends OutcomeForm<PrepareReport> {

    private final UnitReports reports;
    private final ReportFormModel picture;

    PrepareReportForm(UnitReports reports, ReportFormModel picture) {
        super(Tasks.PREPARE_REPORT);
        this.reports = reports;
        this.picture = picture;
    }

    @Override
    public Map<String, Object> read(CurrentTask task) {
        ReportNumber number = Submissions.report(task);
        var targets = reports.targets(number);
        var facts = picture.of(number);
        facts.putAll(ReportFields.groups(targets));
        facts.putAll(ReportFields.prefill(reports.content(number).orElseGet(() -> reports.draft(number)), targets));
        facts.putAll(declared().ending(PrepareReport.SUBMIT));
        picture.certificateSource(number).ifPresent(source -> facts.put("certificateSource", source));
        reports.returnReason(number).ifPresent(reason -> facts.put("returnReason", reason));
        return facts;
    }

    @Override
    public Map<String, Object> factsForCheck(CurrentTask task, Map<String, Object> submitted) {
        return ReportFields.groups(reports.targets(Submissions.report(task)));
    }

    @Override
    protected Map<String, Object> act(CurrentTask task, PrepareReport outcome, Answers answers) {
        ReportNumber number = Submissions.report(task);
        reports.prepare(
                number,
                ReportFields.read(answers, reports.targets(number, ReportFields.isCombined(answers))),
                task.actor());
        return Map.of();
    }
}
