package vn.khenthuong.nomination.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.khenthuong.support.ProcessTestEngine;

@DisplayName("Đề nghị khen thưởng")
@Deployment(resources = "processes/nomination/nomination.bpmn")
class NominationProcessTest {

    private static final String PREPARE = "userTask_prepareDossier";
    private static final String APPROVE = "userTask_approveByUnit";
    private static final String RECEIVE = "userTask_receiveDossier";
    private static final String SUPPLEMENT = "userTask_supplementDossier";
    private static final String APPROVE_SUPPLEMENT = "userTask_approveSupplement";
    private static final String REVIEW = "userTask_reviewDossier";
    private static final String APPRAISE = "userTask_appraiseDossier";
    private static final String NUMBER = "SK2023-DI-LINH-0001";

    @RegisterExtension // static and annotated, otherwise the coverage gate never fires
    static final ProcessEngineCoverageExtension ENGINE = ProcessTestEngine.coveringAtLeast(1.0);

    private final Deque<Boolean> withinQuota = new ArrayDeque<>();
    private final Deque<String> listing = new ArrayDeque<>();
    private final Deque<String> decision = new ArrayDeque<>();
    private int expired;

    @BeforeEach
    void wireDelegates() {
        ProcessTestEngine.use(ENGINE);
        Mocks.register("reserveQuotaDelegate", (JavaDelegate)
                dossier -> dossier.setVariable("withinQuota", withinQuota.pop()));
        Mocks.register("readListingDelegate", (JavaDelegate) dossier -> dossier.setVariable("listing", listing.pop()));
        Mocks.register(
                "readDecisionDelegate", (JavaDelegate) dossier -> dossier.setVariable("decision", decision.pop()));
        Mocks.register("expireDossierDelegate", (JavaDelegate) dossier -> expired++);
    }

    @AfterEach
    void unwireDelegates() {
        Mocks.reset();
    }

    @Test
    @DisplayName("đi hết tuyến và được khen thưởng")
    void awarded() {
        var dossier = received();
        complete(RECEIVE, dossier, "COMPLETE", Map.of("reviewOpen", true));
        listing.add("WAITING");
        complete(REVIEW, dossier, "SELECT");
        assertThat(dossier).isWaitingAtExactly("event_listSubmitted").isWaitingFor("list.submitted");

        listing.add("LISTED");
        send("list.submitted");
        decision.add("PENDING");
        complete(APPRAISE, dossier, "PASS");
        assertThat(dossier).isWaitingAt("event_decided");

        decision.add("AWARDED");
        send("list.decided");
        assertThat(dossier)
                .isEnded()
                .hasPassedInOrder(
                        PREPARE, APPROVE, "serviceTask_reserveQuota", RECEIVE, REVIEW, APPRAISE, "endEvent_awarded");
    }

    @Test
    @DisplayName("sự kiện đến trước khi chờ: hồ sơ không dừng lại")
    void factsBeforeTheWait() {
        var dossier = received();
        complete(RECEIVE, dossier, "COMPLETE", Map.of("reviewOpen", true));
        listing.add("LISTED");
        complete(REVIEW, dossier, "SELECT");
        decision.add("FAILED");
        complete(APPRAISE, dossier, "FAIL");

        assertThat(dossier).isEnded().hasPassed("endEvent_failed").hasNotPassed("event_listSubmitted", "event_decided");
    }

    @Test
    @DisplayName("không thuộc danh sách và không được chọn")
    void notSelected() {
        var dossier = received();
        complete(RECEIVE, dossier, "COMPLETE", Map.of("reviewOpen", true));
        listing.addAll(Arrays.asList("WAITING", "WAITING", "NOT_SELECTED"));
        complete(REVIEW, dossier, "NOT_SELECT");
        send("list.submitted");
        assertThat(dossier).isWaitingAtExactly("event_listSubmitted");
        send("list.submitted");

        assertThat(dossier).isEnded().hasPassed("endEvent_notSelected").hasNotPassed(APPRAISE);
    }

