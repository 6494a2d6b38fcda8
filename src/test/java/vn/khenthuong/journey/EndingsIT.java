package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khenthuong.journey.Route.*;
import static vn.khenthuong.journey.StepsOfARoute.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.khenthuong.journey.StepsOfARoute.Placed;
import vn.khenthuong.journey.StepsOfARoute.Step;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.support.Bookmark;
import vn.khenthuong.support.DueJobs;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.Reply;
import vn.khenthuong.support.Waypoints;

/**
 * Every way out of a dossier at every step it can stand at, one after the other and two at once: its place is free exactly once, its
 * instance is gone with its tasks, the journal has one end, and the unit was told. A neighbour of the same unit keeps its place, so
 * that nothing is given back twice.
 */
@IntegrationTest(properties = "khenthuong.decision.office-checks=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Rút, hết hạn, trả lại, từ chối, hủy ở từng bước: chỗ trả lại đúng một lần")
class EndingsIT {

    private static final LocalDate AFTER_EVERY_DEADLINE = LocalDate.of(2023, 8, 14);
    private static final String NO_DOOR = "-";
    private static final String REFUSED = "409";

    @Autowired
    private Officials officials;

    @Autowired
    private MutableClock clock;

    @Autowired
    private DueJobs jobs;

    @Autowired
    private ManagementService management;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ObjectProvider<Bookmark> bookmarks;

    private Route route;
    private Waypoints<Placed> stops;
    private StepsOfARoute steps;

    @BeforeAll
    void open() {
        route = new Playground(officials, clock).open("KT001");
        stops = new Waypoints<>(bookmarks, clock);
        steps = new StepsOfARoute(route, jobs, stops);
    }

    @AfterAll
    void leave() {
        stops.leave();
    }

    private enum Ending {
        WITHDRAWAL,
        EXPIRY,
        RETURN,
        REJECTION,
        CANCELLATION,
        END_OF_HOLD
    }

    /** What becomes of a dossier; a dash where the step has no such door, 409 where it is refused and nothing changes. */
    @ParameterizedTest(
            name =
                    "{0}: rút → {1}, hết hạn → {2}, trả lại → {3}, từ chối → {4}, hủy đợt → {5}, kết thúc tạm dừng → {6}")
    @CsvSource(textBlock = """
            DRAFT,                WITHDRAWN, EXPIRED,  -,                    -,            CANCELLED, -
            SIGNATURE,            WITHDRAWN, EXPIRED,  DRAFT,                -,            CANCELLED, -
            RECEPTION,            WITHDRAWN, -,        SUPPLEMENT_REQUESTED, REJECTED,     CANCELLED, CANCELLED
            REJECTION_PROPOSED,   WITHDRAWN, -,        SUBMITTED,            REJECTED,     CANCELLED, CANCELLED
            SUPPLEMENT,           WITHDRAWN, EXPIRED,  -,                    -,            CANCELLED, CANCELLED
            COUNTERSIGNATURE,     WITHDRAWN, EXPIRED,  SUPPLEMENT_REQUESTED, -,            CANCELLED, CANCELLED
            CONSULTATION,         WITHDRAWN, RECEIVED, -,                    -,            CANCELLED, CANCELLED
            POOL_WAITING,         WITHDRAWN, -,        -,                    -,            CANCELLED, CANCELLED
            POOL_REVIEW,          WITHDRAWN, -,        -,                    REVIEWED,     CANCELLED, CANCELLED
            REVIEW,               WITHDRAWN, -,        -,                    REVIEWED,     CANCELLED, CANCELLED
            REVIEWED,             WITHDRAWN, -,        -,                    NOT_SELECTED, CANCELLED, CANCELLED
            CONSOLIDATED,         WITHDRAWN, -,        REVIEWED,             -,            CANCELLED, CANCELLED
            SIGNED_LIST,          WITHDRAWN, -,        REVIEWED,             -,            CANCELLED, CANCELLED
            APPRAISAL,            WITHDRAWN, -,        RECEIVED,             APPRAISED,    CANCELLED, CANCELLED
            APPRAISED,            WITHDRAWN, -,        LISTED,               FAILED,       CANCELLED, CANCELLED
            OFFICE_CHECK,         WITHDRAWN, -,        APPRAISED,            -,            CANCELLED, CANCELLED
            WITH_CHAIR,           WITHDRAWN, -,        APPRAISED,            NOT_AWARDED,  CANCELLED, CANCELLED
            DECIDED,              409,       -,        -,                    -,            CANCELLED, 409
            DEFERRED,             WITHDRAWN, -,        -,                    NOT_SELECTED, 409,       CANCELLED
            HELD_AT_RECEPTION,    WITHDRAWN, SUBMITTED,  409,                409,          CANCELLED, CANCELLED
            HELD_IN_CONSULTATION, WITHDRAWN, CONSULTING, -,                  -,            CANCELLED, CANCELLED
            HELD_IN_LIST,         WITHDRAWN, -,        409,                  409,          CANCELLED, CANCELLED
            """)
    @DisplayName("mỗi bước, mỗi cách kết thúc")
    void everyDoor(
            Step step,
            String withdrawal,
            String expiry,
            String returned,
            String rejection,
            String cancellation,
            String endOfHold) {
        var expected = List.of(withdrawal, expiry, returned, rejection, cancellation, endOfHold);
        for (var ending : Ending.values()) {
            var becomes = expected.get(ending.ordinal());
            if (!becomes.equals(NO_DOOR)) {
                through(step, ending, becomes);
            }
        }
    }

