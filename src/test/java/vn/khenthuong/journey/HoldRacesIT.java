package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khenthuong.journey.Route.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.nomination.Holds;
import vn.khenthuong.nomination.NominationProcess;
import vn.khenthuong.support.DueJobs;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;

/**
 * Somebody holds a dossier while somebody else, on another node perhaps, works on it: each in a transaction of its own on one
 * PostgreSQL, which is all that two nodes have in common. Whoever comes first, one consistent end is left.
 */
@IntegrationTest
@DisplayName("Tạm dừng đúng lúc người khác đang xử lý")
class HoldRacesIT {

    private static final String RESOLVE = "userTask_resolveHold";
    private static final LocalDate MONDAY = LocalDate.of(2023, 5, 15);
    private static final int ATTEMPTS = 4;
    private static final String HELD = NominationProcess.Messages.HELD;
    private static final String WITHDRAWN = NominationProcess.Messages.WITHDRAWN;
    private static int rounds;

    @Autowired
    private Officials officials;

    @Autowired
    private MutableClock clock;

    @Autowired
    private DueJobs jobs;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Holds holds;

    @Autowired
    private ManagementService management;

    @Autowired
    private IdentityService identities;

    private Route route;

    @Test
    @DisplayName(
            "và tiếp nhận: chỉ một việc xảy ra, hoặc lần lượt cả hai; không có việc nào chạy hạn bên cạnh tạm dừng")
    void againstASubmission() throws Exception {
        open();
        for (var number : IntStream.range(0, ATTEMPTS)
                .mapToObj(one -> route.submitted(Nominee.household("di-linh", "Hộ " + (char) ('A' + one))))
                .limit(3)
                .toList()) {
            var task = officials.as(FOCAL_OFFICER).awaitTask(number, RECEIVE);
            var answers = Together.act(
                    () -> hold(FOCAL_HEAD, number),
                    () -> officials
                            .as(FOCAL_OFFICER)
                            .submit(task, Map.of("outcome", "COMPLETE"))
                            .status());
            jobs.run();

            assertThat(answers).as(number).containsAnyOf(204, 200);
            assertThat(answers)
                    .as(number)
                    .allSatisfy(status -> assertThat(status).isIn(200, 204, 409));
            assertThat(isHeld(number)).isEqualTo(answers.get(0) == 204);
            assertThat(route.state(number)).isEqualTo(answers.get(1) < 300 ? "RECEIVED" : "SUBMITTED");
            assertConsistent(number);
        }
    }

    @Test
    @DisplayName(
            "và trình Chủ tịch: hồ sơ tạm dừng không sang Chủ tịch, danh sách vẫn đi, hoặc người trình phải xem lại")
    void againstTheSubmissionOfAList() throws Exception {
        open();
        var held = route.reviewed(Nominee.household("di-linh", "Ka Brối"));
        var other = route.reviewed(Nominee.household("lam-ha", "Nguyễn Thị Sáu"));
        route.closeRound();
        jobs.run();
        route.listed(route.list(1), List.of(held, other));
        jobs.run();
        route.pass(held);
        route.pass(other);
        jobs.run();
        var head = officials.as(APPRAISAL_HEAD);
        var task = head.awaitTask(route.list(1), SIGN_APPRAISAL);
        head.formVariables(task);

        var answers = Together.act(
                () -> hold(APPRAISER, held),
                () -> head.submit(task, route.signed(Map.of("outcome", "SUBMIT")))
                        .status());
        jobs.run();

        assertThat(answers.get(0)).as("the other one never takes it from sight").isIn(204, 409);
        assertThat(answers.get(1)).isIn(200, 204, 400, 409);
        assertThat(isHeld(held)).isEqualTo(answers.get(0) == 204);
        if (answers.get(1) < 300) {
            assertThat(route.state(other)).isEqualTo("WITH_CHAIR");
            assertThat(route.state(held)).isEqualTo(answers.get(0) == 204 ? "REVIEWED" : "WITH_CHAIR");
        } else {
            assertThat(route.state(other)).isEqualTo("APPRAISED");
        }
        assertConsistent(held);
        assertConsistent(other);
        assertThat(jdbc.queryForObject(
                        "SELECT count(*) FROM khenthuong.dossier WHERE on_hold AND state = 'WITH_CHAIR'",
                        Integer.class))
                .isZero();
    }