    @Test
    @DisplayName("chỉ tiêu chung: chờ đợt đóng rồi mới thẩm tra (R-066…R-068)")
    void poolWaitsForTheClosing() {
        var dossier = received();
        complete(RECEIVE, dossier, "COMPLETE", Map.of("reviewOpen", false));
        assertThat(dossier).isWaitingAtExactly("event_roundClosed");
        send("round.closed");

        assertThat(dossier).isWaitingAtExactly(REVIEW);
    }

    @Test
    @DisplayName("vượt chỉ tiêu: trở lại hoàn thiện, không tới cơ quan đầu mối")
    void overQuotaComesBack() {
        var dossier = started();
        complete(PREPARE, dossier, "SUBMIT");
        withinQuota.add(false);
        complete(APPROVE, dossier, "APPROVE");
        assertThat(dossier).isWaitingAtExactly(PREPARE).hasNotPassed(RECEIVE);

        complete(PREPARE, dossier, "SUBMIT");
        withinQuota.add(true);
        complete(APPROVE, dossier, "APPROVE");
        assertThat(dossier).isWaitingAtExactly(RECEIVE);
    }

    @Test
    @DisplayName("thủ trưởng trả lại, cán bộ thôi đề nghị")
    void returnedAndDropped() {
        var dossier = started();
        complete(PREPARE, dossier, "SUBMIT");
        complete(APPROVE, dossier, "RETURN");
        assertThat(dossier).isWaitingAtExactly(PREPARE);
        complete(PREPARE, dossier, "WITHDRAW");

        assertThat(dossier).isEnded().hasPassed("endEvent_dropped").hasNotPassed("serviceTask_reserveQuota");
    }

    @Test
    @DisplayName("thủ trưởng thôi đề nghị")
    void droppedByTheHead() {
        var dossier = started();
        complete(PREPARE, dossier, "SUBMIT");
        complete(APPROVE, dossier, "WITHDRAW");

        assertThat(dossier).isEnded().hasPassed("endEvent_dropped").hasNotPassed("serviceTask_reserveQuota");
    }

    @Test
    @DisplayName("đợt đóng khi đang lập: hết hạn")
    void closedWhilePreparing() {
        var dossier = started();
        send("round.closed");

        assertThat(dossier).isEnded().hasPassedInOrder("event_closedWhilePreparing", "endEvent_expired");
    }

    @Test
    @DisplayName("đợt đóng khi chờ ký: hết hạn")
    void closedWhileSigning() {
        var dossier = started();
        complete(PREPARE, dossier, "SUBMIT");
        send("round.closed");

        assertThat(dossier).isEnded().hasPassedInOrder("event_closedWhileSigning", "endEvent_expired");
    }

    @Test
    @DisplayName("từ chối tiếp nhận")
    void rejected() {
        var dossier = received();
        complete(RECEIVE, dossier, "REJECT");

        assertThat(dossier).isEnded().hasPassed("endEvent_rejected").hasNotPassed(REVIEW);
    }

    @Test
    @DisplayName("bổ sung: trả lại, ký, về tiếp nhận")
    void supplemented() {
        var dossier = supplementing();
        complete(SUPPLEMENT, dossier, "SUBMIT");
        complete(APPROVE_SUPPLEMENT, dossier, "RETURN");
        assertThat(dossier).isWaitingAtExactly(SUPPLEMENT);
        complete(SUPPLEMENT, dossier, "SUBMIT");
        complete(APPROVE_SUPPLEMENT, dossier, "APPROVE");

        assertThat(dossier).isWaitingAtExactly(RECEIVE);
    }

    @Test
    @DisplayName("hết hạn khi cán bộ đang bổ sung")
    void supplementOverdue() {
        var dossier = supplementing();
        execute(job("event_supplementOverdue", dossier));

        assertThat(dossier).isEnded().hasPassedInOrder("serviceTask_expireDossier", "endEvent_expired");
        assertEquals(1, expired);
    }

    @Test
    @DisplayName("hết hạn khi phần bổ sung chưa được ký")
    void supplementUnsigned() {
        var dossier = supplementing();
        complete(SUPPLEMENT, dossier, "SUBMIT");
        execute(job("event_supplementUnsigned", dossier));

        assertThat(dossier)
                .isEnded()
                .hasPassedInOrder("event_supplementUnsigned", "serviceTask_expireDossier", "endEvent_expired");
    }

