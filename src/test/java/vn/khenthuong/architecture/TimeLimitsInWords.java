package vn.khenthuong.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import vn.khenthuong.calendar.TimeLimit.Basis;

/** The rows of {@code sla.dmn} in the words of a task's description. */
final class TimeLimitsInWords {

    private static final Path TABLE = Path.of("processes/calendar/sla.dmn");
    private static final List<String> RULE_SETS = List.of("A", "B", "C");

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision decision = parse();

    /** The limit of a step; several, joined by “hoặc”, where the legal regimes differ. */
    String of(String step) {
        return RULE_SETS.stream()
                .map(ruleSet -> words(step, ruleSet))
                .distinct()
                .collect(Collectors.joining(" hoặc "));
    }

    private String words(String step, String ruleSet) {
        DmnDecisionRuleResult row = engine.evaluateDecisionTable(decision, Map.of("step", step, "ruleSet", ruleSet))
                .getSingleResult();
        if (row == null) {
            throw new AssertionError("%s has no row for %s".formatted(TABLE, step));
        }
        Integer days = row.getEntry("workingDays");
        return switch (Basis.valueOf(row.getEntry("basis"))) {
            case UNIT_DEADLINE -> "hạn đề nghị của đợt";
            case REPORT_DEADLINE -> "hạn nộp báo cáo năm";
            case WORKING_DAYS -> "%d ngày làm việc kể từ ngày nhận nhiệm vụ".formatted(days);
            case SUPPLEMENT -> "%d ngày làm việc kể từ ngày được yêu cầu bổ sung".formatted(days);
        };
    }

    private DmnDecision parse() {
        try (var table = Files.newInputStream(TABLE)) {
            return engine.parseDecision("sla", table);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
