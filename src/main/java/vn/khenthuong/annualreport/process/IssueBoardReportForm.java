package vn.khenthuong.annualreport.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.annualreport.AnnualReportProcess.Issue;
import vn.khenthuong.annualreport.AnnualReportProcess.Tasks;
import vn.khenthuong.annualreport.Consolidation.Kind;
import vn.khenthuong.annualreport.ConsolidationSignatures;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.CurrentTask;
import vn.khenthuong.forms.OutcomeForm;

/** User task “Cấp số, gửi báo cáo Ban TĐKT Trung ương” of the clerk. */
@Component
class IssueBoardReportForm extends OutcomeForm<Issue> {

    private final ConsolidationSignatures signatures;
    private final ConsolidationFormModel picture;

    IssueBoardReportForm(ConsolidationSignatures signatures, ConsolidationFormModel picture) {
        super(Tasks.ISSUE_BOARD_REPORT);
        this.signatures = signatures;
        this.picture = picture;
    }

    @Override
    public Map<String, Object> read(CurrentTask task) {
        var facts = picture.toSign(Submissions.year(task), Kind.BOARD);
        facts.putAll(declared().ending(Issue.ISSUE));
        return facts;
    }

    @Override
    public Map<String, Object> factsForCheck(CurrentTask task, Map<String, Object> submitted) {
        return Map.of();
    }

    @Override
    protected Map<String, Object> act(CurrentTask task, Issue outcome, Answers answers) {
        signatures.issue(Submissions.year(task), answers.requireDocument("Số báo cáo"), task.actor());
        return Map.of();
    }
}
