package vn.khenthuong.annualreport.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.annualreport.UnitReports;
import vn.khenthuong.annualreport.process.UnitReportProcess.Elements;
import vn.khenthuong.platform.form.Answers;
import vn.khenthuong.platform.form.TaskAtHand;
import vn.khenthuong.platform.form.TaskForm;

/** User task “Lập báo cáo”: the officer writes the unit's report of the year. */
@Component
class PrepareReportForm implements TaskForm {

    private final UnitReports reports;
    private final ReportPicture picture;

    PrepareReportForm(UnitReports reports, ReportPicture picture) {
        this.reports = reports;
        this.picture = picture;
    }

    @Override
    public String process() {
        return UnitReportProcess.KEY;
    }

    @Override
    public String task() {
        return Elements.PREPARE_REPORT;
    }

    @Override
    public Map<String, Object> read(TaskAtHand task) {
        ReportNumber number = Submissions.report(task);
        var targets = reports.targets(number);
        var facts = picture.of(number);
        facts.putAll(ReportFields.groups(targets));
        facts.putAll(ReportFields.prefill(reports.content(number).orElseGet(() -> reports.draft(number)), targets));
        facts.putAll(Submissions.ONLY_SUBMIT);
        reports.returnReason(number).ifPresent(reason -> facts.put("returnReason", reason));
        return facts;
    }

    @Override
    public Map<String, Object> factsForCheck(TaskAtHand task, Map<String, Object> submitted) {
        return ReportFields.groups(reports.targets(Submissions.report(task)));
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Answers answers) {
        ReportNumber number = Submissions.report(task);
        reports.prepare(number, ReportFields.read(answers, reports.targets(number)), task.actor());
        return Submissions.ONLY_SUBMIT;
    }
}
