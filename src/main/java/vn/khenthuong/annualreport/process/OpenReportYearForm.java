package vn.khenthuong.annualreport.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.annualreport.AnnualReportProcess;
import vn.khenthuong.annualreport.AnnualReportProcess.Variables;
import vn.khenthuong.annualreport.ReportYears;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.StartForm;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;

/** Start form “Mở năm báo cáo hằng năm” of the officers of the focal agency. */
@Component
class OpenReportYearForm implements StartForm {

    private final ReportYears years;

    OpenReportYearForm(ReportYears years) {
        this.years = years;
    }

    @Override
    public String process() {
        return AnnualReportProcess.KEY;
    }

    @Override
    public Map<String, List<Option>> options(Actor actor) {
        return Map.of();
    }

    @Override
    public Start submit(Actor actor, Answers answers) {
        var asked = answers.integer("year").orElseThrow(() -> new BadInputException("Cần nhập “Năm báo cáo”."));
        var opened = years.openByHand(asked, answers.document().orElse(null), actor);
        return new Start(
                opened.code(),
                Map.ofEntries(
                        Variables.YEAR.of(opened.year()),
                        Variables.UNIT_COUNT.of(years.reports(opened.year()).size())));
    }
}
