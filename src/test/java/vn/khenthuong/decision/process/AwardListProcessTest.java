package vn.khenthuong.decision.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.*;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.khenthuong.decision.AwardLists;
import vn.khenthuong.decision.Progress;
import vn.khenthuong.decision.SubmissionCheck;
import vn.khenthuong.support.ProcessTestEngine;

@DisplayName("Danh sách trình khen")
@Deployment(resources = "processes/decision/award-list.bpmn")
class AwardListProcessTest {

    private static final String CONSOLIDATE = "userTask_consolidateList";
    private static final String SIGN_FOCAL = "userTask_signFocalSubmission";
    private static final String RECEIVE = "userTask_receiveList";
    private static final String SIGN_APPRAISAL = "userTask_signAppraisalSubmission";
    private static final String CHECK = "userTask_checkByOffice";
    private static final String DECIDE = "userTask_decide";
    private static final String ISSUE = "userTask_issueDecision";
    private static final String CODE = "SK2023-DS1";

    @RegisterExtension // static and annotated, otherwise the coverage gate never fires
    static final ProcessEngineCoverageExtension ENGINE = ProcessTestEngine.coveringAtLeast(1.0);

    private final AwardLists lists = mock(AwardLists.class);

    @BeforeEach
    void wireDelegates() {
        ProcessTestEngine.use(ENGINE);
        DecisionDelegates.ofTheList(lists);
    }

    @AfterEach
    void unwireDelegates() {
        Mocks.reset();
    }

    @Test
    @DisplayName("từ tổng hợp đến ban hành")
    void issued() {
        var list = received();
        progress(Progress.PENDING, Progress.PENDING, Progress.APPRAISED);
        complete(RECEIVE, list, "ACCEPT");
        assertThat(list).isWaitingAtExactly("event_allAppraised").isWaitingFor("nomination.appraised");
        send("nomination.appraised");
        assertThat(list).isWaitingAtExactly("event_allAppraised");
        send("nomination.appraised");
        submission(true, false);
        complete(SIGN_APPRAISAL, list, "SUBMIT");
        complete(DECIDE, list, "DECIDE");
        complete(ISSUE, list, "ISSUE");

        assertThat(list)
                .isEnded()
                .hasPassedInOrder(SIGN_FOCAL, RECEIVE, SIGN_APPRAISAL, DECIDE, ISSUE, "endEvent_listIssued");
    }

    @Test
    @DisplayName("vượt chỉ tiêu khi tổng hợp: làm lại")
    void overQuotaWhenConsolidated() {
        var list = started();
        when(lists.confirmQuota(CODE)).thenReturn(false);
        complete(CONSOLIDATE, list, "SUBMIT");

        assertThat(list).isWaitingAtExactly(CONSOLIDATE).hasNotPassed(SIGN_FOCAL);
    }

    @Test
    @DisplayName("lãnh đạo Sở LĐTBXH trả lại")
    void returnedByTheFocalHead() {
        var list = consolidated();
        complete(SIGN_FOCAL, list, "RETURN");

        assertThat(list).isWaitingAtExactly(CONSOLIDATE);
    }

    @Test
    @DisplayName("danh sách trống được ký thì kết thúc")
    void signedEmpty() {
        var list = consolidated();
        complete(SIGN_FOCAL, list, "APPROVE", Map.of("emptyList", true));

        assertThat(list).isEnded().hasPassed("endEvent_listEmpty").hasNotPassed(RECEIVE);
    }

    @Test
    @DisplayName("Sở Nội vụ không nhận: chữ ký hết hiệu lực, tổng hợp lại")
    void refusedByHomeAffairs() {
        var list = received();
        complete(RECEIVE, list, "RETURN");

        assertThat(list).isWaitingAtExactly(CONSOLIDATE).hasNotPassed("serviceTask_readProgress");
    }

    @Test
    @DisplayName("hồ sơ cuối cùng rút khi chờ thẩm định")
    void emptiedDuringAppraisal() {
        var list = received();
        progress(Progress.PENDING, Progress.EMPTY);
        complete(RECEIVE, list, "ACCEPT");
        send("nomination.appraised");

        assertThat(list).isEnded().hasPassed("endEvent_listEmpty").hasNotPassed(SIGN_APPRAISAL);
    }

