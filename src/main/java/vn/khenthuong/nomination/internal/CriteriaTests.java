package vn.khenthuong.nomination.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khenthuong.engine.DecisionTables;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.nomination.CriteriaAnswers;
import vn.khenthuong.nomination.CriteriaGroup;
import vn.khenthuong.nomination.CriteriaOutcome;
import vn.khenthuong.nomination.CriteriaPoint;
import vn.khenthuong.nomination.DossierContent;
import vn.khenthuong.nomination.PovertyFigures;
import vn.khenthuong.nomination.ServiceAccess;
import vn.khenthuong.organization.AreaClass;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.round.AwardRound;

/**
 * The tests of: computes the inputs from the unit's figures and asks {@code criteria.dmn}. Years
 * are those of the round, never today's.
 */
@Component
class CriteriaTests {

    static final String DECISION = "criteria";

    /** Start of the period: the review at the end of 2021; also the day for the area class at the start. */
    static final LocalDate BASELINE_DAY = LocalDate.of(2021, 12, 31);

    private static final String SERVICES_RULE = "R-035";
    private static final int YEARS = 3;
    private static final int PERCENT_SCALE = 6;

    private final DecisionTables tables;
    private final Organization organization;

    CriteriaTests(DecisionTables tables, Organization organization) {
        this.tables = tables;
        this.organization = organization;
    }

    /** The result for what the unit wrote; no tests for groups that are judged in words only. */
    public CriteriaOutcome evaluate(CriteriaGroup group, DossierContent content, AwardRound round) {
        CriteriaAnswers answers = content.criteria();
        String explanation = answers == null ? null : answers.explanation();
        if (!group.isNumeric()) {
            return new CriteriaOutcome(List.of(), explanation);
        }
        PovertyFigures figures = answers == null || answers.figures() == null ? PovertyFigures.NONE : answers.figures();
        List<BigDecimal> falls = yearlyFalls(figures);
        BigDecimal householdFall = householdFall(figures);
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("criteriaGroup", group.name());
        inputs.put("assessmentYear", round.assessmentYear());
        Optional<AreaClass> areaClass = areaClass(group, content.commune(), round);
        inputs.put("areaClass", areaClass.map(Enum::name).orElse(null));
        inputs.put(
                "smallestYearlyFall",
                falls.isEmpty() ? null : Collections.min(falls).doubleValue());
        inputs.put("householdFall", householdFall == null ? null : householdFall.doubleValue());
        inputs.put("lackingServices", lackingServices(answers));
        boolean yearly = group == CriteriaGroup.COMMUNE_SPECIAL
                || areaClass.filter(AreaClass.III::equals).isPresent();
        String numbers = numbers(yearly && group != CriteriaGroup.VILLAGE, figures, falls, householdFall, round);
        String services = services(answers);
        List<CriteriaOutcome.Test> tests = tables.evaluate(DECISION, inputs).stream()
                .map(row -> test(row, figures.estimated(), numbers, services))
                .toList();
        return new CriteriaOutcome(tests, explanation);
    }

    private static CriteriaOutcome.Test test(
            Map<String, Object> row, boolean estimated, String numbers, String services) {
        String rule = (String) row.get("rule");
        CriteriaOutcome.Verdict verdict = CriteriaOutcome.Verdict.valueOf((String) row.get("verdict"));
        boolean counted = !SERVICES_RULE.equals(rule);
        return new CriteriaOutcome.Test(
                rule, verdict, (String) row.get("text"), counted ? numbers : services, counted && estimated);
    }

    /** How many services of R-035 are lacking; null where the unit was not asked service by service. */
    private static Integer lackingServices(CriteriaAnswers answers) {
        return answers == null || answers.services().isEmpty()
                ? null
                : (int) answers.services().values().stream()
                        .filter(ServiceAccess.LACKING::equals)
                        .count();
    }

