package vn.khenthuong.annualreport.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.annualreport.AnnualReportProcess.Tasks;
import vn.khenthuong.annualreport.Consolidation.Addressee;
import vn.khenthuong.annualreport.Consolidation.Kind;
import vn.khenthuong.annualreport.Consolidations;

/** User task “Tổng hợp báo cáo Ban TĐKT Trung ương” of the appraiser. */
@Component
class ConsolidateForBoardForm extends ConsolidationForm {

    ConsolidateForBoardForm(Consolidations consolidations, ConsolidationFormModel picture) {
        super(
                Tasks.CONSOLIDATE_FOR_BOARD,
                Kind.BOARD,
                Map.of(Addressee.CENTRAL_BOARD, new LetterFields("documentNumber", "documentDate")),
                consolidations,
                picture);
    }
}
