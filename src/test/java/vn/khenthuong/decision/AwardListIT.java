package vn.khenthuong.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khenthuong.appraisal.Opinions;
import vn.khenthuong.award.LaidDownAmounts;
import vn.khenthuong.correspondence.NumberRegister;
import vn.khenthuong.correspondence.NumberSeries;
import vn.khenthuong.correspondence.NumberedPaper;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.ReasonCode;
import vn.khenthuong.nomination.Refusal;
import vn.khenthuong.quota.QuotaLedger;
import vn.khenthuong.quota.QuotaScope;
import vn.khenthuong.round.RoundKind;
import vn.khenthuong.round.RoundMandate;
import vn.khenthuong.round.RoundProposal;
import vn.khenthuong.round.Rounds;
import vn.khenthuong.support.DueJobs;
import vn.khenthuong.support.HeardEvents;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.Reply;

/** The award list through its real process, forms and tables; its dossiers stand in the domain, without instances of their own. */
@IntegrationTest
@DisplayName("Danh sách trình khen, từ tổng hợp đến ban hành")
class AwardListIT {

    private static final String FOCAL_OFFICER = "canbo.so-ldtbxh";
    private static final String FOCAL_HEAD = "lanhdao.so-ldtbxh";
    private static final String APPRAISER = "canbo.so-noi-vu";
    private static final String APPRAISAL_HEAD = "lanhdao.so-noi-vu";
    private static final String CHAIR = "chutich.ubnd";
    private static final String CLERK = "vanthu.ubnd";
    private static final Actor APPRAISAL_OFFICER = new Actor(APPRAISER, Set.of(APPRAISER));
    private static final Refusal BELOW = new Refusal(ReasonCode.BELOW_STANDARD, "Chưa đủ tiêu chuẩn");
    private static int rounds;

    @Autowired
    private AwardLists lists;

    @Autowired
    private NumberRegister register;

    @Autowired
    private Nominations nominations;

    @Autowired
    private Opinions opinions;

    @Autowired
    private QuotaLedger ledger;

    @Autowired
    private Rounds awardRounds;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Officials officials;

    @Autowired
    private DueJobs jobs;

    @Autowired
    private HeardEvents heard;

    @Autowired
    private Clock clock;

    private String round;
    private String today;

    @BeforeEach
    void openARound() {
        round = "DANHSACH" + ++rounds;
        today = LocalDate.now(clock).toString();
        transaction.executeWithoutResult(status -> {
            awardRounds.establish(new RoundProposal(
                    round,
                    RoundKind.SO_KET_2023,
                    "Đợt của kiểm thử danh sách",
                    "A",
                    2023,
                    LocalDate.of(2023, 6, 1),
                    clock.instant().plus(Duration.ofDays(30)),
                    RoundMandate.none()));
            awardRounds.open(round);
        });
    }

    @Test
    @DisplayName("số biên bản đã dùng cho ngày khác: bị từ chối ngay khi tổng hợp, nêu tên ô; không gì thay đổi")
    void minutesOfAnotherDay() {
        transaction.executeWithoutResult(status -> register.enter(new NumberedPaper(
                "so-ldtbxh",
                NumberSeries.MINUTES,
                new DocumentReference("903/BB-SLĐTBXH", LocalDate.now(clock).minusDays(1)),
                "danh sách khác")));
        var number = local(1);
        var list = listOpened();
        var reason = Map.of("minimumReason", "Ít trường hợp đủ tiêu chuẩn");

        refused(
                400,
                "“Số biên bản” 903/BB-SLĐTBXH",
                consolidate(
                        list,
                        "SUBMIT",
                        List.of(number),
                        Map.of("minutesNumber", "903/BB-SLĐTBXH", "minimumReason", "Ít trường hợp đủ tiêu chuẩn")));
        assertThat(lists.require(list).state()).isEqualTo(AwardListState.CONSOLIDATING);
        consolidate(list, "SUBMIT", List.of(number), reason).expectSuccess();
    }

