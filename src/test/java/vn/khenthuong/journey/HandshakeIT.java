package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khenthuong.journey.Route.*;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khenthuong.support.Bookmark;
import vn.khenthuong.support.DueJobs;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.Reply;
import vn.khenthuong.support.RoundAnswers;
import vn.khenthuong.support.Waypoints;

/**
 * The handshake between a round, its lists and its dossiers in every order in which its parts can happen. Messages
 * are delivered when the test says so; people who act at the same moment do so in threads, over HTTP.
 */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Bắt tay giữa đợt, danh sách và hồ sơ")
class HandshakeIT {

    private static final String ROUND = "HS1";
    private static final String OPENED = "opened";

    private static final String FINAL_STATES =
            "('AWARDED','NOT_AWARDED','NOT_SELECTED','FAILED','REJECTED','WITHDRAWN','EXPIRED','CANCELLED')";

    @Autowired
    private Officials officials;

    @Autowired
    private DueJobs dueJobs;

    @Autowired
    private ManagementService management;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    @Autowired
    private ObjectProvider<Bookmark> bookmarks;

    private QueuedMail mail;
    private Waypoints<List<String>> places;
    private Route route;
    private String list;

    @BeforeAll
    void openARound() {
        mail = new QueuedMail(management);
        places = new Waypoints<>(bookmarks, clock);
        officials
                .as(APPRAISER)
                .start(
                        "awardRound",
                        RoundAnswers.of(
                                ROUND,
                                "SO_KET_2023",
                                LocalDate.now(clock),
                                LocalDate.now(clock).plusDays(20)))
                .expectSuccess();
        officials.as(APPRAISAL_HEAD).complete(ROUND, "userTask_confirmOpening", Map.of("outcome", "APPROVE"));
        route = new Route(officials, clock, ROUND);
        places.mark(OPENED, List.of());
    }

    @BeforeEach
    void beginAtItsOpening() {
        places.goBack(OPENED);
        list = route.list(1);
    }

    @AfterAll
    void leave() {
        places.leave();
    }

    /** Whatever happened: domain, engine and ledger tell the same, and nobody was held up by a crossed lock. */
    @AfterEach
    void everythingAgrees() {
        clock.reset();
        dueJobs.run();
        assertThat(numbers(
                        "SELECT number FROM khenthuong.dossier WHERE round = :round AND state NOT IN " + FINAL_STATES))
                .as("live dossiers and running instances")
                .isEqualTo(running());
        assertThat(numbers("SELECT case_id FROM khenthuong.quota_place WHERE round = :round ORDER BY 1"))
                .as("places held")
                .isEqualTo(numbers("SELECT number FROM khenthuong.dossier WHERE round = :round AND state IN"
                        + " ('SUBMITTED','SUPPLEMENT_REQUESTED','RECEIVED','REVIEWED','LISTED','APPRAISED',"
                        + " 'WITH_CHAIR','AWARDED') AND (NOT pool OR state IN ('LISTED','APPRAISED','WITH_CHAIR','AWARDED')"
                        + " OR deferred) ORDER BY 1"));
        assertThat(numbers("SELECT d.number FROM khenthuong.dossier d JOIN khenthuong.award_round r ON r.code = d.round"
                        + " WHERE r.state = 'ENDED' AND d.round = :round AND d.state NOT IN " + FINAL_STATES))
                .as("live dossiers of an ended round")
                .isEmpty();
        assertThat(jdbc.sql("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()")
                        .query(Integer.class)
                        .single())
                .as("deadlocks")
                .isZero();
        assertThat(management.createJobQuery().withException().list()).isEmpty();
    }

    @Test
    @DisplayName("danh sách đã được nhận khi hồ sơ còn thẩm tra lại: hồ sơ đi thẳng tới thẩm định")
    void listAcceptedBeforeTheWait() {
        var dossiers = listed(2);
        var again = dossiers.get(0);
        route.complete(APPRAISER, again, APPRAISE, Map.of("outcome", "RETURN", "reason", "Cần xác minh thêm"));

        route.select(again);

        assertThat(route.as(APPRAISER).tasks(again)).extracting("key").containsExactly(APPRAISE);
        dossiers.forEach(route::pass);
        finish(dossiers);
    }