    private void through(Step step, Ending ending, String becomes) {
        var placed = steps.bring(step);
        var before = state(placed.number());
        var used = used(step);

        if (becomes.equals(REFUSED)) {
            assertThat(end(placed, ending).status())
                    .as("%s at %s", ending, step)
                    .isIn(400, 404, 409);
            jobs.run();
            assertThat(state(placed.number())).isEqualTo(before);
            assertThat(used(step)).isEqualTo(used);
            assertThat(instances(placed.number())).isEqualTo(1);
            return;
        }
        end(placed, ending).expectSuccess();
        jobs.run();

        var what = "%s at %s".formatted(ending, step);
        assertThat(state(placed.number())).as(what).isEqualTo(becomes);
        if (DossierState.valueOf(becomes).isFinal()) {
            assertEnded(placed, what, ending == Ending.CANCELLATION);
        } else {
            assertThat(used(step)).as("%s keeps its place", what).isEqualTo(used);
            assertThat(instances(placed.number())).as(what).isEqualTo(1);
        }
        assertBooked(what);
    }

    // --- two at once

    /** Two of them at the same moment, at each step; the unit's withdrawal, the step's own act, the end of the round. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "RECEPTION",
        "REJECTION_PROPOSED",
        "COUNTERSIGNATURE",
        "CONSULTATION",
        "POOL_REVIEW",
        "REVIEWED",
        "CONSOLIDATED",
        "SIGNED_LIST",
        "APPRAISED",
        "OFFICE_CHECK",
        "WITH_CHAIR",
        "DEFERRED",
        "HELD_AT_RECEPTION",
        "HELD_IN_CONSULTATION",
        "HELD_IN_LIST"
    })
    @DisplayName("hai cách kết thúc cùng lúc: một kết thúc, chỗ trả lại một lần")
    void twoAtOnce(Step step) throws Exception {
        against(
                step,
                Ending.WITHDRAWAL,
                step.isHeld() ? Ending.END_OF_HOLD : ownAct(step),
                Set.of(200, 204, 400, 404, 409));
        if (step != Step.DEFERRED) {
            against(step, Ending.WITHDRAWAL, Ending.CANCELLATION, Set.of(200, 204, 404, 409));
            against(
                    step,
                    Ending.CANCELLATION,
                    step.isHeld() ? Ending.END_OF_HOLD : ownAct(step),
                    Set.of(200, 204, 400, 404, 409));
        }
    }

    private static Ending ownAct(Step step) {
        return switch (step) {
            case CONSULTATION, COUNTERSIGNATURE -> Ending.EXPIRY;
            case CONSOLIDATED, SIGNED_LIST, OFFICE_CHECK -> Ending.RETURN;
            default -> Ending.REJECTION;
        };
    }

    private void against(Step step, Ending one, Ending other, Set<Integer> allowed) throws Exception {
        var placed = steps.bring(step);
        var what = "%s and %s at %s".formatted(one, other, step);
        List<Callable<Reply>> people = List.of(ready(placed, one), ready(placed, other));

        var replies = Together.act(people);
        jobs.run();

        assertThat(replies)
                .as(what)
                .allSatisfy(reply -> assertThat(allowed).as(reply.text()).contains(reply.status()));
        if (one == Ending.WITHDRAWAL && !isFinal(placed.number())) {
            assertThat(replies.get(0).status())
                    .as("%s: somebody was faster", what)
                    .isEqualTo(409);
            end(placed, Ending.WITHDRAWAL).expectSuccess();
            jobs.run();
        }
        if (one == Ending.CANCELLATION && !isFinal(placed.number())) {
            assertThat(replies.get(0).status())
                    .as("%s: somebody was faster", what)
                    .isEqualTo(409);
            end(placed, Ending.CANCELLATION).expectSuccess();
            jobs.run();
        }
        assertThat(isFinal(placed.number())).as(what).isTrue();
        assertEnded(placed, what, one == Ending.CANCELLATION || other == Ending.CANCELLATION);
        assertBooked(what);
    }

    /** Everything that has to be looked up is, so that only the act itself is left. */
    private Callable<Reply> ready(Placed placed, Ending ending) {
        if (ending == Ending.EXPIRY) {
            clock.set(AFTER_EVERY_DEADLINE);
            var due = management
                    .createJobQuery()
                    .active()
                    .executable()
                    .orderByJobDuedate()
                    .asc()
                    .list();
            return () -> {
                due.forEach(this::fire);
                return route.as(OBSERVER).get("/api/rounds/" + route.round());
            };
        }
        return act(placed, ending);
    }

