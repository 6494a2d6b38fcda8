package vn.khenthuong.annualreport.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.annualreport.ReportContent;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.annualreport.UnitReportProcess;
import vn.khenthuong.annualreport.UnitReportProcess.Elements;
import vn.khenthuong.annualreport.UnitReports;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.CurrentTask;
import vn.khenthuong.forms.TaskForm;

/** User task “Ký gửi báo cáo”: the head signs, which delivers the report, or gives it back. */
@Component
class SignReportForm implements TaskForm {

    private final UnitReports reports;
    private final ReportFormModel picture;

    SignReportForm(UnitReports reports, ReportFormModel picture) {
        this.reports = reports;
        this.picture = picture;
    }

    @Override
    public String process() {
        return UnitReportProcess.KEY;
    }

    @Override
    public String task() {
        return Elements.SIGN_REPORT;
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
    public Map<String, Object> submit(CurrentTask task, Answers answers) {
        ReportNumber number = Submissions.report(task);
        var outcome = answers.requireChoice(Submissions.OUTCOME, "Kết luận", Outcome.class);
        switch (outcome) {
            case APPROVE ->
                reports.sign(
                        number,
                        answers.requireText("documentNumber", "Số báo cáo"),
                        answers.requireDate("documentDate", "Ngày ký"),
                        task.actor());
            case RETURN -> reports.giveBack(number, answers.requireText("reason", "Lý do trả lại"), task.actor());
        }
        return Map.of(Submissions.OUTCOME, outcome.name());
    }

    private void putContent(Map<String, Object> facts, ReportNumber number, ReportContent content) {
        facts.putAll(ReportFields.words(content));
        facts.put("resultRows", picture.rows(content, reports.targets(number)));
        facts.put("certificateRows", ReportFormModel.certificates(content.certificates()));
    }

    private enum Outcome {
        APPROVE,
        RETURN
    }
}