    @Test
    @DisplayName(
            "hồ sơ được để lại chưa nghe tin mà danh sách sau đã được nhận: vẫn tới thẩm định, tin nào đến trước cũng vậy")
    void nextListAcceptedBeforeTheNewsOfTheDeferral() {
        for (var first : List.of("list.decided", "list.submitted")) {
            var dossiers = route.roundState().equals("OPEN") ? appraised(2) : stillOnList();
            route.submitToChair(list);
            route.decide(list, List.of(), dossiers).expectSuccess();
            route.issue(list);
            list = list.equals(route.list(1)) ? route.list(2) : route.list(3);
            route.listed(list, dossiers);

            for (var number : dossiers) {
                mail.deliver(first, number);
            }
            dueJobs.run();

            dossiers.forEach(route::pass);
            dueJobs.run();
        }
        finish(stillOnList());
    }

    @Test
    @DisplayName("hồ sơ được để lại chưa nghe tin mà danh sách sau đã loại: hồ sơ kết thúc là không được chọn")
    void droppedBeforeTheNewsOfTheDeferral() {
        var dossiers = appraised(2);
        route.submitToChair(list);
        route.decide(list, List.of(dossiers.get(0)), List.of(dossiers.get(1))).expectSuccess();
        route.issue(list);
        route.consolidate(route.list(2), "SUBMIT", List.of());
        route.complete(FOCAL_HEAD, route.list(2), SIGN_FOCAL, Map.of("outcome", "APPROVE"));

        dueJobs.run();

        assertThat(route.state(dossiers.get(1))).isEqualTo("NOT_SELECTED");
        assertThat(route.roundState()).isEqualTo("ENDED");
    }

    @Test
    @DisplayName("hai thẩm định cuối cùng cùng một lúc: danh sách được đánh thức đúng một lần")
    void lastTwoAppraisalsAtOnce() throws Exception {
        var dossiers = listed(2);
        for (int again = 0; again < 5; again++) {
            var first = route.task(APPRAISER, dossiers.get(0), APPRAISE);
            var second = route.task("canbo2.so-noi-vu", dossiers.get(1), APPRAISE);

            var replies = Together.act(
                    () -> route.as(APPRAISER).submit(first, Map.of("outcome", "PASS")),
                    () -> route.as("canbo2.so-noi-vu").submit(second, Map.of("outcome", "PASS")));

            replies.forEach(Reply::expectSuccess);
            assertThat(mail.count("nomination.appraised", list)).isEqualTo(1);
            dueJobs.run();
            assertThat(route.as(APPRAISAL_HEAD).tasks(list)).extracting("key").containsExactly(SIGN_APPRAISAL);
            route.complete(
                    APPRAISAL_HEAD,
                    list,
                    SIGN_APPRAISAL,
                    Map.of("outcome", "REAPPRAISE", "dossiers", dossiers, "reason", "Xem lại tỷ lệ"));
            dueJobs.run();
        }
        dossiers.forEach(route::pass);
        finish(dossiers);
    }

    @Test
    @DisplayName("hai tin cùng đánh thức danh sách: danh sách chỉ đi một lần")
    void wokenTwice() {
        var dossiers = listed(2);
        route.pass(dossiers.get(0));
        route.pass(dossiers.get(1));
        route.withdraw(dossiers.get(1)).expect(204);
        assertThat(mail.count("nomination.appraised", list)).isEqualTo(2);

        dueJobs.run();

        assertThat(route.as(APPRAISAL_HEAD).tasks(list)).extracting("key").containsExactly(SIGN_APPRAISAL);
        finish(dossiers.subList(0, 1));
    }

    @Test
    @DisplayName("hồ sơ cuối chưa thẩm định được rút: danh sách đi tiếp")
    void lastOpenCaseWithdrawn() {
        var dossiers = listed(2);
        route.pass(dossiers.get(0));
        assertThat(route.as(APPRAISAL_HEAD).tasks(list)).isEmpty();
        route.withdraw(dossiers.get(1)).expect(204);
        dueJobs.run();
        finish(dossiers.subList(0, 1));
    }

    @Test
    @DisplayName("mọi hồ sơ được rút khi Sở Nội vụ chờ: danh sách kết thúc trống, đợt kết thúc")
    void everythingWithdrawn() {
        var dossiers = listed(2);
        dossiers.forEach(number -> route.withdraw(number).expect(204));
        dueJobs.run();
        assertThat(route.roundState()).isEqualTo("ENDED");
    }