    /** As a node does: whoever comes second, in the engine or in the domain, leaves the job to be tried again. */
    private void fire(Job job) {
        try {
            management.executeJob(job.getId());
        } catch (ProcessEngineException | ConflictException somebodyWasFaster) {
            assertThat(somebodyWasFaster)
                    .hasMessageMatching("(?s).*(ENGINE-03005|No job found|Cannot find execution|Không thể kết thúc).*");
        }
    }

    // --- the ends

    private Reply end(Placed placed, Ending ending) {
        try {
            return act(placed, ending).call();
        } catch (Exception failed) {
            throw new AssertionError("%s of %s".formatted(ending, placed), failed);
        }
    }

    private Callable<Reply> act(Placed placed, Ending ending) {
        return switch (ending) {
            case WITHDRAWAL -> withdrawal(placed);
            case EXPIRY -> this::passTime;
            case RETURN -> returning(placed);
            case REJECTION -> rejecting(placed);
            case CANCELLATION -> steps::cancelRound;
            case END_OF_HOLD -> endOfHold(placed);
        };
    }

    private Reply passTime() {
        clock.set(AFTER_EVERY_DEADLINE);
        jobs.run();
        return route.as(OBSERVER).get("/api/rounds/" + route.round());
    }

    private Callable<Reply> withdrawal(Placed placed) {
        var number = placed.number();
        var answers = Map.of("outcome", "WITHDRAW", "reason", "Không đủ điều kiện");
        return switch (placed.step()) {
            case DRAFT -> answer(route.officerOf(number), number, PREPARE, answers);
            case SIGNATURE -> answer(route.headOf(number), number, APPROVE, answers);
            default -> {
                var body = route.signed(Map.of("reason", "Đơn vị xin rút"));
                var head = route.as(route.headOf(number));
                yield () -> head.post("/api/dossiers/%s/withdrawal".formatted(number), body);
            }
        };
    }

    private Callable<Reply> returning(Placed placed) {
        var number = placed.number();
        var list = route.list(1);
        var back = Map.of("outcome", "RETURN", "reason", "Cần xem lại");
        return switch (placed.step()) {
            case SIGNATURE -> answer(route.headOf(number), number, APPROVE, back);
            case RECEPTION, HELD_AT_RECEPTION ->
                answer(
                        FOCAL_OFFICER,
                        number,
                        RECEIVE,
                        Map.of("outcome", "SUPPLEMENT", "supplementItems", List.of("achievement"), "reason", "Thiếu"));
            case REJECTION_PROPOSED -> answer(FOCAL_HEAD, number, SIGN_REJECTION, back);
            case COUNTERSIGNATURE -> answer(route.headOf(number), number, APPROVE_SUPPLEMENT, back);
            case CONSOLIDATED -> answer(FOCAL_HEAD, list, SIGN_FOCAL, back);
            case SIGNED_LIST -> answer(APPRAISER, list, RECEIVE_LIST, back);
            case APPRAISAL, HELD_IN_LIST -> answer(APPRAISER, number, APPRAISE, back);
            case APPRAISED ->
                answer(
                        APPRAISAL_HEAD,
                        list,
                        SIGN_APPRAISAL,
                        Map.of("outcome", "REAPPRAISE", "dossiers", List.of(number), "reason", "Xem lại tỷ lệ"));
            case OFFICE_CHECK -> answer(OFFICE, list, CHECK, back);
            case WITH_CHAIR -> answer(CHAIR, list, DECIDE, back);
            default -> throw new IllegalArgumentException("Nothing is returned at " + placed.step());
        };
    }

