package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khenthuong.journey.Route.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.support.AnewAfterwards;
import vn.khenthuong.support.DueJobs;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.OpenTask;

/** On 1 March 2025 the focal function leaves Labour, with everything under way that a province can have. */
@IntegrationTest
@DisplayName("Chức năng đầu mối chuyển cơ quan ngày 1/3/2025, khi hồ sơ đang ở mọi bước")
class FunctionMovesIT {

    private static final LocalDate BEFORE = LocalDate.of(2025, 2, 24);
    private static final LocalDate MOVE = LocalDate.of(2025, 3, 1);
    private static final LocalDate MONDAY = LocalDate.of(2025, 3, 3);
    private static final int PAST = 2022;

    private static final String NEW_OFFICER = "canbo.so-nnmt";
    private static final String NEW_HEAD = "lanhdao.so-nnmt";
    private static final String SECOND_APPRAISER = "canbo2.so-noi-vu";
    private static final String SECOND_APPRAISAL_HEAD = "lanhdao2.so-noi-vu";

    private static final List<String> OFFICERS_TASKS =
            List.of(RECEIVE, REVIEW, CONSOLIDATE, "userTask_consolidateReport");
    private static final List<String> HEADS_TASKS =
            List.of(SIGN_REJECTION, SIGN_FOCAL, "userTask_signConsolidatedReport");

    private Reorganisation reorganisation;

    @Autowired
    private Officials officials;

    @Autowired
    private MutableClock clock;

    @Autowired
    private DueJobs jobs;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private JdbcTemplate jdbc;

    private Route route;
    private String submitted;
    private String taken;
    private String rejected;
    private String received;
    private String reviewed;

    @Autowired
    void tools(AutowireCapableBeanFactory beans) {
        reorganisation = beans.createBean(Reorganisation.class);
    }

    @BeforeEach
    void underWay() {
        reorganisation.reach(BEFORE);
        route = new Playground(officials, clock).open("CHUYEN");
        submitted = route.submitted(Nominee.household("lam-ha", "Nguyễn Thị Sáu"));
        taken = route.submitted(Nominee.village("lam-ha", "Thôn Tân Hà"));
        rejected = route.submitted(Nominee.household("bao-lam", "K’ Tíu"));
        route.proposeRejection(rejected);
        received = route.submitted(Nominee.household("dam-rong", "Rơ Ông Ha Krang"));
        route.receive(received);
        reviewed = route.reviewed(Nominee.official("di-linh", "Lê Văn Tám"));
    }

    @ParameterizedTest(name = "hai quản trị viên ghi: {0}")
    @ValueSource(booleans = {false, true})
    @AnewAfterwards
    @DisplayName("mọi việc đang mở sang cơ quan mới và đi tiếp đến cùng; cơ quan cũ không còn gì, kể cả việc đã nhận")
    void everythingFollows(boolean byAdministrators) {
        new RoundsAtWork(officials, clock, jobs, runtime, management, false).listsAtEveryTask();
        reportYears();
        var claimed = takenWithADraft();
        if (byAdministrators) {
            reorganisation.announceByHand(officials, LocalDate.MIN, MOVE);
        } else {
            reorganisation.announce();
        }
        reorganisation.newDay();
        assertThat(reorganisation.groupsOf(RECEIVE)).as("the day has not come").containsExactly("canbo.so-ldtbxh");
        assertThat(moves()).isEmpty();

        reorganisation.reach(MOVE);

        OFFICERS_TASKS.forEach(
                task -> assertThat(reorganisation.groupsOf(task)).as(task).containsExactly("canbo.so-nnmt"));
        HEADS_TASKS.forEach(
                task -> assertThat(reorganisation.groupsOf(task)).as(task).containsExactly("lanhdao.so-nnmt"));
        assertThat(reorganisation.groupsOf(APPRAISE)).containsExactly("canbo.so-noi-vu");
        assertThat(reorganisation.tasksOfNobody()).isEmpty();
        nothingIsLeftTo("canbo.so-ldtbxh", claimed);
        toldOnce();
        rightsFollow();
        goesOn();
    }