    @Test
    @DisplayName("rút hết khi danh sách đã ký và chờ Sở Nội vụ nhận: nhận xong là kết thúc")
    void everythingWithdrawnBeforeTheReception() {
        var dossiers = reviewed(1);
        route.closeRound();
        dueJobs.run();
        route.consolidate(list, "SUBMIT", dossiers);
        route.signFocal(list);
        route.withdraw(dossiers.get(0)).expect(204);
        route.accept(list);
        dueJobs.run();
        assertThat(route.roundState()).isEqualTo("ENDED");
    }

    @Test
    @DisplayName("danh sách trống: phần còn lại không được chọn, hoặc chờ danh sách sau")
    void emptyList() {
        var dossiers = reviewed(1);
        route.closeRound();
        dueJobs.run();
        route.consolidate(list, "LEAVE_REST", List.of());
        route.complete(FOCAL_HEAD, list, SIGN_FOCAL, Map.of("outcome", "APPROVE"));
        dueJobs.run();
        assertThat(route.state(dossiers.get(0))).isEqualTo("REVIEWED");

        route.consolidate(route.list(2), "SUBMIT", List.of());
        route.complete(FOCAL_HEAD, route.list(2), SIGN_FOCAL, Map.of("outcome", "APPROVE"));
        dueJobs.run();

        assertThat(route.state(dossiers.get(0))).isEqualTo("NOT_SELECTED");
        assertThat(route.roundState()).isEqualTo("ENDED");
    }

    @Test
    @DisplayName("danh sách đổi khi người ký đang xem: 409 nói rõ hồ sơ; xem lại thì ký được")
    void changedWhileItsSignerLooks() {
        var dossiers = new ArrayList<>(reviewed(3));
        dossiers.addAll(reviewed("lam-ha", 1));
        route.closeRound();
        dueJobs.run();
        route.consolidate(list, "SUBMIT", dossiers);

        changed(FOCAL_HEAD, SIGN_FOCAL, route.signed(Map.of("outcome", "APPROVE")), dossiers);
        route.accept(list);
        dueJobs.run();
        dossiers.forEach(route::pass);
        dueJobs.run();
        changed(APPRAISAL_HEAD, SIGN_APPRAISAL, route.signed(Map.of("outcome", "SUBMIT")), dossiers);
        changed(CHAIR, DECIDE, Map.of("outcome", "DECIDE"), dossiers);
        route.issue(list);
        dueJobs.run();
        assertThat(route.state(dossiers.get(0))).isEqualTo("AWARDED");
        assertThat(route.roundState()).isEqualTo("ENDED");
    }

    /** The signer looks, the last dossier leaves, the signer's answer is refused and, repeated after a second look, taken. */
    private void changed(String userId, String task, Map<String, ?> answers, List<String> dossiers) {
        var signer = route.as(userId);
        var open = signer.task(list, task);
        signer.formVariables(open);
        var leaving = dossiers.remove(dossiers.size() - 1);
        route.withdraw(leaving).expect(204);

        assertThat(signer.submit(open, answers).expect(409).sentence()).contains(leaving, "đã được rút");

        signer.formVariables(open);
        signer.submit(open, answers).expectSuccess();
        dueJobs.run();
    }

    @Test
    @DisplayName("Sở Nội vụ trả lại: chữ ký và xác nhận chỉ tiêu không còn hiệu lực, tổng hợp lại được")
    void returnedByHomeAffairs() {
        var dossiers = reviewed(2);
        route.closeRound();
        dueJobs.run();
        route.consolidate(list, "LEAVE_REST", dossiers.subList(0, 1));
        route.signFocal(list);
        assertThat(route.places("di-linh")).containsExactly(1, 1, 1);

        route.complete(APPRAISER, list, RECEIVE_LIST, Map.of("outcome", "RETURN", "reason", "Thiếu một hồ sơ"));

        assertThat(route.places("di-linh")).containsExactly(2, 0, 1);
        route.listed(list, dossiers);
        dueJobs.run();
        dossiers.forEach(route::pass);
        finish(dossiers);
    }

    @Test
    @DisplayName("Chủ tịch trả lại, một hồ sơ được thẩm định lại, các hồ sơ khác giữ kết quả")
    void returnedByTheChair() {
        var dossiers = appraised(2);
        route.submitToChair(list);
        route.complete(CHAIR, list, DECIDE, Map.of("outcome", "RETURN", "reason", "Làm rõ một trường hợp"));
        assertThat(route.state(dossiers.get(0))).isEqualTo("APPRAISED");

        route.complete(
                APPRAISAL_HEAD,
                list,
                SIGN_APPRAISAL,
                Map.of("outcome", "REAPPRAISE", "dossiers", dossiers.subList(0, 1), "reason", "Theo ý kiến Chủ tịch"));
        dueJobs.run();
        assertThat(route.as(APPRAISAL_HEAD).tasks(list)).isEmpty();
        assertThat(route.as(APPRAISER).tasks(dossiers.get(1))).isEmpty();
        route.pass(dossiers.get(0));
        finish(dossiers);
    }

