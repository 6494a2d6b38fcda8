package vn.khenthuong.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.annualreport.ReportTarget;
import vn.khenthuong.annualreport.ReportTarget.Measure;
import vn.khenthuong.annualreport.UnitReports;
import vn.khenthuong.support.Officials;

/** The reports of units, written and signed over HTTP by the officials themselves. */
final class ReportDesk {

    static final String PREPARE = "userTask_prepareReport";
    static final String SIGN = "userTask_signReport";

    private final Officials officials;
    private final UnitReports reports;
    private final Clock clock;

    ReportDesk(Officials officials, UnitReports reports, Clock clock) {
        this.officials = officials;
        this.reports = reports;
        this.clock = clock;
    }

    void prepare(ReportNumber number) {
        prepare(number, "canbo." + number.unit());
    }

    /** By an official of another unit, e.g. of its successor. */
    void prepare(ReportNumber number, String userId) {
        var officer = officials.as(userId);
        var task = officer.task(number.toString(), PREPARE);
        officer.submit(task, answers(number, officer.formKeys(task))).expectSuccess();
    }

    void sign(ReportNumber number) {
        head(
                number,
                Map.of(
                        "outcome", "APPROVE",
                        "documentNumber", "25/BC",
                        "documentDate", LocalDate.now(clock).toString()));
    }

    void sendBack(ReportNumber number) {
        head(number, Map.of("outcome", "RETURN", "reason", "Thiếu số liệu của ba xã"));
    }

    private void head(ReportNumber number, Map<String, ?> answers) {
        officials.as("lanhdao." + number.unit()).complete(number.toString(), SIGN, answers);
    }

    /**
     * Every rate 20 %; also the poor of the province, which are fewer than the nation's.
     *
     * @param asked keys of the form, which is that of the model the report was begun with
     */
    private Map<String, Object> answers(ReportNumber number, Set<String> asked) {
        var answers = new LinkedHashMap<String, Object>();
        answers.put("outcome", "SUBMIT");
        answers.put("direction", "Đã phát động phong trào và chỉ đạo thực hiện.");
        for (ReportTarget target : reports.targets(number, asked.contains("nationalSecondNumerator"))) {
            answers.put(target.key() + "Numerator", target.measure() == Measure.COUNT ? 0 : 20);
            if (target.parts().secondNumerator() != null) {
                answers.put(target.key() + "SecondNumerator", 0);
            }
            if (target.parts().denominator() != null) {
                var wholeKey = target.terms().wholeKey();
                answers.put(wholeKey == null ? target.key() + "Denominator" : wholeKey, 100);
            }
            if (target.parts().secondDenominator() != null) {
                answers.put(target.key() + "SecondDenominator", 0);
            }
            if (target.measure() == Measure.AGAINST) {
                answers.put(target.key() + "LastYear", 25);
            }
        }
        answers.keySet().retainAll(asked);
        return answers;
    }
}