    @Test
    @DisplayName("yêu cầu thẩm định lại rồi trình")
    void reappraised() {
        var list = appraised();
        progress(Progress.PENDING);
        complete(SIGN_APPRAISAL, list, "REAPPRAISE");
        assertThat(list).isWaitingAtExactly("event_allAppraised");
        progress(Progress.APPRAISED);
        send("nomination.appraised");

        assertThat(list).isWaitingAtExactly(SIGN_APPRAISAL);
    }

    @Test
    @DisplayName("vượt chỉ tiêu khi trình Chủ tịch: trở lại Sở Nội vụ")
    void overQuotaBeforeTheDecision() {
        var list = appraised();
        submission(false, false);
        complete(SIGN_APPRAISAL, list, "SUBMIT");

        assertThat(list).isWaitingAtExactly(SIGN_APPRAISAL).hasNotPassed(DECIDE);
    }

    @Test
    @DisplayName("không trường hợp nào đạt: danh sách trống, không trình")
    void nothingPassed() {
        var list = appraised();
        submission(true, true);
        complete(SIGN_APPRAISAL, list, "SUBMIT");

        assertThat(list).isEnded().hasPassed("endEvent_listEmpty").hasNotPassed(DECIDE);
    }

    @Test
    @DisplayName("Chủ tịch trả lại")
    void returnedByTheChair() {
        var list = appraised();
        submission(true, false);
        complete(SIGN_APPRAISAL, list, "SUBMIT");
        complete(DECIDE, list, "RETURN");

        assertThat(list).isWaitingAtExactly(SIGN_APPRAISAL).hasNotPassed(ISSUE);
    }

    @Test
    @DisplayName("Văn phòng kiểm tra trước: chuyển thì Chủ tịch quyết định")
    void checkedByTheOffice() {
        var list = appraised();
        submission(true, false, true);
        complete(SIGN_APPRAISAL, list, "SUBMIT");
        assertThat(list).isWaitingAtExactly(CHECK);
        complete(CHECK, list, "PASS");

        assertThat(list).isWaitingAtExactly(DECIDE);
    }

    @Test
    @DisplayName("Văn phòng trả lại: trở về Sở Nội vụ, Chủ tịch không thấy")
    void returnedByTheOffice() {
        var list = appraised();
        submission(true, false, true);
        complete(SIGN_APPRAISAL, list, "SUBMIT");
        complete(CHECK, list, "RETURN");

        assertThat(list).isWaitingAtExactly(SIGN_APPRAISAL).hasNotPassed(DECIDE);
    }

    private ProcessInstance appraised() {
        var list = received();
        progress(Progress.APPRAISED);
        complete(RECEIVE, list, "ACCEPT");
        assertThat(list).isWaitingAtExactly(SIGN_APPRAISAL);
        return list;
    }

    private ProcessInstance received() {
        var list = consolidated();
        complete(SIGN_FOCAL, list, "APPROVE", Map.of("emptyList", false));
        assertThat(list).isWaitingAtExactly(RECEIVE);
        return list;
    }

    private ProcessInstance consolidated() {
        var list = started();
        when(lists.confirmQuota(CODE)).thenReturn(true);
        complete(CONSOLIDATE, list, "SUBMIT");
        assertThat(list).isWaitingAtExactly(SIGN_FOCAL);
        return list;
    }

    private ProcessInstance started() {
        var list =
                runtimeService().startProcessInstanceByKey("awardList", CODE, Map.of("list", CODE, "round", "SK2023"));
        assertThat(list).isWaitingAtExactly(CONSOLIDATE);
        return list;
    }

    private void progress(Progress first, Progress... later) {
        when(lists.progress(CODE)).thenReturn(first, later);
    }

    private void submission(boolean withinQuota, boolean emptyList) {
        submission(withinQuota, emptyList, false);
    }

    private void submission(boolean withinQuota, boolean emptyList, boolean officeChecks) {
        when(lists.recheckQuota(CODE)).thenReturn(new SubmissionCheck(withinQuota, emptyList, officeChecks));
    }

    private static void send(String message) {
        runtimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(CODE)
                .correlate();
    }

    private static void complete(String task, ProcessInstance list, String outcome) {
        complete(task, list, outcome, Map.of());
    }

    private static void complete(String task, ProcessInstance list, String outcome, Map<String, Object> facts) {
        var routing = new HashMap<>(facts);
        routing.put("outcome", outcome);
        taskService().complete(task(task, list).getId(), routing);
    }
}
