package vn.khenthuong.annualreport.process;

import org.springframework.stereotype.Component;
import vn.khenthuong.annualreport.AnnualReportProcess.Tasks;
import vn.khenthuong.annualreport.Consolidation.Kind;
import vn.khenthuong.annualreport.ConsolidationSignatures;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.CurrentTask;

/** User task “Ký báo cáo Ban TĐKT Trung ương” of the Chair; number and date are the clerk's. */
@Component
class SignBoardReportByChairForm extends SignatureForm {

    private final ConsolidationSignatures signatures;

    SignBoardReportByChairForm(ConsolidationSignatures signatures, ConsolidationFormModel picture) {
        super(Tasks.SIGN_BOARD_REPORT_BY_CHAIR, Kind.BOARD, signatures, picture);
        this.signatures = signatures;
    }

    @Override
    protected void sign(int year, Answers answers, CurrentTask task) {
        signatures.signByChair(year, task.actor());
    }
}
