package vn.khenthuong.journey;

import static vn.khenthuong.journey.Route.*;
import static vn.khenthuong.journey.Route.APPRAISAL_HEAD;
import static vn.khenthuong.journey.Route.APPRAISER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import vn.khenthuong.support.DueJobs;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.RoundAnswers;

/** Part of {@link EveryStep}: rounds with their dossiers and lists. */
final class RoundsAtWork {

    private final Officials officials;
    private final Clock clock;
    private final DueJobs jobs;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final QueuedMail mail;
    private final Playground playground;
    private final boolean officeChecks;
    private int rounds;

    /** @param officeChecks whether the office of the People's Committee looks at a list before the Chair does */
    RoundsAtWork(
            Officials officials,
            Clock clock,
            DueJobs jobs,
            RuntimeService runtime,
            ManagementService management,
            boolean officeChecks) {
        this.officeChecks = officeChecks;
        this.officials = officials;
        this.clock = clock;
        this.jobs = jobs;
        this.runtime = runtime;
        this.management = management;
        this.mail = new QueuedMail(management);
        this.playground = new Playground(officials, clock);
    }

    /** Dossiers before their round closes; one waits for the closing. */
    void beforeTheClosing() {
        var route = new Route(officials, clock, "SK2023");
        route.open(Nominee.household("di-linh", "Ka Brối"));
        var returned = route.prepared(Nominee.village("di-linh", "Thôn 4 xã Hòa Bắc"));
        route.complete("lanhdao.di-linh", returned, APPROVE, Map.of("outcome", "RETURN", "reason", "Thiếu số liệu"));
        route.prepared(Nominee.official("di-linh", "Lê Văn Tám"));

        route.submitted(Nominee.village("dam-rong", "Thôn Liêng Trang 1"));
        supplementing(route, Nominee.village("dam-rong", "Thôn Liêng Trang 2"));
        var supplemented = supplementing(route, Nominee.household("dam-rong", "Rơ Ông Ha Krang"));
        route.complete(
                "canbo.dam-rong",
                supplemented,
                SUPPLEMENT,
                Map.of("outcome", "SUBMIT", "achievementSummary", "Giảm 32 hộ nghèo trong ba năm."));

        route.receive(route.submitted(Nominee.household("lam-ha", "Nguyễn Thị Sáu")));
        route.reviewed(Nominee.village("lam-ha", "Thôn Tân Hà"));
        var notSelected = route.submitted(Nominee.official("lam-ha", "Phạm Thị Hoa"));
        route.receive(notSelected);
        route.notSelect(notSelected);

        var rejected = route.submitted(Nominee.household("bao-lam", "K’ Brếu"));
        route.reject(rejected);
        route.proposeRejection(route.submitted(Nominee.household("bao-lam", "K’ Tíu")));
        var claimed = route.submitted(Nominee.agency("so-y-te", "Phòng Tổ chức"));
        var second = officials.as("canbo2.so-ldtbxh");
        var taken = second.task(claimed, RECEIVE);
        second.claim(taken).expectSuccess();
        second.put("/api/tasks/%s/draft".formatted(taken.id()), Map.of("values", Map.of("reason", "Đang xem")))
                .expectSuccess();
        route.receive(route.submitted(Nominee.agency("so-y-te", "Phòng Nghiệp vụ Y")));
    }

    private Route opened(String round, String kind) {
        var today = LocalDate.now(clock);
        officials
                .as(APPRAISER)
                .start("awardRound", RoundAnswers.of(round, kind, today, today.plusDays(30)))
                .expectSuccess();
        officials.as(APPRAISAL_HEAD).complete(round, "userTask_confirmOpening", Map.of("outcome", "APPROVE"));
        return new Route(officials, clock, round);
    }

    /** One dossier is with its unit, one with its reviewer, one is reviewed, one of the pool may be reviewed now. */
    void closedWithEverythingStillGoingOn() {
        var route = opened("TK2025", "TONG_KET_2025");
        route.reviewed(Nominee.household("di-linh", "Ka Brối"));
        route.receive(route.submitted(Nominee.household("lam-ha", "Nguyễn Thị Sáu")));
        supplementing(route, Nominee.household("dam-rong", "Rơ Ông Ha Krang"));
        route.receive(route.submitted(Nominee.agency("so-y-te", "Phòng Tổ chức")));
        route.closeRound();
        jobs.run();
    }