    @Test
    @DisplayName("hết hạn bổ sung khi các hồ sơ khác đã quyết định: hồ sơ hết hạn, đợt mới kết thúc")
    void supplementExpiresWhileOthersAreListed() {
        var late = supplementing("Thôn Liêng Trang");
        var dossiers = appraise(list(reviewed("di-linh", 1)));
        decideAndIssue(dossiers);
        assertThat(route.roundState()).isEqualTo("CLOSED");

        clock.advance(Duration.ofDays(40));
        dueJobs.run();

        assertThat(route.state(late)).isEqualTo("EXPIRED");
        assertThat(route.roundState()).isEqualTo("CLOSED");
        route.consolidate(route.list(2), "SUBMIT", List.of());
        route.complete(FOCAL_HEAD, route.list(2), SIGN_FOCAL, Map.of("outcome", "APPROVE"));
        assertThat(route.roundState()).isEqualTo("ENDED");
    }

    @Test
    @DisplayName("cán bộ nộp bổ sung đúng lúc hết hạn: hoặc kịp, hoặc hết hạn, không nửa vời")
    void supplementAndExpiryAtTheSameMoment() throws Exception {
        for (int attempt = 1; attempt <= 4; attempt++) {
            var number = supplementing("Thôn Liêng Trang " + attempt);
            var officer = route.as("canbo.dam-rong");
            var task = officer.task(number, SUPPLEMENT);
            var timer = management
                    .createJobQuery()
                    .processInstanceId(task.processInstanceId())
                    .timers()
                    .singleResult();

            var statuses = Together.<Integer>act(
                    () -> officer.submit(task, Map.of("outcome", "SUBMIT", "achievementSummary", "Giảm 12 hộ nghèo."))
                            .status(),
                    () -> fire(timer.getId()));

            dueJobs.run();
            var inTime = statuses.get(0) / 100 == 2;
            assertThat(statuses.get(0)).isIn(200, 204, 404, 409);
            assertThat(route.state(number)).isEqualTo(inTime ? "SUPPLEMENT_REQUESTED" : "EXPIRED");
            assertThat(statuses.get(1) == 200).isNotEqualTo(inTime);
        }
    }

    @Test
    @DisplayName("đợt đóng khi các thủ trưởng đang ký: ai kịp thì hồ sơ đi tiếp, ai không kịp thì hết hạn")
    void closingWhileHeadsSign() throws Exception {
        var dossiers = Stream.of("di-linh", "lam-ha", "dam-rong", "bao-lam")
                .map(unit -> route.prepared(Nominee.household(unit, "Ka Să " + unit)))
                .toList();
        List<Callable<Reply>> people = new ArrayList<>();
        dossiers.forEach(number -> {
            var head = route.as(route.headOf(number));
            var task = head.task(number, APPROVE);
            var answers = route.signed(Map.of("outcome", "APPROVE"));
            people.add(() -> head.submit(task, answers));
        });
        people.add(
                2,
                () -> route.as(APPRAISAL_HEAD)
                        .post("/api/rounds/%s/closing".formatted(route.round()), route.signed(Map.of())));

        var replies = new ArrayList<>(Together.act(people));

        replies.remove(2).expect(200);
        dueJobs.run();
        for (int i = 0; i < dossiers.size(); i++) {
            var signed = replies.get(i).status() / 100 == 2;
            assertThat(replies.get(i).status()).isIn(200, 204, 400, 409);
            assertThat(route.state(dossiers.get(i))).isEqualTo(signed ? "SUBMITTED" : "EXPIRED");
        }
    }

    @Test
    @DisplayName("đóng trước, ký sau: từ chối bằng tiếng Việt, chưa tin nào được phát")
    void signedAfterTheClosing() {
        var number = route.prepared(Nominee.household("di-linh", "Ka Brối"));
        route.closeRound();

        assertThat(route.approve(number).expect(400).sentence()).contains("Đợt " + route.round());

        assertThat(route.state(number)).isEqualTo("EXPIRED");
        dueJobs.run();
        assertThat(route.roundState()).isEqualTo("ENDED");
    }

