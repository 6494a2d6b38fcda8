package vn.khenthuong.annualreport.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.annualreport.AnnualReportProcess.Tasks;
import vn.khenthuong.annualreport.Consolidation.Addressee;
import vn.khenthuong.annualreport.Consolidation.Kind;
import vn.khenthuong.annualreport.ConsolidationSignatures;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.CurrentTask;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.DocumentReference;

/**
 * User task “Ký báo cáo Ban Chỉ đạo và Bộ” of the head of the focal agency, who closes the year. One report under one number goes
 * to both, unless that to the ministry has its own.
 */
@Component
class SignConsolidatedReportForm extends SignatureForm {

    private final ConsolidationSignatures signatures;

    SignConsolidatedReportForm(ConsolidationSignatures signatures, ConsolidationFormModel picture) {
        super(Tasks.SIGN_CONSOLIDATED_REPORT, Kind.FOCAL, signatures, picture);
        this.signatures = signatures;
    }

    @Override
    protected void sign(int year, Answers answers, CurrentTask task) {
        var report = answers.requireDocument("Số báo cáo");
        var toMinistry = answers.document("ministryNumber", "ministryDate").map(SignConsolidatedReportForm::whole);
        signatures.signFocal(
                year,
                Map.of(Addressee.STEERING_COMMITTEE, report, Addressee.MINISTRY, toMinistry.orElse(report)),
                task.actor());
    }

    private static DocumentReference whole(DocumentReference entered) {
        if (entered.number() == null || entered.date() == null) {
            throw new BadInputException(
                    "Văn bản riêng gửi Bộ cần cả số và ngày; dùng chung một báo cáo thì để trống cả hai.");
        }
        return entered;
    }
}