    @Test
    @DisplayName("rút hồ sơ khi bổ sung, do thủ trưởng ký")
    void withdrawnInsteadOfSupplemented() {
        var dossier = supplementing();
        complete(SUPPLEMENT, dossier, "WITHDRAW");
        assertThat(dossier).isWaitingAtExactly(APPROVE_SUPPLEMENT);
        complete(APPROVE_SUPPLEMENT, dossier, "WITHDRAW");

        assertThat(dossier).isEnded().hasPassed("endEvent_dropped");
    }

    @Test
    @DisplayName("Sở Nội vụ trả lại thẩm tra, giữ chỗ trong danh sách")
    void returnedToReview() {
        var dossier = appraising();
        complete(APPRAISE, dossier, "RETURN");
        assertThat(dossier).isWaitingAtExactly(REVIEW);
        listing.add("LISTED");
        complete(REVIEW, dossier, "SELECT");

        assertThat(dossier).isWaitingAtExactly(APPRAISE);
    }

    @Test
    @DisplayName("thẩm định lại khi đang chờ quyết định")
    void reappraisedWhileWaiting() {
        var dossier = appraising();
        decision.add("PENDING");
        complete(APPRAISE, dossier, "PASS");
        decision.add("REAPPRAISE");
        send("list.reappraisalRequested");
        assertThat(dossier).isWaitingAtExactly(APPRAISE);
        decision.add("NOT_AWARDED");
        complete(APPRAISE, dossier, "PASS");

        assertThat(dossier).isEnded().hasPassed("endEvent_notAwarded").hasNotPassed("endEvent_awarded");
    }

    @Test
    @DisplayName("hoãn: chờ danh sách sau")
    void deferred() {
        var dossier = appraising();
        decision.add("DEFERRED");
        listing.add("WAITING");
        complete(APPRAISE, dossier, "PASS");

        assertThat(dossier).isWaitingAtExactly("event_listSubmitted");
    }

    @Test
    @DisplayName("đơn vị rút ở bất cứ bước nào sau khi trình")
    void withdrawn() {
        var dossier = appraising();
        send("nomination.withdrawn");

        assertThat(dossier).isEnded().hasPassed("endEvent_withdrawn").hasNotPassed("endEvent_awarded");
    }

    @Test
    @DisplayName("đợt bị hủy")
    void cancelled() {
        var dossier = started();
        send("round.cancelled");

        assertThat(dossier).isEnded().hasPassed("endEvent_cancelled");
    }

    private ProcessInstance appraising() {
        var dossier = received();
        complete(RECEIVE, dossier, "COMPLETE", Map.of("reviewOpen", true));
        listing.add("LISTED");
        complete(REVIEW, dossier, "SELECT");
        return dossier;
    }

    private ProcessInstance supplementing() {
        var dossier = received();
        var deadline = Instant.now().plus(5, ChronoUnit.DAYS).toString();
        complete(RECEIVE, dossier, "SUPPLEMENT", Map.of("supplementDeadline", deadline));
        assertThat(dossier).isWaitingAtExactly(SUPPLEMENT);
        return dossier;
    }

    private ProcessInstance received() {
        var dossier = started();
        complete(PREPARE, dossier, "SUBMIT");
        withinQuota.add(true);
        complete(APPROVE, dossier, "APPROVE");
        assertThat(dossier).isWaitingAtExactly(RECEIVE);
        return dossier;
    }

    private ProcessInstance started() {
        var dossier = runtimeService()
                .startProcessInstanceByKey("nomination", NUMBER, Map.of("round", "SK2023", "unit", "di-linh"));
        assertThat(dossier).isWaitingAtExactly(PREPARE);
        return dossier;
    }

    private void send(String message) {
        runtimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(NUMBER)
                .correlate();
    }

    private void complete(String task, ProcessInstance dossier, String outcome) {
        complete(task, dossier, outcome, Map.of());
    }

    private void complete(String task, ProcessInstance dossier, String outcome, Map<String, Object> facts) {
        var routing = new HashMap<>(facts);
        routing.put("outcome", outcome);
        taskService().complete(task(task, dossier).getId(), routing);
    }
}
