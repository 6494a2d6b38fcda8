package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khenthuong.journey.Route.*;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.annualreport.UnitReports;
import vn.khenthuong.nomination.Duty;
import vn.khenthuong.organization.Bodies;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.Reply;

/**
 * The reviewed table of what one person may do after what, {@code contract/four-eyes.csv}, row by row over HTTP: an official who holds
 * every role does the earlier act, others do what lies between, and he attempts the later one.
 */
@IntegrationTest(jobsRun = true)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Bảng bốn mắt: ai đã làm gì thì được làm gì tiếp")
class FourEyesMatrixIT {

    private static final String EVERYBODY = "canbo2.so-noi-vu";
    private static final String UNIT = "di-linh";
    private static final String AGENCY = "bhxh";
    private static final String GIVE_OPINION = "userTask_giveOpinion";
    private static final String NOMINEE = "NOMINEE";
    private static final List<String> LIST_ACTS =
            List.of("CONSOLIDATE", "SIGN_LIST", "RECEIVE_LIST", "SUBMIT_LIST", "DECIDE");

    private static final Map<Duty, String> OTHERS = Map.of(
            Duty.PREPARE, "canbo.di-linh",
            Duty.SIGN, "lanhdao.di-linh",
            Duty.RECEIVE, FOCAL_OFFICER,
            Duty.SIGN_REJECTION, FOCAL_HEAD,
            Duty.ADVISE, "canbo." + AGENCY,
            Duty.REVIEW, FOCAL_OFFICER,
            Duty.APPRAISE, APPRAISER);

    private static final AtomicInteger ROUNDS = new AtomicInteger();

    @Autowired
    private Officials officials;

    @Autowired
    private Organization organization;

    @Autowired
    private UnitReports reports;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private Route route;

    /** @param answer allowed, refused, or - where the later act cannot come after the earlier one */
    record Row(String level, String earlier, String later, String answer) {}