    private Callable<Reply> rejecting(Placed placed) {
        var number = placed.number();
        return switch (placed.step()) {
            case RECEPTION, HELD_AT_RECEPTION -> {
                var answers =
                        Map.of("outcome", "REJECT", "reasonCode", "WRONG_SUBJECT", "reason", "Không thuộc đối tượng");
                var propose = answer(FOCAL_OFFICER, number, RECEIVE, answers);
                yield () -> {
                    var proposed = propose.call();
                    return proposed.status() / 100 == 2
                                    && route.as(FOCAL_HEAD).tasks(number).stream()
                                            .anyMatch(task -> task.key().equals(SIGN_REJECTION))
                            ? answer(FOCAL_HEAD, number, SIGN_REJECTION, route.signed(Map.of("outcome", "APPROVE")))
                                    .call()
                            : proposed;
                };
            }
            case REJECTION_PROPOSED ->
                answer(FOCAL_HEAD, number, SIGN_REJECTION, route.signed(Map.of("outcome", "APPROVE")));
            case REVIEW, POOL_REVIEW -> answer(FOCAL_OFFICER, number, REVIEW, refusal("NOT_SELECT"));
            case REVIEWED, DEFERRED -> leaveOut(placed);
            case APPRAISAL, HELD_IN_LIST -> answer(APPRAISER, number, APPRAISE, refusal("FAIL"));
            case APPRAISED -> {
                route.complete(
                        APPRAISAL_HEAD,
                        route.list(1),
                        SIGN_APPRAISAL,
                        Map.of("outcome", "REAPPRAISE", "dossiers", List.of(number), "reason", "Xem lại"));
                jobs.run();
                route.complete(APPRAISER, number, APPRAISE, refusal("FAIL"));
                jobs.run();
                yield answer(APPRAISAL_HEAD, route.list(1), SIGN_APPRAISAL, route.signed(Map.of("outcome", "SUBMIT")));
            }
            case WITH_CHAIR -> {
                route.decide(route.list(1), List.of(placed.neighbour()), List.of())
                        .expectSuccess();
                route.layDownAmounts(route.list(1));
                yield answer(CLERK, route.list(1), ISSUE, route.signed(Map.of("outcome", "ISSUE")));
            }
            default -> throw new IllegalArgumentException("Nothing is rejected at " + placed.step());
        };
    }

    /** The list is composed without it, signed and accepted; with nobody on it the signature ends it. */
    private Callable<Reply> leaveOut(Placed placed) {
        var approval = route.signed(Map.of("outcome", "APPROVE"));
        if (placed.step() == Step.DEFERRED) {
            route.consolidate(route.list(2), "SUBMIT", List.of());
            return answer(FOCAL_HEAD, route.list(2), SIGN_FOCAL, approval);
        }
        route.consolidate(route.list(1), "SUBMIT", List.of(placed.neighbour()));
        route.complete(FOCAL_HEAD, route.list(1), SIGN_FOCAL, approval);
        return answer(APPRAISER, route.list(1), RECEIVE_LIST, Map.of("outcome", "ACCEPT"));
    }

    private Callable<Reply> endOfHold(Placed placed) {
        var number = placed.number();
        if (!placed.step().isHeld()) {
            var held = steps.hold(number);
            jobs.run();
            if (held.status() != 204) {
                return () -> held;
            }
        }
        return answer(
                FOCAL_HEAD, number, RESOLVE, route.signed(Map.of("outcome", "END", "reason", "Có kết luận vi phạm")));
    }

    private Callable<Reply> answer(String user, String key, String task, Map<String, ?> answers) {
        var official = route.as(user);
        var open = official.task(key, task);
        official.formVariables(open);
        return () -> official.submit(open, answers);
    }

    // --- what is left

