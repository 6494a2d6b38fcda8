package vn.khenthuong.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import vn.khenthuong.award.LaidDownAmounts;
import vn.khenthuong.document.UploadedFile;
import vn.khenthuong.nomination.DossierDocuments;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.quota.QuotaLedger;
import vn.khenthuong.support.DueJobs;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.JdbcExecutions;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.RoundAnswers;
import vn.khenthuong.support.Statements;
import vn.khenthuong.support.TestDatabases;

/**
 * Whole dossiers through our route and through the bare engine with the same models, alternately, on the same PostgreSQL.
 * Prints executions and time per dossier and their ratios; judged by the reader, see {@code docs/benchmark.md}.
 */
@IntegrationTest
@DisplayName("Đo tuyến hồ sơ so với động cơ trần")
class RouteBench {

    private static final int WARM_UP_ROUNDS = Integer.getInteger("bench.warmup", 4);
    private static final int MEASURED_ROUNDS = Integer.getInteger("bench.rounds", 6);
    private static final boolean STATEMENTS = Boolean.getBoolean("bench.statements");
    private static final int MOST_STATEMENTS = 120;
    private static final String PAPER_MADE = "khenthuong-paper";
    private static final LocalDate TODAY = LocalDate.of(2023, 6, 20);
    private static final byte[] PAPER = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private JdbcExecutions guardedJdbc;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Officials officials;

    @Autowired
    private DueJobs jobs;

    @Autowired
    private QuotaLedger ledger;

    @Autowired
    private Organization organization;

    @Autowired
    private DossierDocuments papers;

    @Autowired
    private Nominations nominations;

    @Autowired
    private MutableClock clock;

    private final JdbcExecutions bareJdbc = new JdbcExecutions();
    private int decisions;
    private Meter guarded;
    private Meter guardedPapers;
    private Meter guardedMade;
    private Meter bare;

    @Test
    @DisplayName("tỷ lệ lệnh JDBC và thời gian cho mỗi hồ sơ")
    void compare() {
        clock.set(TODAY);
        var route = new GuardedRoute(engine);
        try (var pool = pool();
                var plain = new BareRoute(bareJdbc.watch(pool))) {
            newMeters();
            for (int round = 1; round <= WARM_UP_ROUNDS; round++) {
                run("BW" + round, route, plain);
            }
            newMeters();
            int dossiers = 0;
            for (int round = 1; round <= MEASURED_ROUNDS; round++) {
                dossiers += run("BM" + round, route, plain);
            }
            report(dossiers);
            if (STATEMENTS) {
                System.out.println("ours: " + guarded.statements(MOST_STATEMENTS, dossiers));
                System.out.println("bare engine: " + bare.statements(MOST_STATEMENTS, dossiers));
            }
        }
    }

    private void newMeters() {
        guarded = new Meter(guardedJdbc, STATEMENTS ? new Statements() : null);
        guardedPapers = new Meter(guardedJdbc, null);
        guardedMade = new Meter(guardedJdbc, null);
        bare = new Meter(bareJdbc, STATEMENTS ? new Statements() : null);
    }

    private int run(String code, GuardedRoute route, BareRoute plain) {
        openRound(code);
        var numbers = new ArrayList<String>();
        var bareNumbers = new ArrayList<String>();
        for (var limit : ledger.limits(code)) {
            for (int place = 0; limit.unit() != null && place < limit.max(); place++) {
                var bareNumber = code + "-BARE-" + numbers.size();
                numbers.add(throughTheUnit(code, limit.unit(), numbers.size(), route, plain, bareNumber));
                bareNumbers.add(bareNumber);
            }
        }
        officials
                .as("lanhdao.so-noi-vu")
                .post("/api/rounds/" + code + "/closing", Map.of("documentNumber", "1/ĐM", "documentDate", today()))
                .expectSuccess();
        guardedMade.measure(() -> jobs.run(PAPER_MADE));
        jobs.run();
        throughTheList(code + "-DS1", numbers, bareNumbers, route, plain);
        assertThat(numbers)
                .allSatisfy(number ->
                        assertThat(nominations.require(number).state()).isEqualTo(DossierState.AWARDED));
        return numbers.size();
    }