    @Test
    @DisplayName(
            "hồ sơ thuộc danh sách chung cấp tỉnh được tiếp nhận trước hay sau khi đóng đợt: không lỡ tin đóng đợt")
    void poolReceivedAroundTheClosing() {
        var before = route.submitted(Nominee.agency("so-y-te", "Phòng Kế hoạch"));
        var after = route.submitted(Nominee.agency("so-y-te", "Phòng Tổ chức"));
        route.receive(before);
        route.closeRound();
        route.receive(after);
        assertThat(route.as(FOCAL_OFFICER).tasks(before)).isEmpty();
        assertThat(route.as(FOCAL_OFFICER).tasks(after)).extracting("key").containsExactly(REVIEW);

        dueJobs.run();

        assertThat(route.as(FOCAL_OFFICER).tasks(before)).extracting("key").containsExactly(REVIEW);
    }

    @Test
    @DisplayName("hồ sơ thuộc danh sách chung cấp tỉnh được rút sau khi tổng hợp, sau khi ký: chỗ được trả lại")
    void poolCaseWithdrawnFromTheList() {
        var dossiers = Stream.of("Phòng Một", "Phòng Hai", "Phòng Ba")
                .map(name -> route.submitted(Nominee.agency("so-y-te", name)))
                .toList();
        route.closeRound();
        dueJobs.run();
        dossiers.forEach(number -> {
            route.receive(number);
            route.select(number);
        });
        route.consolidate(list, "SUBMIT", dossiers);
        assertThat(route.pool("COLLECTIVE")).containsExactly(3, 0, 2);

        route.withdraw(dossiers.get(2)).expect(204);
        assertThat(route.pool("COLLECTIVE")).containsExactly(2, 0, 3);

        route.signFocal(list);
        assertThat(route.pool("COLLECTIVE")).containsExactly(0, 2, 3);
        route.withdraw(dossiers.get(1)).expect(204);
        assertThat(route.pool("COLLECTIVE")).containsExactly(0, 1, 4);
        route.accept(list);
        dueJobs.run();
        route.pass(dossiers.get(0));
        finish(dossiers.subList(0, 1));
    }

    @Test
    @DisplayName("cùng một nhiệm vụ được nộp hai lần cùng lúc: một lần được, một lần 409, một tác dụng")
    void sameTaskTwice() throws Exception {
        var number = route.prepared(Nominee.household("di-linh", "Ka Brối"));
        twice("lanhdao.di-linh", number, APPROVE, route.signed(Map.of("outcome", "APPROVE")));
        assertThat(route.places("di-linh")).containsExactly(1, 0, 2);
        twice(FOCAL_OFFICER, number, RECEIVE, Map.of("outcome", "COMPLETE"));
        twice(FOCAL_OFFICER, number, REVIEW, selection());
        route.closeRound();
        dueJobs.run();
        twice(FOCAL_OFFICER, list, CONSOLIDATE, route.composition("SUBMIT", List.of(number)));
        twice(FOCAL_HEAD, list, SIGN_FOCAL, route.signed(Map.of("outcome", "APPROVE")));
        twice(APPRAISER, list, RECEIVE_LIST, Map.of("outcome", "ACCEPT"));
        dueJobs.run();
        twice(APPRAISER, number, APPRAISE, Map.of("outcome", "PASS"));
        dueJobs.run();
        twice(APPRAISAL_HEAD, list, SIGN_APPRAISAL, route.signed(Map.of("outcome", "SUBMIT")));
        twice(CHAIR, list, DECIDE, Map.of("outcome", "DECIDE"));
        route.layDownAmounts(list);
        twice(CLERK, list, ISSUE, route.signed(Map.of("outcome", "ISSUE")));
        dueJobs.run();
        assertThat(route.state(number)).isEqualTo("AWARDED");
        assertThat(route.places("di-linh")).containsExactly(0, 1, 2);
        assertThat(route.roundState()).isEqualTo("ENDED");
    }

    @Test
    @DisplayName("thẩm tra đúng lúc đơn vị rút: không ai phải chờ vô ích, hồ sơ được rút")
    void reviewedWhileWithdrawn() throws Exception {
        for (var unit : List.of("di-linh", "lam-ha", "dam-rong", "bao-lam")) {
            var number = route.submitted(Nominee.household(unit, "Ka Să " + unit));
            route.receive(number);
            var task = route.task(FOCAL_OFFICER, number, REVIEW);

            var replies =
                    Together.act(() -> route.as(FOCAL_OFFICER).submit(task, selection()), () -> route.withdraw(number));

            assertThat(replies.get(0).status()).isIn(200, 204, 409);
            replies.get(1).expect(204);
            dueJobs.run();
            assertThat(route.state(number)).isEqualTo("WITHDRAWN");
        }
    }

