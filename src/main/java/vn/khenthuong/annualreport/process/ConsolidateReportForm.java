package vn.khenthuong.annualreport.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.annualreport.AnnualReportProcess.Tasks;
import vn.khenthuong.annualreport.Consolidation.Addressee;
import vn.khenthuong.annualreport.Consolidation.Kind;
import vn.khenthuong.annualreport.Consolidations;

/** User task “Tổng hợp báo cáo Ban Chỉ đạo và Bộ” of the focal agency. */
@Component
class ConsolidateReportForm extends ConsolidationForm {

    ConsolidateReportForm(Consolidations consolidations, ConsolidationFormModel picture) {
        super(
                Tasks.CONSOLIDATE_REPORT,
                Kind.FOCAL,
                Map.of(
                        Addressee.STEERING_COMMITTEE, new LetterFields("steeringNumber", "steeringDate"),
                        Addressee.MINISTRY, new LetterFields("ministryNumber", "ministryDate")),
                consolidations,
                picture);
    }
}