    private String throughTheUnit(
            String round, String unit, int index, GuardedRoute route, BareRoute plain, String bareNumber) {
        Map<String, Object> startAnswers = startAnswers(round, index);
        bare.measure(() -> plain.start(bareNumber, with(startAnswers, Map.of("round", round, "unit", unit))));
        var number = new String[1];
        guarded.measure(() -> number[0] = route.start("canbo." + unit, startAnswers));
        guardedPapers.measure(() -> List.of("SUBMISSION_LETTER", "ACHIEVEMENT_REPORT", "COUNCIL_MINUTES")
                .forEach(item -> papers.upload(
                        route.actor("canbo." + unit),
                        number[0],
                        item,
                        new UploadedFile("to-trinh.pdf", PAPER.length, new ByteArrayResource(PAPER)),
                        false)));

        both(route, plain, "canbo." + unit, number[0], bareNumber, "userTask_prepareDossier", content(unit), Map.of());
        both(
                route,
                plain,
                "lanhdao." + unit,
                number[0],
                bareNumber,
                "userTask_approveByUnit",
                signed("APPROVE"),
                Map.of());
        both(
                route,
                plain,
                "canbo.so-ldtbxh",
                number[0],
                bareNumber,
                "userTask_receiveDossier",
                Map.of("outcome", "COMPLETE"),
                Map.of("reviewOpen", true, "noConsultation", true));
        both(
                route,
                plain,
                "canbo.so-ldtbxh",
                number[0],
                bareNumber,
                "userTask_reviewDossier",
                Map.of("outcome", "SELECT", "remark", "Đủ tiêu chuẩn, có mô hình hay."),
                Map.of());
        return number[0];
    }

    private void throughTheList(
            String list, List<String> numbers, List<String> bareNumbers, GuardedRoute route, BareRoute plain) {
        bare.measure(() -> plain.startList(list));
        Map<String, Object> composition = new HashMap<>(Map.of(
                "outcome", "SUBMIT",
                "listedDossiers", List.copyOf(numbers),
                "minutesNumber", "3/BB-HĐ",
                "minutesDate", today(),
                "minimumReason", "Các cơ quan cấp tỉnh chưa đề nghị."));
        var submission = list(route, plain, list);
        submission.step("canbo.so-ldtbxh", "userTask_consolidateList", composition, Map.of());
        submission.step(
                "lanhdao.so-ldtbxh", "userTask_signFocalSubmission", signed("APPROVE"), Map.of("emptyList", false));
        submission.step("canbo.so-noi-vu", "userTask_receiveList", Map.of("outcome", "ACCEPT"), Map.of());
        messages();
        bare.measure(() -> plain.send("list.submitted", bareNumbers));
        for (int index = 0; index < numbers.size(); index++) {
            both(
                    route,
                    plain,
                    "canbo.so-noi-vu",
                    numbers.get(index),
                    bareNumbers.get(index),
                    "userTask_appraiseDossier",
                    Map.of("outcome", "PASS", "remark", "Đạt."),
                    Map.of());
        }
        messages();
        bare.measure(() -> plain.send("nomination.appraised", List.of(list)));
        submission.step(
                "lanhdao.so-noi-vu",
                "userTask_signAppraisalSubmission",
                signed("SUBMIT"),
                Map.of("officeChecks", false));
        submission.step("chutich.ubnd", "userTask_decide", Map.of("outcome", "DECIDE"), Map.of());
        LaidDownAmounts.of(officials, clock, list);
        submission.step(
                "vanthu.ubnd",
                "userTask_issueDecision",
                Map.of("outcome", "ISSUE", "documentNumber", ++decisions + "/QĐ-UBND", "documentDate", today()),
                Map.of());
        messages();
        bare.measure(() -> plain.send("list.decided", bareNumbers));
    }

    /** Papers are made by jobs of their own, for which nobody on the route waits; they are measured beside it. */
    private void messages() {
        guardedMade.measure(() -> jobs.run(PAPER_MADE));
        guarded.measure(jobs::run);
    }

    private ListSteps list(GuardedRoute route, BareRoute plain, String list) {
        return (user, task, answers, routing) -> both(route, plain, user, list, list, task, answers, routing);
    }

    /** One form on both sides; looking for the task is measured on neither. */
    private void both(
            GuardedRoute route,
            BareRoute plain,
            String user,
            String key,
            String bareKey,
            String task,
            Map<String, Object> answers,
            Map<String, Object> routing) {
        var taskId = route.task(key, task);
        guarded.measure(() -> route.submit(user, taskId, new LinkedHashMap<>(answers)));
        var bareTaskId = plain.task(bareKey, task);
        bare.measure(() -> plain.submit(bareTaskId, with(answers, routing)));
    }