    @Test
    @DisplayName(
            "và rút hồ sơ: rút được thì hồ sơ kết thúc, chỗ trả một lần, không việc nào, không tạm dừng nào còn mở")
    void againstAWithdrawal() throws Exception {
        open();
        for (var name : List.of("Ka Brối", "Ka Să", "Ka Mạ")) {
            var number = route.submitted(Nominee.household("di-linh", name));
            var answers = Together.act(
                    () -> hold(FOCAL_HEAD, number), () -> route.withdraw(number).status());
            jobs.run();

            assertThat(answers).allSatisfy(status -> assertThat(status).isIn(204, 409));
            if (answers.get(1) == 204) {
                assertThat(route.state(number)).isEqualTo("WITHDRAWN");
                assertThat(open(number)).isEmpty();
                assertThat(isHeld(number)).isFalse();
            } else {
                assertThat(isHeld(number)).isTrue();
                route.withdraw(number).expect(204);
                jobs.run();
            }
            assertThat(openHolds(number)).isZero();
            assertThat(route.places("di-linh").get(0)).isZero();
        }
    }

    /** What ends the process of a withdrawn dossier is a message of its own: whatever other message comes before, after or at the same instant. */
    @Test
    @DisplayName(
            "tạm dừng rồi rút, hai tin đến quy trình theo thứ tự nào, hay cùng lúc: quy trình của hồ sơ đã rút luôn kết thúc, không việc nào sót")
    void messagesInEveryOrder() {
        open();
        for (var side : List.of(false, true)) {
            for (var order : Order.values()) {
                var number = heldAndWithdrawn(side, order.name() + side);
                var held = message(number, HELD);
                var withdrawn = message(number, WITHDRAWN);
                switch (order) {
                    case HELD_FIRST -> List.of(held, withdrawn).forEach(management::executeJob);
                    case WITHDRAWN_FIRST -> List.of(withdrawn, held).forEach(management::executeJob);
                    case HELD_WHILE_WITHDRAWN_IS_DELIVERED -> atOnce(withdrawn, held);
                    case WITHDRAWN_WHILE_HELD_IS_DELIVERED -> atOnce(held, withdrawn);
                }
                jobs.run();
                assertThat(instances(number))
                        .as("%s, beside another task: %s", order, side)
                        .isZero();
                assertThat(open(number)).as(order.name()).isEmpty();
                assertThat(route.state(number)).isEqualTo("WITHDRAWN");
                assertThat(openHolds(number)).isZero();
                assertThat(about(number)).as("jobs left").isEmpty();
            }
        }
    }

    private enum Order {
        HELD_FIRST,
        WITHDRAWN_FIRST,
        HELD_WHILE_WITHDRAWN_IS_DELIVERED,
        WITHDRAWN_WHILE_HELD_IS_DELIVERED
    }

    /** @param resolvedOnce whether the process has branched for a hold before, and waits in two places */
    private String heldAndWithdrawn(boolean resolvedOnce, String name) {
        var number = route.submitted(Nominee.household("di-linh", "Hộ " + name));
        if (resolvedOnce) {
            assertThat(hold(FOCAL_HEAD, number)).isEqualTo(204);
            jobs.run();
            // It goes on, and the task that would have resolved it stands until the message arrives.
            officials
                    .as(FOCAL_HEAD)
                    .post("/api/dossiers/%s/resumption".formatted(number), route.signed(Map.of("reason", "Đã xong")))
                    .expect(204);
        }
        assertThat(hold(FOCAL_HEAD, number)).isEqualTo(204);
        route.withdraw(number).expect(204);
        return number;
    }