    @Test
    @AnewAfterwards
    @DisplayName("hai máy cùng lúc, và lần nữa: mỗi việc chuyển một lần")
    void twoNodes() {
        reorganisation.announce();
        clock.set(MOVE);
        var together = new CyclicBarrier(2);
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> follow(together)),
                        CompletableFuture.runAsync(() -> follow(together)))
                .join();
        reorganisation.newDay();

        assertThat(moves()).doesNotHaveDuplicates().contains(submitted, taken, rejected, received);
        assertThat(reorganisation.groupsOf(RECEIVE)).containsExactly("canbo.so-nnmt");
    }

    private void follow(CyclicBarrier together) {
        try {
            together.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
            throw new IllegalStateException(alone);
        }
        reorganisation.tasksFollow();
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "một sở giữ cả hai chức năng: không ai ở cả hai phía, cán bộ cũng như lãnh đạo; việc nào cũng có người làm được")
    void oneDepartmentHoldsBoth() {
        reorganisation.announce();
        reorganisation.focalAgencyFromMarch("so-noi-vu");
        reorganisation.rolesEnd(MOVE, "so-ldtbxh");
        reorganisation.gets(FOCAL_OFFICER, "canbo.so-noi-vu", MOVE);
        reorganisation.gets(FOCAL_HEAD, "lanhdao.so-noi-vu", MOVE);
        reorganisation.reach(MOVE);
        clock.set(MONDAY);
        assertThat(reorganisation.groupsOf(RECEIVE)).containsExactly("canbo.so-noi-vu");
        assertThat(reorganisation.tasksOfNobody()).isEmpty();

        route.complete(APPRAISER, submitted, RECEIVE, Map.of("outcome", "COMPLETE"));
        route.complete(APPRAISER, taken, RECEIVE, Map.of("outcome", "COMPLETE"));
        route.complete(FOCAL_OFFICER, submitted, REVIEW, selection());
        route.complete(APPRAISER, taken, REVIEW, selection());
        route.complete(FOCAL_OFFICER, received, REVIEW, selection());
        route.complete(FOCAL_HEAD, rejected, SIGN_REJECTION, route.signed(Map.of("outcome", "APPROVE")));
        route.closeRound();
        jobs.run();
        var list = route.list(1);
        var all = List.of(submitted, taken, received, reviewed);
        route.complete(APPRAISER, list, CONSOLIDATE, route.composition("SUBMIT", all));
        route.complete(APPRAISAL_HEAD, list, SIGN_FOCAL, route.signed(Map.of("outcome", "APPROVE")));
        refused(APPRAISER, list, RECEIVE_LIST, Map.of("outcome", "ACCEPT"), "Người đã tổng hợp hoặc ký danh sách");
        route.complete(SECOND_APPRAISER, list, RECEIVE_LIST, Map.of("outcome", "ACCEPT"));
        jobs.run();

        assertThat(eachCanBeAppraisedBySomebody()).isEmpty();
        var pass = Map.of("outcome", "PASS");
        refused(APPRAISER, submitted, APPRAISE, pass, "Người đã tiếp nhận hồ sơ này không được thẩm định");
        refused(FOCAL_OFFICER, submitted, APPRAISE, pass, "Người đã thẩm tra hồ sơ này không được thẩm định");
        refused(FOCAL_OFFICER, reviewed, APPRAISE, pass, "Người đã tiếp nhận hồ sơ này không được thẩm định");
        all.forEach(number -> route.complete(SECOND_APPRAISER, number, APPRAISE, pass));
        jobs.run();
        var submission = route.signed(Map.of("outcome", "SUBMIT"));
        refused(APPRAISAL_HEAD, list, SIGN_APPRAISAL, submission, "Người đã tổng hợp hoặc ký danh sách");
        route.complete(SECOND_APPRAISAL_HEAD, list, SIGN_APPRAISAL, submission);
        assertThat(reorganisation.groupsOf(DECIDE)).containsExactly("chutich.ubnd");
    }

    /** One waits for both its officers, one for both its heads. */
    private void reportYears() {
        for (var year : List.of(PAST, PAST + 1)) {
            officials.as(FOCAL_OFFICER).start("annualReport", Map.of("year", year));
        }
        jobs.run();
        var texts = Map.of("assessment", "Phong trào có chuyển biến.", "missingReason", "Chưa đơn vị nào nộp.");
        officials.as(FOCAL_OFFICER).complete(ReportNumber.ofYear(PAST), "userTask_consolidateReport", texts);
    }

    private OpenTask takenWithADraft() {
        var officer = officials.as("canbo2.so-ldtbxh");
        var task = officer.task(taken, RECEIVE);
        officer.claim(task).expectSuccess();
        officer.put("/api/tasks/%s/draft".formatted(task.id()), Map.of("values", Map.of("reason", "Đang xem")))
                .expectSuccess();
        return task;
    }

    private void nothingIsLeftTo(String group, OpenTask claimed) {
        assertThat(jdbc.queryForList(
                        "SELECT assignee_ FROM public.act_ru_task WHERE id_ = ?", String.class, claimed.id()))
                .containsOnlyNulls();
        var officer = officials.as("canbo2.so-ldtbxh");
        // The department has ended, and with it the officer's role: nobody without one is let in.
        officer.get("/engine-rest/task?processInstanceBusinessKey=" + taken).expect(401);
        officer.submit(claimed, Map.of("outcome", "COMPLETE")).expect(401);
        officer.get("/api/tasks/%s/draft".formatted(claimed.id())).expect(401);
        assertThat(jdbc.queryForObject("SELECT count(*) FROM khenthuong.task_draft", Integer.class))
                .isZero();
        assertThat(jdbc.queryForObject(
                        "SELECT count(*) FROM public.act_ru_authorization WHERE resource_type_ = 7 AND (group_id_ = ? OR user_id_ = ?)"
                                + " AND resource_id_ IN (SELECT id_ FROM public.act_ru_task WHERE task_def_key_ = ?)",
                        Integer.class,
                        group,
                        "canbo2.so-ldtbxh",
                        RECEIVE))
                .isZero();
        // The successor of the unit carries on the unit's own dossiers, not the function.
        assertThat(officials.as(APPRAISER).tasks(submitted)).isEmpty();
    }

    /** A line for each task, naming the occasion, and none when it is looked at again. */
    private void toldOnce() {
        var first = moves();
        assertThat(first).contains(submitted, taken, rejected, received, ReportNumber.ofYear(PAST));
        assertThat(jdbc.queryForList(
                        "SELECT DISTINCT occasion FROM khenthuong.audit_entry WHERE step = 'FUNCTION_MOVED' AND occasion IS NOT NULL",
                        String.class))
                .singleElement()
                .satisfies(occasion -> assertThat(jdbc.queryForObject(
                                "SELECT count(*) FROM khenthuong.audit_entry WHERE subject = ?",
                                Integer.class,
                                occasion))
                        .isEqualTo(1));
        reorganisation.newDay();
        assertThat(moves()).isEqualTo(first);
    }

    private List<String> moves() {
        return jdbc.queryForList(
                "SELECT subject FROM khenthuong.audit_entry WHERE step = 'FUNCTION_MOVED' AND occasion IS NOT NULL ORDER BY id",
                String.class);
    }

    private void rightsFollow() {
        assertThat(mayOpenCockpit(NEW_HEAD)).isTrue();
        assertThat(mayOpenCockpit("lanhdao.so-ldtbxh")).isFalse();
        assertThat(mayOpenCockpit("lanhdao.so-noi-vu")).isTrue();
        assertThat(jdbc.queryForList(
                        "SELECT group_id_ FROM public.act_ru_authorization WHERE resource_type_ = 6 AND resource_id_ = 'awardRound'"
                                + " AND group_id_ LIKE 'canbo.%' ORDER BY 1",
                        String.class))
                .containsExactly("canbo.so-nnmt", "canbo.so-noi-vu");
    }

    private boolean mayOpenCockpit(String group) {
        return jdbc.queryForObject(
                "SELECT count(*) > 0 FROM public.act_ru_authorization WHERE resource_type_ = 0 AND resource_id_ = 'cockpit'"
                        + " AND group_id_ = ?",
                Boolean.class,
                group);
    }

    /** From where each stands to the Chair. */
    private void goesOn() {
        clock.set(MONDAY);
        route.complete(NEW_OFFICER, submitted, RECEIVE, Map.of("outcome", "COMPLETE"));
        route.complete(NEW_OFFICER, submitted, REVIEW, selection());
        route.complete(NEW_OFFICER, taken, RECEIVE, Map.of("outcome", "COMPLETE"));
        route.complete(NEW_OFFICER, taken, REVIEW, selection());
        route.complete(NEW_OFFICER, received, REVIEW, selection());
        route.complete(NEW_HEAD, rejected, SIGN_REJECTION, route.signed(Map.of("outcome", "APPROVE")));
        route.closeRound();
        jobs.run();
        var all = new ArrayList<>(List.of(submitted, taken, received, reviewed));
        route.complete(NEW_OFFICER, route.list(1), CONSOLIDATE, route.composition("SUBMIT", all));
        route.complete(NEW_HEAD, route.list(1), SIGN_FOCAL, route.signed(Map.of("outcome", "APPROVE")));
        route.accept(route.list(1));
        jobs.run();
        all.forEach(route::pass);
        jobs.run();
        route.submitToChair(route.list(1));
        officials
                .as(NEW_HEAD)
                .complete(
                        ReportNumber.ofYear(PAST),
                        "userTask_signConsolidatedReport",
                        Map.of(
                                "outcome", "APPROVE",
                                "documentNumber", "71/BC",
                                "documentDate", MONDAY.toString()));
        assertThat(reorganisation.tasksOfNobody()).isEmpty();
    }

    private void refused(String userId, String key, String task, Map<String, ?> answers, String why) {
        assertThat(route.submit(userId, key, task, answers).expect(403).sentence())
                .contains(why);
    }

    /** Dossiers that wait for their appraisal and that every member of the group is barred from. */
    private List<String> eachCanBeAppraisedBySomebody() {
        return jdbc.queryForList("""
                SELECT instance.business_key_
                  FROM public.act_ru_task task JOIN public.act_ru_execution instance ON instance.id_ = task.proc_inst_id_
                 WHERE task.task_def_key_ = 'userTask_appraiseDossier'
                   AND NOT EXISTS (
                       SELECT 1 FROM public.act_ru_identitylink offered
                         JOIN public.act_id_membership membership ON membership.group_id_ = offered.group_id_
                        WHERE offered.task_id_ = task.id_ AND offered.type_ = 'candidate'
                          AND NOT EXISTS (
                              SELECT 1 FROM khenthuong.dossier_duty duty
                               WHERE duty.number = instance.business_key_ AND duty.actor = membership.user_id_
                                 AND duty.duty IN ('PREPARE', 'SIGN', 'RECEIVE', 'REVIEW')))
                """, String.class);
    }
}