    @Test
    @DisplayName("cả đường: tổng hợp, ký, nhận, thẩm định, trình, quyết định, ban hành")
    void wholeWay() {
        var awarded = local(1);
        var deferred = local(2);
        var failed = local(3);
        var dropped = pool(1, "COLLECTIVE");
        var list = listOpened();

        refused(
                400,
                "biên bản họp Hội đồng",
                consolidate(list, "SUBMIT", List.of(awarded), Map.of("minutesNumber", "")));
        refused(
                400,
                "Lý do chưa đạt số lượng tối thiểu",
                consolidate(
                        list,
                        "SUBMIT",
                        List.of(awarded, deferred, failed),
                        Map.of("reasonCode", "BEYOND_NUMBER", "reason", "Ngoài số lượng")));
        refused(
                400,
                "“Mã lý do không chọn”",
                consolidate(
                        list,
                        "SUBMIT",
                        List.of(awarded, deferred, failed),
                        Map.of("minimumReason", "Ít trường hợp đủ tiêu chuẩn")));
        consolidate(
                        list,
                        "SUBMIT",
                        List.of(awarded, deferred, failed),
                        Map.of(
                                "reasonCode", "BEYOND_NUMBER",
                                "reason", "Ngoài số lượng",
                                "minimumReason", "Ít trường hợp đủ tiêu chuẩn"))
                .expectSuccess();
        refused(
                400,
                "Số Tờ trình",
                submit(FOCAL_HEAD, list, "userTask_signFocalSubmission", Map.of("outcome", "APPROVE")));
        sign(list);
        assertThat(confirmed()).isEqualTo(3);
        complete(APPRAISER, list, "userTask_receiveList", Map.of("outcome", "ACCEPT"));
        assertThat(states(awarded, failed, dropped))
                .containsExactly(DossierState.LISTED, DossierState.LISTED, DossierState.NOT_SELECTED);

        pass(awarded);
        pass(deferred);
        assertThat(officials.as(APPRAISAL_HEAD).tasks(list)).isEmpty();
        appraise(() -> opinions.fail(failed, APPRAISAL_OFFICER, null, BELOW));
        jobs.run();
        complete(
                APPRAISAL_HEAD,
                list,
                "userTask_signAppraisalSubmission",
                Map.of("outcome", "SUBMIT", "documentNumber", "90/TTr-SNV", "documentDate", today));
        assertThat(states(awarded, failed)).containsExactly(DossierState.WITH_CHAIR, DossierState.FAILED);

        refused(
                400,
                "“Phiên bản danh sách” không đọc được",
                submit(CHAIR, list, "userTask_decide", Map.of("outcome", "DECIDE", "listVersion", "2; drop")));
        refused(
                400,
                "cần chọn “Mã lý do không khen thưởng”",
                submit(
                        CHAIR,
                        list,
                        "userTask_decide",
                        Map.of("outcome", "DECIDE", "refusedDossiers", List.of(deferred))));
        refused(
                400,
                "không thể vừa “Không khen thưởng” vừa để lại",
                submit(
                        CHAIR,
                        list,
                        "userTask_decide",
                        Map.of(
                                "outcome", "DECIDE",
                                "refusedDossiers", List.of(awarded, deferred),
                                "deferredDossiers", List.of(deferred))));
        refused(
                400,
                "Còn 1 hồ sơ không được khen thưởng (%s): cần nhập “Lý do”.".formatted(awarded),
                submit(
                        CHAIR,
                        list,
                        "userTask_decide",
                        Map.of("outcome", "DECIDE", "refusedDossiers", List.of(awarded), "reasonCode", "VIOLATION")));
        complete(
                CHAIR,
                list,
                "userTask_decide",
                Map.of("outcome", "DECIDE", "deferredDossiers", List.of(deferred), "reason", "Chờ xác minh"));
        assertThat(states(awarded)).containsExactly(DossierState.WITH_CHAIR);
        refused(
                409,
                "chưa có mức tiền thưởng",
                submit(
                        CLERK,
                        list,
                        "userTask_issueDecision",
                        Map.of("outcome", "ISSUE", "documentNumber", "2251/QĐ-UBND", "documentDate", today)));
        LaidDownAmounts.of(officials, clock, list);
        refused(
                400,
                "không được trước “Ngày",
                submit(
                        CLERK,
                        list,
                        "userTask_issueDecision",
                        Map.of("outcome", "ISSUE", "documentNumber", "1/QĐ", "documentDate", "2022-01-01")));
        LaidDownAmounts.of(officials, clock, list);
        complete(
                CLERK,
                list,
                "userTask_issueDecision",
                Map.of("outcome", "ISSUE", "documentNumber", "2251/QĐ-UBND", "documentDate", today));

        assertThat(states(awarded, deferred)).containsExactly(DossierState.AWARDED, DossierState.REVIEWED);
        assertThat(nominations.require(deferred).deferred()).isTrue();
        assertThat(endOf(list)).isEqualTo("endEvent_listIssued");
        assertThat(lists.published(round)).singleElement().satisfies(decision -> {
            assertThat(decision.document().number()).isEqualTo("2251/QĐ-UBND");
            assertThat(decision.awarded()).extracting(sheet -> sheet.number()).containsExactly(awarded);
        });
        assertThat(held()).as("awarded and deferred keep their places").isEqualTo(2);
        seenByStage(list);

        assertThat(heard.about(list))
                .as("each step of the list is told once, refused attempts are not")
                .filteredOn(name -> !name.startsWith("Dossier"))
                .containsExactly("ListProposed", "ListSigned", "ListSubmitted", "DecisionMade", "DecisionIssued");
        assertThat(heard.about(awarded)).containsExactly("DossierListed", "DossierAppraised", "DossierEnded");
        assertThat(heard.about(deferred)).containsExactly("DossierListed", "DossierAppraised", "DossierDeferred");
        assertThat(heard.about(failed)).containsExactly("DossierListed", "DossierAppraised", "DossierEnded");
        assertThat(heard.about(dropped)).containsExactly("DossierEnded");
    }