    static List<Row> rows() throws IOException {
        try (var file = FourEyesMatrixIT.class.getResourceAsStream("/contract/four-eyes.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 5))
                    .map(cells -> new Row(cells[0], cells[1], cells[2], cells[3]))
                    .toList();
        }
    }

    static Stream<Row> reachable() throws IOException {
        return rows().stream().filter(row -> !row.answer().equals("-"));
    }

    @BeforeAll
    void oneWithEveryRole() {
        var today = LocalDate.now(clock).toString();
        var roles = Stream.concat(
                        Stream.of(UNIT, "so-ldtbxh", "so-noi-vu", AGENCY)
                                .flatMap(unit -> Stream.of("canbo." + unit, "lanhdao." + unit)),
                        Stream.of(Bodies.CHAIR))
                .map(role -> Map.of("role", role, "from", today, "documentNumber", "9/QĐ-BN", "documentDate", today))
                .toList();
        var change = officials
                .as("quantri")
                .put(
                        "/api/officials/" + EVERYBODY,
                        Map.of(
                                "fullName",
                                organization.nameOf(EVERYBODY),
                                "email",
                                EVERYBODY + "@khenthuong.local",
                                "roles",
                                roles))
                .expect(202)
                .json()
                .path("changeId")
                .asText();
        officials
                .as("quantri2")
                .post("/api/officials/changes/%s/confirmation".formatted(change), Map.of())
                .expect(204);
    }

    @Test
    @DisplayName("mỗi cặp việc có đúng một dòng")
    void complete() throws IOException {
        var pairs = rows().stream()
                .map(row -> row.level() + " " + row.earlier() + " " + row.later())
                .toList();
        assertThat(pairs).doesNotHaveDuplicates();
        for (var earlier : Duty.values()) {
            assertThat(pairs).contains("dossier NOMINEE " + earlier);
            for (var later : Duty.values()) {
                assertThat(pairs).contains("dossier %s %s".formatted(earlier, later));
            }
        }
        LIST_ACTS.forEach(earlier ->
                LIST_ACTS.forEach(later -> assertThat(pairs).contains("list %s %s".formatted(earlier, later))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reachable")
    @DisplayName("trả lời như trong bảng; bị từ chối thì không đổi gì, và từ lúc nhận việc đã nói cùng một lý do")
    void asTheTableSays(Row row) {
        // A proposal that waits keeps others of its kind from being opened.
        var inItsOwnRound = Set.of("dossier", "list").contains(row.level());
        route = inItsOwnRound
                ? new Playground(officials, clock).open("BONMAT" + ROUNDS.incrementAndGet())
                : new Route(officials, clock, "SK2023");
        switch (row.level()) {
            case "dossier" -> dossier(row);
            case "list" -> list(row);
            case "report" -> report(row);
            default -> round(row);
        }
    }

    // --- a dossier

    private void dossier(Row row) {
        var earlier = row.earlier().equals(NOMINEE) ? null : Duty.valueOf(row.earlier());
        var number = earlier == null
                ? route.open(Nominee.official(UNIT, organization.nameOf(EVERYBODY)))
                : route.open(Nominee.village(UNIT, "Thôn " + row));
        route.uploadPapers(number);
        var later = Duty.valueOf(row.later());
        var path = new Path(number, earlier);
        if (earlier == Duty.APPRAISE || earlier == Duty.REVIEW && later == Duty.REVIEW) {
            path.through(Duty.PREPARE, Duty.SIGN, Duty.RECEIVE, Duty.REVIEW);
            list(number);
            path.act(Duty.APPRAISE, Map.of("outcome", "RETURN", "reason", "Xem lại"));
            if (later == Duty.APPRAISE) {
                path.through(Duty.REVIEW);
            }
            attempt(row, number, stepOf(later), path.answers(later));
            return;
        }
        switch (later) {
            case PREPARE, SIGN -> unit(row, path, later);
            case RECEIVE -> {
                if (earlier == Duty.RECEIVE) {
                    path.through(Duty.PREPARE, Duty.SIGN);
                    path.act(Duty.RECEIVE, rejection());
                    path.act(Duty.SIGN_REJECTION, Map.of("outcome", "RETURN", "reason", "Xem lại"));
                } else {
                    path.through(Duty.PREPARE, Duty.SIGN);
                }
                attempt(row, number, RECEIVE, path.answers(later));
            }
            case SIGN_REJECTION -> {
                path.through(Duty.PREPARE, Duty.SIGN);
                path.act(Duty.RECEIVE, rejection());
                attempt(row, number, SIGN_REJECTION, route.signed(Map.of("outcome", "APPROVE")));
            }
            case ADVISE -> {
                path.through(Duty.PREPARE, Duty.SIGN, Duty.RECEIVE);
                path.act(Duty.REVIEW, oneMoreAgency());
                attempt(row, asked(number), number, GIVE_OPINION, path.answers(later));
            }
            case REVIEW -> {
                path.through(Duty.PREPARE, Duty.SIGN, Duty.RECEIVE);
                path.asked();
                attempt(row, number, REVIEW, path.answers(later));
            }
            default -> {
                path.through(Duty.PREPARE, Duty.SIGN, Duty.RECEIVE);
                path.asked();
                path.through(Duty.REVIEW);
                list(number);
                attempt(row, number, APPRAISE, path.answers(later));
            }
        }
    }

    /** The unit's own steps; what comes after the signature is the supplement. */
    private void unit(Row row, Path path, Duty later) {
        var number = path.number;
        if (path.earlier == null || path.earlier == Duty.PREPARE) {
            if (later == Duty.SIGN || path.earlier == Duty.PREPARE) {
                path.through(Duty.PREPARE);
            }
            if (later == Duty.PREPARE && path.earlier == Duty.PREPARE) {
                route.complete(
                        OTHERS.get(Duty.SIGN), number, APPROVE, Map.of("outcome", "RETURN", "reason", "Xem lại"));
            }
            if (later == Duty.PREPARE) {
                path.release();
            }
            attempt(row, number, stepOf(later), path.answers(later));
            return;
        }
        path.through(Duty.PREPARE, Duty.SIGN);
        path.act(
                Duty.RECEIVE,
                Map.of("outcome", "SUPPLEMENT", "supplementItems", List.of("COUNCIL_MINUTES"), "reason", "Thiếu"));
        var withdrawal = Map.of("outcome", "WITHDRAW", "reason", "Xin rút");
        if (later == Duty.PREPARE) {
            attempt(row, number, SUPPLEMENT, withdrawal);
        } else {
            route.complete(OTHERS.get(Duty.PREPARE), number, SUPPLEMENT, withdrawal);
            attempt(row, number, APPROVE_SUPPLEMENT, route.signed(Map.of("outcome", "APPROVE")));
        }
    }

    private static Map<String, Object> oneMoreAgency() {
        return Map.of("outcome", "CONSULT", "consultedAgency", AGENCY, "reason", "Cần xác nhận");
    }

    private static String asked(String number) {
        return number + "-BHXH";
    }

    private static Map<String, Object> rejection() {
        return Map.of("outcome", "REJECT", "reasonCode", "WRONG_SUBJECT", "reason", "Không thuộc đối tượng");
    }

    private void list(String number) {
        route.closeRound();
        route.listed(route.list(1), List.of(number));
    }

    private static String stepOf(Duty duty) {
        return switch (duty) {
            case PREPARE -> PREPARE;
            case SIGN -> APPROVE;
            case RECEIVE -> RECEIVE;
            case SIGN_REJECTION -> SIGN_REJECTION;
            case ADVISE -> GIVE_OPINION;
            case REVIEW -> REVIEW;
            case APPRAISE -> APPRAISE;
        };
    }

    /** A dossier on its way; one act of it is done by the official who holds every role. */
    private final class Path {

        private final String number;
        private final Duty earlier;
        private final Map<String, Object> content;

        Path(String number, Duty earlier) {
            this.number = number;
            this.earlier = earlier;
            this.content = route.content(number);
        }

        void through(Duty... duties) {
            for (var duty : duties) {
                act(duty, answers(duty));
            }
        }

        /** An agency is asked where the official who holds every role speaks for it. */
        void asked() {
            if (earlier == Duty.ADVISE) {
                act(Duty.REVIEW, oneMoreAgency());
                route.complete(EVERYBODY, FourEyesMatrixIT.asked(number), GIVE_OPINION, answers(Duty.ADVISE));
            }
        }

        void act(Duty duty, Map<String, ?> answers) {
            if (duty == Duty.PREPARE && earlier == Duty.PREPARE) {
                release();
            }
            route.complete(duty == earlier ? EVERYBODY : OTHERS.get(duty), number, stepOf(duty), answers);
        }

        /** Whoever begins a dossier has its first task. */
        void release() {
            var task = route.task(OTHERS.get(Duty.PREPARE), number, PREPARE);
            route.as(OTHERS.get(Duty.PREPARE)).post("/engine-rest/task/%s/unclaim".formatted(task.id()), Map.of());
        }

        Map<String, ?> answers(Duty duty) {
            return switch (duty) {
                case PREPARE -> content;
                case SIGN, SIGN_REJECTION -> route.signed(Map.of("outcome", "APPROVE"));
                case ADVISE -> route.signed(Map.of("outcome", "AGREE"));
                case RECEIVE -> Map.of("outcome", "COMPLETE");
                case REVIEW -> selection();
                case APPRAISE -> Map.of("outcome", "PASS");
            };
        }
    }

    // --- a list, a round

    private void list(Row row) {
        var number = route.reviewed(Nominee.village(UNIT, "Thôn " + row));
        route.closeRound();
        var list = route.list(1);
        var earlier = row.earlier();
        Map<String, Map<String, ?>> answers = new HashMap<>();
        answers.put("CONSOLIDATE", route.composition("SUBMIT", List.of(number)));
        answers.put("SIGN_LIST", route.signed(Map.of("outcome", "APPROVE")));
        answers.put("RECEIVE_LIST", Map.of("outcome", "ACCEPT"));
        answers.put("SUBMIT_LIST", route.signed(Map.of("outcome", "SUBMIT")));
        answers.put("DECIDE", Map.of("outcome", "DECIDE"));
        for (var act : LIST_ACTS) {
            if (act.equals(row.later()) && !act.equals(earlier)) {
                attempt(row, list, listStep(act), answers.get(act));
                return;
            }
            route.complete(act.equals(earlier) ? EVERYBODY : listOfficial(act), list, listStep(act), answers.get(act));
            if (act.equals("CONSOLIDATE") && row.later().equals(act)) {
                route.complete(FOCAL_HEAD, list, SIGN_FOCAL, Map.of("outcome", "RETURN", "reason", "Xem lại"));
                attempt(row, list, CONSOLIDATE, answers.get(act));
                return;
            }
            if (act.equals("RECEIVE_LIST")) {
                route.pass(number);
            }
        }
        throw new IllegalStateException("No way to " + row);
    }

    private static String listStep(String act) {
        return switch (act) {
            case "CONSOLIDATE" -> CONSOLIDATE;
            case "SIGN_LIST" -> SIGN_FOCAL;
            case "RECEIVE_LIST" -> RECEIVE_LIST;
            case "SUBMIT_LIST" -> SIGN_APPRAISAL;
            default -> DECIDE;
        };
    }

    private static String listOfficial(String act) {
        return switch (act) {
            case "CONSOLIDATE" -> FOCAL_OFFICER;
            case "SIGN_LIST" -> FOCAL_HEAD;
            case "RECEIVE_LIST" -> APPRAISER;
            case "SUBMIT_LIST" -> APPRAISAL_HEAD;
            default -> CHAIR;
        };
    }

    private void round(Row row) {
        var code = "BONMATDOT" + ROUNDS.incrementAndGet();
        officials
                .as(EVERYBODY)
                .start("awardRound", new Playground(officials, clock).proposal(code))
                .expectSuccess();
        beforehand(row, code, "userTask_confirmOpening", Map.of("outcome", "APPROVE"));
    }

    private void report(Row row) {
        officials.as(FOCAL_OFFICER).start("annualReport", Map.of("year", 2022));
        var number = ReportNumber.parse("BC2022-DI-LINH").orElseThrow();
        officials.as(EVERYBODY).awaitTask(number.toString(), ReportDesk.PREPARE);
        new ReportDesk(officials, reports, clock).prepare(number, EVERYBODY);
        beforehand(row, number.toString(), ReportDesk.SIGN, route.signed(Map.of("outcome", "APPROVE")));
    }

    /** Where only the submission is refused. */
    private void beforehand(Row row, String subject, String step, Map<String, ?> answers) {
        assertThat(row.answer()).isEqualTo("refused");
        route.submit(EVERYBODY, subject, step, answers).expect(403);
        assertThat(route.as(EVERYBODY).tasks(subject))
                .anyMatch(task -> task.key().equals(step));
    }

    // --- the attempt

    private void attempt(Row row, String subject, String step, Map<String, ?> answers) {
        attempt(row, subject, subject, step, answers);
    }

    /** @param dossier what must not change; the task may be about a question to an agency */
    private void attempt(Row row, String subject, String dossier, String step, Map<String, ?> answers) {
        if (row.answer().equals("allowed")) {
            route.submit(EVERYBODY, subject, step, answers).expectSuccess();
            return;
        }
        var before = footprint(dossier);
        var refused = refused(route.submit(EVERYBODY, subject, step, answers));
        assertThat(refused(route.as(EVERYBODY).claim(route.task(EVERYBODY, subject, step))))
                .isEqualTo(refused);
        assertThat(footprint(dossier)).isEqualTo(before);
        var card = route.as(EVERYBODY)
                .get("/api/tasks/cards?ids="
                        + route.task(EVERYBODY, subject, step).id())
                .expect(200);
        assertThat(card.json().path(0).path("barred").asText()).isEqualTo(refused);
    }

    private static String refused(Reply reply) {
        assertThat(reply.expect(403).sentence()).contains("nguyên tắc bốn mắt");
        return reply.sentence();
    }

    private List<String> footprint(String subject) {
        return jdbc.queryForList(
                "SELECT state || version FROM khenthuong.dossier WHERE number = ?"
                        + " UNION ALL SELECT state || version FROM khenthuong.award_list WHERE code = ?"
                        + " UNION ALL SELECT actor || duty FROM khenthuong.dossier_duty WHERE number = ?",
                String.class,
                subject,
                subject,
                subject);
    }
}