    /** A list at each of its tasks. */
    void listsAtEveryTask() {
        var composed = opened();
        composed.consolidate(composed.list(1), "SUBMIT", closedWith(composed, 2));

        var signed = opened();
        signed.consolidate(signed.list(1), "SUBMIT", closedWith(signed, 2));
        signed.signFocal(signed.list(1));

        var beingAppraised = opened();
        var dossiers = listed(beingAppraised, 3);
        beingAppraised.pass(dossiers.get(0));
        beingAppraised.complete(
                APPRAISER, dossiers.get(1), APPRAISE, Map.of("outcome", "RETURN", "reason", "Cần xác minh thêm"));

        appraised(opened(), 2);
        submitted(opened(), 2);
        withTheChair(opened(), 2);

        var decided = opened();
        decided.decide(decided.list(1), withTheChair(decided, 2), List.of()).expectSuccess();

        var deferred = opened();
        var two = withTheChair(deferred, 2);
        deferred.decide(deferred.list(1), two.subList(0, 1), two.subList(1, 2)).expectSuccess();
        deferred.issue(deferred.list(1));
        jobs.run();
    }

    /** Everything here has been decided by somebody, and nobody has been told. */
    void messagesOnTheirWay() {
        var listSubmitted = opened();
        var reappraisal = opened();
        var decided = opened();
        var leftAlone = opened();
        var listed = closedWith(listSubmitted, 2);
        var again = appraised(reappraisal, 2);
        var issued = withTheChair(decided, 3);
        var lastOpen = listed(leftAlone, 2);
        leftAlone.pass(lastOpen.get(0));
        jobs.run();

        listSubmitted.listed(listSubmitted.list(1), listed);
        reappraisal.complete(
                APPRAISAL_HEAD,
                reappraisal.list(1),
                SIGN_APPRAISAL,
                Map.of("outcome", "REAPPRAISE", "dossiers", again.subList(0, 1), "reason", "Xem lại tỷ lệ"));
        decided.decide(decided.list(1), issued.subList(0, 1), issued.subList(1, 2))
                .expectSuccess();
        decided.issue(decided.list(1));
        leftAlone.withdraw(lastOpen.get(1)).expect(204);
    }

    /** The news of a closing has come to the round, to the round and its dossiers' queue, or to nobody; one round waits to be opened. */
    void closings() {
        closed();
        var theRound = closed();
        var everybody = closed();
        for (var route : List.of(theRound, everybody)) {
            mail.deliver("round.closed", route.round());
        }
        announce(everybody.round());
        playground.propose(code());
    }

    private Route closed() {
        var route = opened();
        route.open(Nominee.household("di-linh", "Ka Brối"));
        route.prepared(Nominee.household("di-linh", "Ka Să"));
        route.reviewed(Nominee.village("lam-ha", "Thôn Tân Hà"));
        route.receive(route.submitted(Nominee.agency("so-y-te", "Phòng Nghiệp vụ Y")));
        route.closeRound();
        return route;
    }

    /** The round goes on: the news to its dossiers is queued. */
    private void announce(String round) {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(round, "awardRound")
                .singleResult();
        management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .messages()
                .list()
                .forEach(job -> management.executeJob(job.getId()));
    }

    private Route opened() {
        return playground.open(code());
    }

    private String code() {
        return "VIEC%02d".formatted(++rounds);
    }

    private List<String> closedWith(Route route, int dossiers) {
        var numbers = new ArrayList<String>();
        for (var serial = 1; serial <= dossiers; serial++) {
            numbers.add(route.reviewed(Nominee.household("di-linh", "Hộ số " + serial)));
        }
        route.closeRound();
        jobs.run();
        return numbers;
    }

    /** On the first list, each waiting for its appraisal. */
    private List<String> listed(Route route, int dossiers) {
        var numbers = closedWith(route, dossiers);
        route.listed(route.list(1), numbers);
        jobs.run();
        return numbers;
    }

    private List<String> appraised(Route route, int dossiers) {
        var numbers = listed(route, dossiers);
        numbers.forEach(route::pass);
        jobs.run();
        return numbers;
    }

    /** With the office where it looks at lists, else with the Chair. */
    private List<String> submitted(Route route, int dossiers) {
        var numbers = appraised(route, dossiers);
        route.submitToChair(route.list(1));
        return numbers;
    }

    private List<String> withTheChair(Route route, int dossiers) {
        var numbers = submitted(route, dossiers);
        if (officeChecks) {
            route.complete(StepsOfARoute.OFFICE, route.list(1), StepsOfARoute.CHECK, Map.of("outcome", "PASS"));
        }
        return numbers;
    }

    private static String supplementing(Route route, Nominee nominee) {
        var number = route.submitted(nominee);
        route.complete(
                FOCAL_OFFICER,
                number,
                RECEIVE,
                Map.of(
                        "outcome",
                        "SUPPLEMENT",
                        "supplementItems",
                        List.of("achievement"),
                        "reason",
                        "Tóm tắt thành tích chưa rõ số liệu"));
        return number;
    }
}
