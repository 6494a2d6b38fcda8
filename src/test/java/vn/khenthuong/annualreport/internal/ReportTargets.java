package vn.khenthuong.annualreport.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import vn.khenthuong.annualreport.ReportTarget;
import vn.khenthuong.annualreport.TargetResult;
import vn.khenthuong.organization.UnitKind;

/** The targets of the shipped decision table, figures against them, and the settings as they are shipped. */
final class ReportTargets {

    static final ReportSettings SETTINGS = new ReportSettings(
            MonthDay.of(10, 1),
            MonthDay.of(11, 14),
            LocalTime.of(7, 30),
            List.of(30, 14, 7, 3, 1, 0),
            3,
            10,
            BigDecimal.valueOf(40),
            2022,
            2025);

    private static final Targets TABLE = new Targets(ReportTargets::evaluate);

    private ReportTargets() {}

    static List<ReportTarget> of(UnitKind kind, boolean focalAgency) {
        return of(kind, focalAgency, false, false);
    }

    static List<ReportTarget> of(UnitKind kind, boolean focalAgency, boolean specialFocus, boolean combinedRates) {
        return TABLE.of(kind, focalAgency, specialFocus, combinedRates);
    }

    static ReportTarget target(String code) {
        return Stream.of(
                        of(UnitKind.DISTRICT, false, true, false),
                        of(UnitKind.POLICY_BANK, false),
                        of(UnitKind.DEPARTMENT, true),
                        of(UnitKind.DEPARTMENT, true, false, true))
                .flatMap(List::stream)
                .filter(target -> target.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Last year's rate is null where a unit knows none. */
    static TargetResult result(String target, Integer numerator, Integer denominator, String lastYear) {
        return new TargetResult(
                target, number(numerator), null, number(denominator), null, decimal(lastYear), null, null);
    }

    static BigDecimal decimal(String number) {
        return number == null ? null : new BigDecimal(number);
    }

    private static BigDecimal number(Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }

    static List<Map<String, Object>> evaluate(String decision, Map<String, Object> inputs) {
        var engine =
                DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        try (var model = Files.newInputStream(Path.of("processes", "annualreport", "report-target.dmn"))) {
            return engine.evaluateDecisionTable(engine.parseDecision(decision, model), inputs)
                    .getResultList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