    @Test
    @DisplayName("hồ sơ để lại giữ chỗ và được chọn sẵn ở danh sách sau")
    void deferredComesAgain() {
        var number = local(1);
        var first = listOpened();
        toTheChair(first, number);
        complete(CHAIR, first, "userTask_decide", Map.of("outcome", "DECIDE", "deferredDossiers", List.of(number)));
        LaidDownAmounts.of(officials, clock, first);
        complete(
                CLERK,
                first,
                "userTask_issueDecision",
                Map.of("outcome", "ISSUE", "documentNumber", "1/QĐ-UBND", "documentDate", today));

        var second = listOpened();

        assertThat(second).isEqualTo(round + "-DS2");
        var officer = officials.as(FOCAL_OFFICER);
        var form = officer.formVariables(officer.task(second, "userTask_consolidateList"));
        assertThat(texts(form.get("listedDossiers"))).containsExactly(number);
        toTheChair(second, number);
        assertThat(states(number)).containsExactly(DossierState.WITH_CHAIR);
    }

    @Test
    @DisplayName(
            "hồ sơ được đề nghị đã chọn sẵn; người ký thấy ai không được đưa vào, vì sao; trả lại thì ai đã bỏ ra không tự vào lại")
    void proposedAreChosenAndTheSignerSeesTheRest() {
        var listed = local(1);
        var leftOut = local(2);
        var unfavourable = local(3);
        jdbc.sql("UPDATE khenthuong.dossier SET review = '{\"favourable\": false}' WHERE number = ?")
                .param(unfavourable)
                .update();
        var list = listOpened();
        var officer = officials.as(FOCAL_OFFICER);
        var form = officer.formVariables(officer.task(list, "userTask_consolidateList"));
        assertThat(texts(form.get("listedDossiers"))).containsExactly(listed, leftOut);

        consolidate(
                        list,
                        "SUBMIT",
                        List.of(listed),
                        Map.of(
                                "minimumReason", "Ít trường hợp",
                                "reasonCode", "BELOW_STANDARD",
                                "reason", "Chưa tiêu biểu"))
                .expectSuccess();
        var head = officials.as(FOCAL_HEAD);
        var shown = head.formVariables(head.task(list, "userTask_signFocalSubmission"));
        assertThat(shown.get("leftOutRows"))
                .extracting(row ->
                        row.path("number").asText() + ": " + row.path("why").asText())
                .containsExactly(
                        leftOut + ": Không đủ tiêu chuẩn – Chưa tiêu biểu",
                        unfavourable + ": Không đủ tiêu chuẩn – Chưa tiêu biểu");
        assertThat(shown.get("restNote").asText()).startsWith("2 hồ sơ đã thẩm tra không được chọn");

        complete(FOCAL_HEAD, list, "userTask_signFocalSubmission", Map.of("outcome", "RETURN", "reason", "Xem lại"));
        var later = pool(1, "COLLECTIVE");
        var again = officer.formVariables(officer.task(list, "userTask_consolidateList"));
        assertThat(texts(again.get("listedDossiers"))).containsExactly(listed, later);
    }

