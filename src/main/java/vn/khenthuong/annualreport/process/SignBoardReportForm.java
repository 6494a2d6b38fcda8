package vn.khenthuong.annualreport.process;

import org.springframework.stereotype.Component;
import vn.khenthuong.annualreport.AnnualReportProcess.Tasks;
import vn.khenthuong.annualreport.Consolidation.Kind;
import vn.khenthuong.annualreport.ConsolidationSignatures;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.CurrentTask;

/** User task “Ký Tờ trình báo cáo Ban TĐKT Trung ương” of the head of the appraiser. */
@Component
class SignBoardReportForm extends SignatureForm {

    private final ConsolidationSignatures signatures;

    SignBoardReportForm(ConsolidationSignatures signatures, ConsolidationFormModel picture) {
        super(Tasks.SIGN_BOARD_REPORT, Kind.BOARD, signatures, picture);
        this.signatures = signatures;
    }

    @Override
    protected void sign(int year, Answers answers, CurrentTask task) {
        signatures.submitToChair(year, answers.requireDocument("Số Tờ trình"), task.actor());
    }
}