    /** How the village stands with each service, in the order of the plan. */
    private static String services(CriteriaAnswers answers) {
        return answers == null
                ? ""
                : CriteriaPoint.services().stream()
                        .filter(point -> answers.services().containsKey(point.name()))
                        .map(point -> "%s: %s"
                                .formatted(
                                        CriteriaPoint.labelOf(point.name()),
                                        answers.services().get(point.name()).label()))
                        .collect(Collectors.joining("; "));
    }

    /** The years at whose ends the rates are asked for, oldest first. */
    public static List<Integer> rateYears(AwardRound round) {
        int year = round.assessmentYear();
        return List.of(year - 4, year - 3, year - 2, year - 1);
    }

    /** Falls in percentage points in the three full calendar years before the assessment year; empty if unknown. */
    private static List<BigDecimal> yearlyFalls(PovertyFigures figures) {
        List<BigDecimal> rates = figures.rates();
        if (rates.size() != YEARS + 1 || rates.stream().anyMatch(Objects::isNull)) {
            return List.of();
        }
        List<BigDecimal> falls = new ArrayList<>();
        for (int year = 0; year < YEARS; year++) {
            falls.add(rates.get(year).subtract(rates.get(year + 1)));
        }
        return falls;
    }

    /** Fall of poor and near-poor households against the start of the period, in percent; null if unknown. */
    private static BigDecimal householdFall(PovertyFigures figures) {
        if (figures.baselineHouseholds() == null || figures.presentHouseholds() == null) {
            return null;
        }
        return BigDecimal.valueOf(figures.baselineHouseholds() - figures.presentHouseholds())
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(figures.baselineHouseholds()), PERCENT_SCALE, RoundingMode.DOWN);
    }

    /** A commune that was of class III at the start of the period stays a special one for its own test. */
    private Optional<AreaClass> areaClass(CriteriaGroup group, String commune, AwardRound round) {
        if (commune == null) {
            return Optional.empty();
        }
        Optional<AreaClass> atStart = organization.areaClass(commune, BASELINE_DAY);
        Optional<AreaClass> atEnd = organization.areaClass(commune, LocalDate.of(round.assessmentYear(), 12, 31));
        boolean wasSpecial = atStart.filter(AreaClass.III::equals).isPresent();
        return group == CriteriaGroup.COMMUNE_SPECIAL && wasSpecial ? atStart : atEnd.or(() -> atStart);
    }

    private static String numbers(
            boolean yearly,
            PovertyFigures figures,
            List<BigDecimal> falls,
            BigDecimal householdFall,
            AwardRound round) {
        List<String> parts = new ArrayList<>();
        if (yearly) {
            parts.add(
                    falls.isEmpty()
                            ? "Chưa đủ tỷ lệ nghèo đa chiều của bốn năm."
                            : "Tỷ lệ nghèo đa chiều giảm %s điểm %% trong các năm %s."
                                    .formatted(joined(falls), years(round)));
        }
        parts.add(
                householdFall == null
                        ? "Chưa có số hộ nghèo, hộ cận nghèo."
                        : "Hộ nghèo và hộ cận nghèo: đầu kỳ %d, hiện nay %d, giảm %s %%."
                                .formatted(
                                        figures.baselineHouseholds(),
                                        figures.presentHouseholds(),
                                        decimal(householdFall)));
        parts.add(origin(figures));
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    /** Of which day and from where the numbers are, and whether they are final. */
    private static String origin(PovertyFigures figures) {
        if (figures.asOf() == null && figures.source() == null) {
            return "";
        }
        String kind = figures.estimated() ? "Số ước do địa phương xác nhận" : "Số chính thức";
        String day = figures.asOf() == null ? "" : " ngày " + VietnameseDates.of(figures.asOf());
        String source = figures.source() == null ? "" : ", nguồn: " + figures.source();
        return "%s%s%s.".formatted(kind, day, source);
    }

    private static String joined(List<BigDecimal> falls) {
        return falls.stream().map(CriteriaTests::decimal).collect(Collectors.joining("; "));
    }

    private static String years(AwardRound round) {
        return rateYears(round).stream().skip(1).map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String decimal(BigDecimal number) {
        return number.setScale(2, RoundingMode.DOWN).toPlainString().replace('.', ',');
    }
}