    @Test
    @DisplayName("danh sách đổi khi lãnh đạo đang xem: 409, nói hồ sơ nào, mở lại thì ký được")
    void changedWhileTheSignerLooks() {
        var kept = local(1);
        var gone = local(2);
        var list = listOpened();
        proposed(list, kept, gone);
        var head = officials.as(FOCAL_HEAD);
        var task = head.task(list, "userTask_signFocalSubmission");
        var seen = head.formVariables(task).get("listVersion");
        withdraw(gone);

        var refused = head.submit(task, signature());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.sentence())
                .contains("hồ sơ " + gone + " đã được rút")
                .contains("mở lại nhiệm vụ");
        var stated = new HashMap<String, Object>(signature());
        head.formVariables(task);
        stated.put("listVersion", seen.asInt());
        assertThat(head.submit(task, stated).status()).isEqualTo(409);
        head.submit(task, signature()).expectSuccess();
        assertThat(lists.require(list).live()).containsExactly(kept);
    }

    @Test
    @DisplayName("hồ sơ được rút khi Chủ tịch đang xem: 409 trước khi chê lựa chọn cũ")
    void changedWhileTheChairLooks() {
        var kept = local(1);
        var gone = local(2);
        var list = listOpened();
        toTheChair(list, kept, gone);
        var chair = officials.as(CHAIR);
        var task = chair.task(list, "userTask_decide");
        chair.formVariables(task);
        withdraw(gone);

        var answer = chair.submit(task, Map.of("outcome", "DECIDE"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.sentence()).contains(gone + " đã được rút");
    }

    @Test
    @DisplayName("cán bộ đầu mối đang tổng hợp thì hồ sơ được rút: 409, nói rõ")
    void changedWhileConsolidating() {
        var kept = local(1);
        var gone = local(2);
        var list = listOpened();
        var officer = officials.as(FOCAL_OFFICER);
        officer.formVariables(officer.task(list, "userTask_consolidateList"));
        withdraw(gone);

        var answer = consolidate(list, "LEAVE_REST", List.of(kept, gone), Map.of());

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.sentence()).contains(gone);
    }

    @Test
    @DisplayName("hai hồ sơ cuối được thẩm định cùng lúc: danh sách được đánh thức")
    void lastTwoAtOnce() throws Exception {
        var numbers = List.of(local(1), local(2));
        var list = listOpened();
        received(list, numbers.toArray(String[]::new));
        var barrier = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var both = numbers.stream()
                    .map(number -> threads.submit(() -> {
                        barrier.await(10, TimeUnit.SECONDS);
                        pass(number);
                        return number;
                    }))
                    .toList();
            for (var one : both) {
                one.get(30, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
        jobs.run();

        assertThat(officials.as(APPRAISAL_HEAD).task(list, "userTask_signAppraisalSubmission"))
                .isNotNull();
    }

    @Test
    @DisplayName("hồ sơ chưa thẩm định cuối cùng rút: danh sách đi tiếp; rút hết thì kết thúc trống")
    void lastOpenCaseWithdraws() {
        var appraised = local(1);
        var open = local(2);
        var list = listOpened();
        received(list, appraised, open);
        pass(appraised);
        jobs.run();
        assertThat(officials.as(APPRAISAL_HEAD).tasks(list)).isEmpty();

        withdraw(open);
        jobs.run();
        officials.as(APPRAISAL_HEAD).task(list, "userTask_signAppraisalSubmission");

        withdraw(appraised);
        complete(APPRAISAL_HEAD, list, "userTask_signAppraisalSubmission", Map.of("outcome", "SUBMIT"));
        assertThat(endOf(list)).isEqualTo("endEvent_listEmpty");
        assertThat(lists.require(list).state()).isEqualTo(AwardListState.EMPTY);
    }

    @Test
    @DisplayName("rút hết khi đang thẩm định: danh sách tự kết thúc")
    void emptiedDuringAppraisal() {
        var only = local(1);
        var list = listOpened();
        received(list, only);

        withdraw(only);
        jobs.run();

        assertThat(endOf(list)).isEqualTo("endEvent_listEmpty");
    }

    @Test
    @DisplayName("danh sách trống được ký: phần còn lại không được chọn, danh sách kết thúc")
    void emptyList() {
        var dropped = local(1);
        var list = listOpened();
        consolidate(
                        list,
                        "SUBMIT",
                        List.of(),
                        Map.of(
                                "reasonCode", "BELOW_STANDARD",
                                "reason", "Không đủ tiêu chuẩn",
                                "minimumReason", "Không có trường hợp đủ tiêu chuẩn"))
                .expectSuccess();

        complete(FOCAL_HEAD, list, "userTask_signFocalSubmission", Map.of("outcome", "APPROVE"));

        assertThat(states(dropped)).containsExactly(DossierState.NOT_SELECTED);
        assertThat(endOf(list)).isEqualTo("endEvent_listEmpty");
        assertThat(held()).isZero();
    }

    @Test
    @DisplayName("6 tập thể của danh sách chung cấp tỉnh: quay lại với con số, không chỗ nào bị giữ; 5 thì được")
    void poolWithinItsLimit() {
        var six = IntStream.rangeClosed(1, 6)
                .mapToObj(serial -> pool(serial, "COLLECTIVE"))
                .toList();
        var list = listOpened();

        refused(
                400,
                "văn bản thống nhất của Sở Nội vụ",
                consolidate(list, "LEAVE_REST", six, Map.of("minimumReason", "Thiếu cá nhân")));
        consolidate(list, "LEAVE_REST", six, agreement()).expectSuccess();

        var officer = officials.as(FOCAL_OFFICER);
        var form = officer.formVariables(officer.task(list, "userTask_consolidateList"));
        assertThat(form.get("note").asText()).contains("chọn 6 tập thể, chỉ tiêu tối đa 5 (điểm c khoản 2 Mục IV)");
        assertThat(held()).isZero();
        consolidate(list, "LEAVE_REST", six.subList(0, 5), agreement()).expectSuccess();
        assertThat(held()).isEqualTo(5);
        complete(
                FOCAL_HEAD,
                list,
                "userTask_signFocalSubmission",
                Map.of("outcome", "RETURN", "reason", "Đổi một tập thể"));
        consolidate(list, "LEAVE_REST", six.subList(1, 6), agreement()).expectSuccess();
        assertThat(held()).isEqualTo(5);
        assertThat(ledger.holdsPlace(six.get(0))).isFalse();
    }

    @Test
    @DisplayName("Sở Nội vụ trả lại: chữ ký và xác nhận chỉ tiêu hết hiệu lực")
    void signatureIsVoid() {
        var number = local(1);
        var list = listOpened();
        proposed(list, number);
        sign(list);
        assertThat(confirmed()).isEqualTo(1);

        refused(400, "Lý do", submit(APPRAISER, list, "userTask_receiveList", Map.of("outcome", "RETURN")));
        complete(APPRAISER, list, "userTask_receiveList", Map.of("outcome", "RETURN", "reason", "Sai tên đơn vị"));

        assertThat(confirmed()).isZero();
        assertThat(held()).isEqualTo(1);
        assertThat(lists.require(list).focalSubmission()).isNull();
        assertThat(states(number)).containsExactly(DossierState.REVIEWED);
    }

    @Test
    @DisplayName("thẩm định lại, rồi Chủ tịch trả lại")
    void reappraisedAndReturned() {
        var first = local(1);
        var second = local(2);
        var list = listOpened();
        received(list, first, second);
        pass(first);
        pass(second);
        jobs.run();

        complete(
                APPRAISAL_HEAD,
                list,
                "userTask_signAppraisalSubmission",
                Map.of("outcome", "REAPPRAISE", "dossiers", List.of(first), "reason", "Thiếu số liệu"));
        assertThat(states(first, second)).containsExactly(DossierState.LISTED, DossierState.APPRAISED);
        pass(first);
        jobs.run();
        submitToChair(list);
        refused(400, "Lý do", submit(CHAIR, list, "userTask_decide", Map.of("outcome", "RETURN")));
        complete(CHAIR, list, "userTask_decide", Map.of("outcome", "RETURN", "reason", "Cần giải trình thêm"));

        assertThat(states(first, second)).containsExactly(DossierState.APPRAISED, DossierState.APPRAISED);
        var head = officials.as(APPRAISAL_HEAD);
        var form = head.formVariables(head.task(list, "userTask_signAppraisalSubmission"));
        assertThat(form.get("note").asText()).isEqualTo("Cần giải trình thêm");
        submitToChair(list);
    }

    @Test
    @DisplayName("hồ sơ thẩm tra xong sau khi cán bộ mở danh sách không bị loại mà chưa ai thấy")
    void unseenCaseWaits() {
        var listed = local(1);
        var list = listOpened();
        var officer = officials.as(FOCAL_OFFICER);
        officer.formVariables(officer.task(list, "userTask_consolidateList"));
        var unseen = local(2);

        consolidate(list, "SUBMIT", List.of(listed), Map.of("minimumReason", "Ít trường hợp"))
                .expectSuccess();
        sign(list);
        complete(APPRAISER, list, "userTask_receiveList", Map.of("outcome", "ACCEPT"));

        assertThat(states(unseen)).containsExactly(DossierState.REVIEWED);
    }

    private void seenByStage(String list) {
        var forUnit = listOf("canbo.di-linh", list);
        assertThat(forUnit.path("state").asText()).isEqualTo("ISSUED");
        assertThat(forUnit.has("entries")).isFalse();
        assertThat(forUnit.path("awarded")).hasSize(1);
        assertThat(listOf("giamsat", list).path("entries")).hasSize(3);
        assertThat(listOf(CHAIR, list).path("entries")).hasSize(3);
    }

    private JsonNode listOf(String user, String list) {
        var answer = officials.as(user).get("/api/rounds/" + round + "/lists").expect(200);
        return StreamSupport.stream(answer.json().spliterator(), false)
                .filter(one -> one.path("code").asText().equals(list))
                .findFirst()
                .orElseThrow();
    }

    private String listOpened() {
        return transaction.execute(status -> {
            var list = lists.open(round);
            runtime.startProcessInstanceByKey("awardList", list, Map.of("list", list, "round", round));
            return list;
        });
    }

    private void proposed(String list, String... numbers) {
        consolidate(list, "LEAVE_REST", List.of(numbers), Map.of("minimumReason", "Ít trường hợp"))
                .expectSuccess();
    }

    private void received(String list, String... numbers) {
        proposed(list, numbers);
        sign(list);
        complete(APPRAISER, list, "userTask_receiveList", Map.of("outcome", "ACCEPT"));
    }

    private void toTheChair(String list, String... numbers) {
        received(list, numbers);
        List.of(numbers).forEach(this::pass);
        jobs.run();
        submitToChair(list);
    }

    private void submitToChair(String list) {
        complete(
                APPRAISAL_HEAD,
                list,
                "userTask_signAppraisalSubmission",
                Map.of("outcome", "SUBMIT", "documentNumber", "90/TTr-SNV", "documentDate", today));
    }

    private Reply consolidate(String list, String outcome, List<String> listed, Map<String, ?> more) {
        var answers = new HashMap<String, Object>(Map.of(
                "outcome", outcome,
                "listedDossiers", listed,
                "minutesNumber", "03/BB-SLĐTBXH",
                "minutesDate", today));
        answers.putAll(more);
        return submit(FOCAL_OFFICER, list, "userTask_consolidateList", answers);
    }

    private Map<String, Object> agreement() {
        return Map.of("agreementNumber", "57/SNV", "agreementDate", today, "minimumReason", "Thiếu cá nhân");
    }

    private void sign(String list) {
        complete(FOCAL_HEAD, list, "userTask_signFocalSubmission", signature());
    }

    private Map<String, Object> signature() {
        return Map.of("outcome", "APPROVE", "documentNumber", "148/TTr-SLĐTBXH", "documentDate", today);
    }

    private Reply submit(String user, String list, String task, Map<String, ?> answers) {
        var official = officials.as(user);
        return official.submit(official.task(list, task), answers);
    }

    private void complete(String user, String list, String task, Map<String, ?> answers) {
        submit(user, list, task, answers).expectSuccess();
    }

    private static void refused(int status, String words, Reply reply) {
        reply.expect(status);
        assertThat(reply.sentence()).contains(words);
    }

    private void pass(String number) {
        appraise(() -> opinions.pass(number, APPRAISAL_OFFICER, null));
    }

    private void appraise(Runnable opinion) {
        transaction.executeWithoutResult(status -> opinion.run());
    }

    private void withdraw(String number) {
        var head = new Actor("lanhdao.di-linh", Set.of("lanhdao.di-linh"));
        transaction.executeWithoutResult(status -> nominations.withdraw(
                number, head, "Có khiếu nại", new DocumentReference("77/UBND", LocalDate.now(clock))));
    }

    /** A reviewed case of Di Linh, which holds a place since its head signed. */
    private String local(int serial) {
        var number = "%s-DI-LINH-%04d".formatted(round, serial);
        insert(number, "di-linh", "HOUSEHOLD", "HOUSEHOLD_HELPER", false);
        transaction.executeWithoutResult(status -> assertThat(
                        ledger.reserve(number, round, "di-linh", "HOUSEHOLD").isTaken())
                .isTrue());
        return number;
    }

    /** A reviewed proposal for the pool of the round; without a place. */
    private String pool(int serial, String type) {
        var number = "%s-SO-Y-TE-%04d".formatted(round, serial);
        insert(number, "so-y-te", type, "AGENCY", true);
        return number;
    }

    private void insert(String number, String unit, String type, String group, boolean pool) {
        jdbc.sql("INSERT INTO khenthuong.dossier (number, round, unit, nominee_type, nominee_name, name_key,"
                        + " criteria_group, award_form, state, pool, submitted_at, review, content, created_at, updated_at)"
                        + " VALUES (:number, :round, :unit, :type, :number, :number, :group, 'BANG_KHEN_TINH',"
                        + " 'REVIEWED', :pool, now(), '{\"favourable\": true}', '{}', now(), now())")
                .param("number", number)
                .param("round", round)
                .param("unit", unit)
                .param("type", type)
                .param("group", group)
                .param("pool", pool)
                .update();
    }

    private List<DossierState> states(String... numbers) {
        return List.of(numbers).stream()
                .map(number -> nominations.require(number).state())
                .toList();
    }

    private int confirmed() {
        return ledger.limits(round).stream()
                .mapToInt(limit -> limit.confirmed())
                .sum();
    }

    private int held() {
        return ledger.limits(round).stream()
                .filter(limit ->
                        limit.scope() == QuotaScope.ROUND || limit.unit().equals("di-linh"))
                .mapToInt(limit -> limit.used())
                .sum();
    }

    private String endOf(String list) {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(list)
                        .finished()
                        .singleResult()
                        .getId())
                .list()
                .stream()
                .map(activity -> activity.getActivityId())
                .filter(activity -> activity.startsWith("endEvent_"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(value -> texts.add(value.asText()));
        return texts;
    }
}