    /** The engine keeps lists as text; so does a form's checklist in Tasklist. */
    private static Map<String, Object> with(Map<String, Object> answers, Map<String, Object> routing) {
        var variables = new LinkedHashMap<String, Object>(routing);
        answers.forEach((key, value) -> variables.put(key, value instanceof List<?> list ? list.toString() : value));
        variables.replaceAll(
                (key, value) -> value instanceof String text && text.length() > 3900 ? text.substring(0, 3900) : value);
        return variables;
    }

    private void openRound(String code) {
        officials
                .as("canbo.so-noi-vu")
                .start("awardRound", RoundAnswers.of(code, "SO_KET_2023", TODAY, TODAY.plusDays(20)))
                .expectSuccess();
        officials.as("lanhdao.so-noi-vu").complete(code, "userTask_confirmOpening", Map.of("outcome", "APPROVE"));
    }

    private static Map<String, Object> startAnswers(String round, int index) {
        return Map.of(
                "roundCode", round,
                "nomineeType", "HOUSEHOLD",
                "nomineeName", "Hộ ông K’ Brẻ số " + index,
                "criteriaGroup", "HOUSEHOLD_HELPER",
                "awardForm", "BANG_KHEN_TINH");
    }

    private Map<String, Object> content(String unit) {
        return Map.ofEntries(
                Map.entry("outcome", "SUBMIT"),
                Map.entry("address", "Thôn 3, xã Liêng S’Rônh"),
                Map.entry("memberCount", 5),
                Map.entry("gender", "MALE"),
                Map.entry("birthDate", "1975-04-30"),
                Map.entry("ethnicity", "K’Ho"),
                Map.entry("povertyModel", "Trồng dâu nuôi tằm, giúp mười hộ trong thôn thoát nghèo."),
                Map.entry("commune", organization.communesOf(unit).get(0).code()),
                Map.entry("minutesNumber", "12/BB-HĐTĐKT"),
                Map.entry("minutesDate", "2023-06-10"),
                Map.entry("councilMembers", 9),
                Map.entry("councilPresent", 9),
                Map.entry("votesFor", 9),
                Map.entry("achievementSummary", "Ba năm liền giúp vốn, giống và kỹ thuật cho các hộ nghèo trong thôn."),
                Map.entry("achievementFrom", "2021-01-01"),
                Map.entry("achievementTo", "2023-05-31"),
                Map.entry("helperContribution", "Cho vay không lãi 40 triệu đồng, cấp giống cho mười hộ."),
                Map.entry("contributionValue", 40000000));
    }

    private static Map<String, Object> signed(String outcome) {
        return Map.of("outcome", outcome, "documentNumber", "45/UBND", "documentDate", today());
    }

    private static String today() {
        return TODAY.toString();
    }

    private static HikariDataSource pool() {
        var source = new PGSimpleDataSource();
        source.setUrl(TestDatabases.create());
        var pool = new HikariDataSource();
        pool.setDataSource(source);
        pool.setMaximumPoolSize(5);
        return pool;
    }

    private void report(int dossiers) {
        var ours = guarded.executionsPer(dossiers);
        var theirs = bare.executionsPer(dossiers);
        System.out.printf(
                "%n%d dossiers, %d rounds%n"
                        + "  JDBC executions per dossier: ours %.1f, bare engine %.1f, ratio %.2f%n"
                        + "  time per dossier:            ours %.1f ms, bare engine %.1f ms, ratio %.2f%n"
                        + "  beside it, three papers uploaded: %.1f executions, %.1f ms%n"
                        + "  beside it, papers made by the system: %.1f executions, %.1f ms%n%n",
                dossiers,
                MEASURED_ROUNDS,
                ours,
                theirs,
                ours / theirs,
                guarded.millisPer(dossiers),
                bare.millisPer(dossiers),
                guarded.millisPer(dossiers) / bare.millisPer(dossiers),
                guardedPapers.executionsPer(dossiers),
                guardedPapers.millisPer(dossiers),
                guardedMade.executionsPer(dossiers),
                guardedMade.millisPer(dossiers));
    }

    /** A step of the list on both sides. */
    private interface ListSteps {
        void step(String user, String task, Map<String, Object> answers, Map<String, Object> routing);
    }
}