    @Test
    @DisplayName("thẩm định hồ sơ cuối đúng lúc hồ sơ khác được rút: danh sách không lỡ tin")
    void appraisedWhileAnotherIsWithdrawn() throws Exception {
        var dossiers = listed(3);
        route.pass(dossiers.get(0));
        var task = route.task(APPRAISER, dossiers.get(1), APPRAISE);

        var replies = Together.act(
                () -> route.as(APPRAISER).submit(task, Map.of("outcome", "PASS")),
                () -> route.withdraw(dossiers.get(2)));

        replies.forEach(Reply::expectSuccess);
        assertThat(mail.count("nomination.appraised", list)).isEqualTo(1);
        dueJobs.run();
        finish(dossiers.subList(0, 2));
    }

    private void twice(String userId, String key, String task, Map<String, ?> answers) throws Exception {
        var official = route.as(userId);
        var open = official.task(key, task);
        var statuses = Together.act(() -> official.submit(open, answers), () -> official.submit(open, answers)).stream()
                .map(Reply::status)
                .sorted()
                .toList();
        assertThat(statuses.get(0)).as(task).isIn(200, 204);
        assertThat(statuses.get(1)).as(task).isEqualTo(409);
        assertThat(jdbc.sql("SELECT count(*) FROM khenthuong.audit_entry WHERE subject = :key AND step = :task"
                                + " AND outcome IS DISTINCT FROM 'REFUSED'")
                        .param("key", key)
                        .param("task", task)
                        .query(Integer.class)
                        .single())
                .as("audit lines of %s", task)
                .isEqualTo(1);
    }

    private int fire(String timer) {
        try {
            management.executeJob(timer);
            return 200;
        } catch (OptimisticLockingException somebodyWasFaster) {
            return 409;
        } catch (ProcessEngineException gone) {
            assertThat(gone.getMessage()).containsAnyOf("No job found", "Cannot find execution");
            return 404;
        }
    }

    private String supplementing(String name) {
        var number = route.submitted(Nominee.village("dam-rong", name));
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
                        "Tóm tắt thành tích chưa rõ"));
        return number;
    }

    /** Before anything else has happened in the round, as the two after it. */
    private List<String> reviewed(int count) {
        return places.at("reviewed " + count, () -> reviewed("di-linh", count));
    }

    /** On the first list, accepted by Home Affairs, each waiting for its appraisal. */
    private List<String> listed(int count) {
        return places.at("listed " + count, () -> list(reviewed(count)));
    }

    private List<String> appraised(int count) {
        return places.at("appraised " + count, () -> appraise(listed(count)));
    }

    private List<String> reviewed(String unit, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(serial -> route.reviewed(Nominee.household(unit, "Hộ số " + serial + " " + unit)))
                .toList();
    }

    private List<String> list(List<String> dossiers) {
        route.closeRound();
        dueJobs.run();
        route.listed(list, dossiers);
        dueJobs.run();
        return dossiers;
    }

    private List<String> appraise(List<String> dossiers) {
        dossiers.forEach(route::pass);
        dueJobs.run();
        return dossiers;
    }

    private List<String> stillOnList() {
        return numbers(
                "SELECT number FROM khenthuong.dossier WHERE round = :round AND list_code IS NOT NULL ORDER BY 1");
    }

    private void decideAndIssue(List<String> dossiers) {
        dueJobs.run();
        route.submitToChair(list);
        route.decide(list, dossiers, List.of()).expectSuccess();
        route.issue(list);
        dueJobs.run();
        dossiers.forEach(number -> assertThat(route.state(number)).isEqualTo("AWARDED"));
    }

    /** Everything on the list is awarded and the round ends with it. */
    private void finish(List<String> dossiers) {
        decideAndIssue(dossiers);
        assertThat(route.roundState()).isEqualTo("ENDED");
    }

    private List<String> running() {
        return runtime.createProcessInstanceQuery().processDefinitionKey("nomination").list().stream()
                .map(ProcessInstance::getBusinessKey)
                .filter(number -> number.startsWith(route.round() + "-"))
                .sorted()
                .toList();
    }

    private List<String> numbers(String sql) {
        return jdbc.sql(sql).param("round", route.round()).query(String.class).list().stream()
                .sorted()
                .toList();
    }
}