    private void assertEnded(Placed placed, String what, boolean cancelled) {
        var number = placed.number();
        assertThat(instances(number)).as("instances, %s", what).isZero();
        assertThat(jdbc.queryForObject(
                        "SELECT count(*) FROM public.act_ru_task t JOIN public.act_ru_execution i ON i.id_ = t.proc_inst_id_"
                                + " WHERE i.business_key_ = ? OR i.business_key_ LIKE ? || '-%'",
                        Integer.class, number, number))
                .as("tasks, %s", what)
                .isZero();
        assertThat(jdbc.queryForObject(
                        "SELECT count(*) FROM khenthuong.quota_place WHERE case_id = ?", Integer.class, number))
                .as("its place, %s", what)
                .isZero();
        if (placed.neighbour() != null) {
            assertThat(used(placed.step()))
                    .as("places of the unit, %s", what)
                    .isEqualTo(
                            isFinal(placed.neighbour())
                                            && !state(placed.neighbour()).equals("AWARDED")
                                    ? 0
                                    : 1);
        }
        assertThat(jdbc.queryForObject(
                        "SELECT count(*) FROM khenthuong.dossier_hold WHERE dossier = ? AND until IS NULL",
                        Integer.class,
                        number))
                .as("open holds, %s", what)
                .isZero();
        assertThat(told(number, "canbo." + unitOf(placed))).as("told, %s", what).isPositive();
        assertThat(endsInTheJournal(number)).as("ends in the journal, %s", what).isLessThanOrEqualTo(1);
    }

    /** Whatever the counters of the limits say is what the cases hold, and no more than allowed. */
    private void assertBooked(String what) {
        assertThat(jdbc.queryForList("""
                SELECT l.id FROM khenthuong.quota_limit l
                 WHERE l.round = ? AND (l.reserved + l.confirmed > l.max
                    OR l.reserved <> (SELECT count(*) FROM khenthuong.quota_place_limit h JOIN khenthuong.quota_place p USING (case_id)
                                       WHERE h.limit_id = l.id AND p.state = 'RESERVED')
                    OR l.confirmed <> (SELECT count(*) FROM khenthuong.quota_place_limit h JOIN khenthuong.quota_place p USING (case_id)
                                        WHERE h.limit_id = l.id AND p.state = 'CONFIRMED'))""", Long.class, route.round()))
                .as("limits whose counter is not what is held, %s", what)
                .isEmpty();
    }

    /** Ends of this dossier or of its whole round that its unit was told. */
    private int told(String number, String user) {
        return jdbc.queryForObject(
                "SELECT count(*) FROM khenthuong.notice WHERE recipient = ? AND (subject = ? AND kind IN ('DOSSIER_WITHDRAWN',"
                        + " 'DOSSIER_EXPIRED', 'DOSSIER_REJECTED', 'DOSSIER_NOT_SELECTED', 'DOSSIER_FAILED',"
                        + " 'DOSSIER_NOT_AWARDED', 'DOSSIER_CANCELLED')"
                        + " OR subject = ? AND kind IN ('ROUND_CANCELLED', 'ROUND_CLOSED', 'DOSSIER_EXPIRED'))",
                Integer.class,
                user,
                number,
                route.round());
    }

    private int endsInTheJournal(String number) {
        return jdbc.queryForObject(
                "SELECT count(*) FROM khenthuong.audit_entry WHERE subject = ? AND outcome IS DISTINCT FROM 'REFUSED'"
                        + " AND step IN ('WITHDRAWN', 'EXPIRED', 'CANCELLED', 'REJECTED', 'NOT_SELECTED', 'FAILED', 'NOT_AWARDED')",
                Integer.class,
                number);
    }

    private static String unitOf(Placed placed) {
        return placed.step().isOfPool() ? POOL_UNIT : UNIT;
    }

    /** Places of the unit with a limit of its own, whether reserved or confirmed. */
    private int used(Step step) {
        var places = route.places(UNIT);
        return step.isOfPool() ? 0 : places.get(0) + places.get(1);
    }

    private boolean isFinal(String number) {
        return DossierState.valueOf(state(number)).isFinal();
    }

    private String state(String number) {
        return jdbc.queryForObject("SELECT state FROM khenthuong.dossier WHERE number = ?", String.class, number);
    }

    private int instances(String number) {
        return jdbc.queryForObject(
                "SELECT count(*) FROM public.act_ru_execution WHERE business_key_ = ? AND parent_id_ IS NULL",
                Integer.class,
                number);
    }
}
