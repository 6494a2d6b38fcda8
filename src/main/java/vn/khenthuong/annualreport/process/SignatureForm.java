package vn.khenthuong.annualreport.process;

import java.util.Map;
import vn.khenthuong.annualreport.AnnualReportProcess.Sign;
import vn.khenthuong.annualreport.Consolidation.Kind;
import vn.khenthuong.annualreport.ConsolidationSignatures;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.CurrentTask;
import vn.khenthuong.forms.OutcomeForm;
import vn.khenthuong.forms.UserTask;

/** What the forms of those have in common who sign a consolidated report or give it back. */
abstract class SignatureForm extends OutcomeForm<Sign> {

    private final Kind kind;
    private final ConsolidationSignatures signatures;
    private final ConsolidationFormModel picture;

    SignatureForm(UserTask<Sign> task, Kind kind, ConsolidationSignatures signatures, ConsolidationFormModel picture) {
        super(task);
        this.kind = kind;
        this.signatures = signatures;
        this.picture = picture;
    }

    /** The signature itself. */
    protected abstract void sign(int year, Answers answers, CurrentTask task);

    @Override
    public final Map<String, Object> read(CurrentTask task) {
        return picture.toSign(Submissions.year(task), kind);
    }

    @Override
    public final Map<String, Object> factsForCheck(CurrentTask task, Map<String, Object> submitted) {
        return Map.of();
    }

    @Override
    protected final Map<String, Object> act(CurrentTask task, Sign outcome, Answers answers) {
        var year = Submissions.year(task);
        switch (outcome) {
            case APPROVE -> sign(year, answers, task);
            case RETURN -> signatures.giveBack(year, kind, answers.requireReason(), task.actor());
        }
        return Map.of();
    }
}