    /** The second message is delivered while the first one is, on another node. What is refused there is tried again. */
    private void atOnce(String first, String second) {
        var refusal = new AtomicReference<ProcessEngineException>();
        var other = new Thread(() -> {
            try {
                management.executeJob(second);
            } catch (ProcessEngineException refused) {
                refusal.set(refused);
            }
        });
        transaction.executeWithoutResult(status -> {
            management.executeJob(first);
            other.start();
            org.awaitility.Awaitility.await().until(() -> !other.isAlive() || isWaiting());
        });
        try {
            other.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        if (refusal.get() != null) {
            assertThat(refusal.get())
                    .as("somebody was faster: it is repeated at once, and keeps its attempts")
                    .isInstanceOf(OptimisticLockingException.class);
            assertThat(management
                            .createJobQuery()
                            .jobId(second)
                            .executable()
                            .active()
                            .count())
                    .as("due now")
                    .isEqualTo(1);
        }
    }

    /** The job that delivers the last such message to the dossier. */
    private String message(String number, String name) {
        return jdbc.queryForObject(
                "SELECT id_ FROM public.act_ru_job WHERE handler_cfg_ = ? ORDER BY create_time_ DESC, id_ DESC LIMIT 1",
                String.class,
                name + "|" + number);
    }

    private List<String> about(String number) {
        return jdbc.queryForList(
                "SELECT handler_cfg_ FROM public.act_ru_job WHERE handler_cfg_ LIKE ?",
                String.class,
                "%" + number + "%");
    }

    private int instances(String number) {
        return jdbc.queryForObject(
                "SELECT count(*) FROM public.act_ru_execution WHERE business_key_ = ?", Integer.class, number);
    }

    @Test
    @DisplayName(
            "hẹn giờ hết hạn trả lời, hết hạn bổ sung đến sau khi hồ sơ đã rút, đợt đã hủy mà quy trình chưa biết: không lỗi, không đổi gì")
    void lateTimers() {
        open();
        var consulted = route.submitted(Nominee.enterprise("di-linh", "Công ty Chè Di Linh"));
        route.receive(consulted);
        jobs.run();
        route.awaitState(consulted, "CONSULTING");
        var supplemented = route.submitted(Nominee.household("lam-ha", "Ka Să"));
        route.complete(
                FOCAL_OFFICER,
                supplemented,
                RECEIVE,
                Map.of("outcome", "SUPPLEMENT", "reason", "Thiếu biên bản", "supplementItems", List.of("achievement")));
        route.withdraw(consulted).expect(204);
        officials
                .as(APPRAISAL_HEAD)
                .post("/api/rounds/%s/cancellation".formatted(route.round()), route.signed(Map.of()))
                .expect(200);
        clock.set(MONDAY.plusDays(40));

        // What has a day comes before the messages, which have none.
        jobs.run();

        assertThat(route.state(consulted)).isEqualTo("WITHDRAWN");
        assertThat(route.state(supplemented)).isEqualTo("CANCELLED");
        for (var number : List.of(consulted, supplemented)) {
            assertThat(instances(number)).isZero();
            assertThat(open(number)).isEmpty();
        }
    }

    /** The other way round of {@link #aStepThatBeginsMeanwhile}: the hold waits for the step and is told that the dossier moved. */
    @Test
    @DisplayName(
            "và việc sắp đến khi đợt đóng: việc chưa lưu xong thì tạm dừng chờ; sau đó việc không chạy hạn bên cạnh")
    void aHoldThatBeginsMeanwhile() throws Exception {
        var number = waitingForTheClosing();
        var job = closingMessage(number);
        var answers = transaction.execute(status -> {
            management.executeJob(job); // the task is made, and not to be seen yet
            var holding = new Thread(() -> holdDirectly(number));
            holding.start();
            awaitWaiting();
            return holding;
        });
        answers.join();

        jobs.run();
        assertThat(isHeld(number)).as("told to look again").isFalse();
        assertConsistent(number);
    }

    @Test
    @DisplayName("và việc sắp đến khi đợt đóng: tạm dừng chưa lưu xong thì việc chờ, rồi đến mà không có hạn")
    void aStepThatBeginsMeanwhile() throws Exception {
        var number = waitingForTheClosing();
        var job = closingMessage(number);
        var step = new Thread(() -> management.executeJob(job));
        transaction.executeWithoutResult(status -> {
            holdNow(number);
            step.start();
            awaitWaiting();
        });
        step.join();

        jobs.run();
        assertThat(isHeld(number)).isTrue();
        assertThat(open(number)).containsExactly(RESOLVE, REVIEW);
        assertConsistent(number);
    }

    @Test
    @DisplayName("và thông báo tạm dừng đang được chuyển: cho tiếp tục thì chờ, không còn việc giải quyết nào đứng lại")
    void resumedWhileTheMessageIsDelivered() throws Exception {
        open();
        var number = route.submitted(Nominee.agency("so-y-te", "Phòng Nghiệp vụ Y"));
        route.receive(number);
        jobs.run();
        assertThat(hold(FOCAL_HEAD, number)).isEqualTo(204);
        var job = message(number, NominationProcess.Messages.HELD);
        var answer = new AtomicInteger();
        var resuming = new Thread(() -> answer.set(officials
                .as(FOCAL_HEAD)
                .post("/api/dossiers/%s/resumption".formatted(number), route.signed(Map.of("reason", "Đã xong")))
                .status()));

        transaction.executeWithoutResult(status -> {
            management.executeJob(job);
            resuming.start();
            org.awaitility.Awaitility.await().until(() -> !resuming.isAlive() || isWaiting());
            if (!resuming.isAlive()) {
                // Not kept from it: its message arrives while nobody waits for it.
                runOnAnother(message(number, NominationProcess.Messages.RESUMED));
            }
        });
        resuming.join();
        jobs.run();

        assertThat(answer.get()).isEqualTo(204);
        assertThat(isHeld(number)).isFalse();
        assertThat(open(number)).isEmpty();
        assertConsistent(number);
    }

    private void runOnAnother(String job) {
        var other = new Thread(() -> management.executeJob(job));
        other.start();
        org.awaitility.Awaitility.await().until(() -> !other.isAlive());
    }

    private String waitingForTheClosing() {
        open();
        var number = route.submitted(Nominee.agency("so-y-te", "Phòng Nghiệp vụ Y"));
        route.receive(number);
        route.closeRound();
        return number;
    }

    /** The message that tells the dossier of the closing, due and not delivered. */
    private String closingMessage(String number) {
        for (var due = dueJobs(); !due.isEmpty(); due = dueJobs()) {
            for (var job : due) {
                if (isAbout(job, number)) {
                    return job;
                }
                management.executeJob(job);
            }
        }
        throw new AssertionError("nobody tells " + number);
    }

    private List<String> dueJobs() {
        return jdbc.queryForList(
                "SELECT id_ FROM public.act_ru_job WHERE type_ = 'message' AND retries_ > 0 ORDER BY id_",
                String.class);
    }

    private boolean isAbout(String job, String number) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "SELECT handler_cfg_ LIKE ? FROM public.act_ru_job WHERE id_ = ?",
                Boolean.class,
                "%" + number + "%",
                job));
    }

    private void awaitWaiting() {
        org.awaitility.Awaitility.await().until(this::isWaiting);
    }

    private boolean isWaiting() {
        return jdbc.queryForObject(
                        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                                + " AND wait_event_type = 'Lock'",
                        Integer.class)
                > 0;
    }

    private void holdDirectly(String number) {
        try {
            transaction.executeWithoutResult(status -> holdNow(number));
        } catch (ConflictException moved) {
            assertThat(moved.getMessage()).contains("vừa có người xử lý");
        }
    }

    private void holdNow(String number) {
        identities.setAuthentication(FOCAL_HEAD, List.of(FOCAL_HEAD), List.of());
        try {
            holds.hold(
                    number,
                    new Actor(FOCAL_HEAD, Set.of(FOCAL_HEAD)),
                    "Đang xác minh đơn",
                    new DocumentReference("12/SLĐTBXH", MONDAY));
        } finally {
            identities.clearAuthentication();
        }
    }

    /** Held: one hold, one task to resolve it, and no clock runs. Not held: no hold, no such task, every clock runs. */
    private void assertConsistent(String number) {
        var held = isHeld(number);
        assertThat(openHolds(number)).as(number).isEqualTo(held ? 1 : 0);
        assertThat(open(number).stream().filter(RESOLVE::equals).count())
                .as(number)
                .isEqualTo(held ? 1 : 0);
        assertThat(jdbc.queryForList("""
                SELECT task.due_date_ IS NULL FROM public.act_ru_task task
                  JOIN public.act_ru_execution instance ON instance.id_ = task.proc_inst_id_
                 WHERE instance.business_key_ = ? AND task.task_def_key_ <> ?""", Boolean.class, number, RESOLVE))
                .as(number)
                .allMatch(withoutDue -> withoutDue == held);
    }

    private boolean isHeld(String number) {
        return Boolean.TRUE.equals(
                jdbc.queryForObject("SELECT on_hold FROM khenthuong.dossier WHERE number = ?", Boolean.class, number));
    }

    private int openHolds(String number) {
        return jdbc.queryForObject(
                "SELECT count(*) FROM khenthuong.dossier_hold WHERE dossier = ? AND until IS NULL",
                Integer.class,
                number);
    }

    private List<String> open(String number) {
        return jdbc.queryForList("""
                SELECT task.task_def_key_ FROM public.act_ru_task task
                  JOIN public.act_ru_execution instance ON instance.id_ = task.proc_inst_id_
                 WHERE instance.business_key_ = ? ORDER BY 1""", String.class, number);
    }

    private int hold(String user, String number) {
        return officials
                .as(user)
                .post("/api/dossiers/%s/hold".formatted(number), route.signed(Map.of("reason", "Đang xác minh đơn")))
                .status();
    }

    private void open() {
        clock.set(MONDAY);
        route = new Playground(officials, clock).open("DUNGHAI%02d".formatted(++rounds));
    }
}
