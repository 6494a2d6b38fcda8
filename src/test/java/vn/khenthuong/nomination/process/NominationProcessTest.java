package vn.khenthuong.nomination.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.*;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
import vn.khenthuong.consultation.Consultations;
import vn.khenthuong.consultation.process.ConsultationDelegates;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.Holds;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.UnitDossiers;
import vn.khenthuong.round.Rounds;
import vn.khenthuong.support.ACase;
import vn.khenthuong.support.ProcessTestEngine;

@DisplayName("Đề nghị khen thưởng")
@Deployment(resources = {"processes/nomination/nomination.bpmn", "processes/consultation/consultation.bpmn"})
class NominationProcessTest {

    private static final String PREPARE = "userTask_prepareDossier";
    private static final String APPROVE = "userTask_approveByUnit";
    private static final String RECEIVE = "userTask_receiveDossier";
    private static final String SIGN_REJECTION = "userTask_signRejection";
    private static final String SUPPLEMENT = "userTask_supplementDossier";
    private static final String APPROVE_SUPPLEMENT = "userTask_approveSupplement";
    private static final String REVIEW = "userTask_reviewDossier";
    private static final String APPRAISE = "userTask_appraiseDossier";
    private static final String RESOLVE = "userTask_resolveHold";
    private static final String OPINION = "userTask_giveOpinion";
    private static final Map<String, Object> NOBODY_ASKED = Map.of("reviewOpen", true, "noConsultation", true);
    private static final String NUMBER = "SK2023-DI-LINH-0001";

    @RegisterExtension // static and annotated, otherwise the coverage gate never fires
    static final ProcessEngineCoverageExtension ENGINE = ProcessTestEngine.coveringAtLeast(1.0);

    private final UnitDossiers unitDossiers = mock(UnitDossiers.class);
    private final Nominations nominations = mock(Nominations.class);
    private final Rounds rounds = mock(Rounds.class);
    private final Holds holds = mock(Holds.class);
    private final Consultations consultations = mock(Consultations.class);

    @BeforeEach
    void wireDelegates() {
        ProcessTestEngine.use(ENGINE);
        NominationDelegates.ofADossier(unitDossiers, nominations, rounds, holds);
        ConsultationDelegates.of(consultations);
        when(holds.resolvers(NUMBER)).thenReturn(List.of());
        when(holds.resolversFromNowOn(NUMBER)).thenReturn(List.of());
    }

    @AfterEach
    void unwireDelegates() {
        Mocks.reset();
    }

    @Test
    @DisplayName("đi hết tuyến và được khen thưởng")
    void awarded() {
        var dossier = received();
        complete(RECEIVE, dossier, "COMPLETE", NOBODY_ASKED);
        standsAt(DossierState.REVIEWED);
        complete(REVIEW, dossier, "SELECT");
        assertThat(dossier).isWaitingAtExactly("event_listSubmitted").isWaitingFor("list.submitted");

        standsAt(DossierState.LISTED);
        send("list.submitted");
        standsAt(DossierState.APPRAISED);
        complete(APPRAISE, dossier, "PASS");
        assertThat(dossier).isWaitingAt("event_decided");

        standsAt(DossierState.AWARDED);
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
        complete(RECEIVE, dossier, "COMPLETE", NOBODY_ASKED);
        standsAt(DossierState.LISTED);
        complete(REVIEW, dossier, "SELECT");
        standsAt(DossierState.FAILED);
        complete(APPRAISE, dossier, "FAIL");

        assertThat(dossier).isEnded().hasPassed("endEvent_failed").hasNotPassed("event_listSubmitted", "event_decided");
    }

    @Test
    @DisplayName("không thuộc danh sách và không được chọn")
    void notSelected() {
        var dossier = received();
        complete(RECEIVE, dossier, "COMPLETE", NOBODY_ASKED);
        standsAt(DossierState.REVIEWED);
        complete(REVIEW, dossier, "NOT_SELECT");
        send("list.submitted");
        assertThat(dossier).isWaitingAtExactly("event_listSubmitted");
        standsAt(DossierState.NOT_SELECTED);
        send("list.submitted");

        assertThat(dossier).isEnded().hasPassed("endEvent_notSelected").hasNotPassed(APPRAISE);
    }

    @Test
    @DisplayName("chỉ tiêu chung: chờ đợt đóng rồi mới thẩm tra (R-066…R-068)")
    void poolWaitsForTheClosing() {
        var dossier = received();
        complete(RECEIVE, dossier, "COMPLETE", Map.of("reviewOpen", false, "noConsultation", true));
        assertThat(dossier).isWaitingAtExactly("event_roundClosed");
        send("round.closed");

        assertThat(dossier).isWaitingAtExactly(REVIEW);
    }

    @Test
    @DisplayName(
            "hiệp y: mỗi cơ quan một việc cùng lúc, có đủ ý kiến thì thẩm tra; một cơ quan không trả lời cũng đi tiếp")
    void agenciesAreAsked() {
        var dossier = consulting("cuc-thue", "bhxh");
        assertThat(dossier).isWaitingAt("callActivity_consult").hasNotPassed("serviceTask_endConsultation");
        var tax = called("cuc-thue");
        assertThat(tax).isWaitingAtExactly(OPINION).variables().containsEntry("unit", "cuc-thue");
        complete(OPINION, tax, "DISAGREE");
        assertThat(dossier).isWaitingAt("callActivity_consult");

        when(consultations.end(NUMBER)).thenReturn(true);
        execute(job("event_opinionOverdue", called("bhxh")));

        assertThat(dossier)
                .isWaitingAtExactly(REVIEW)
                .hasPassed("serviceTask_endConsultation")
                .hasNotPassed("event_roundClosed");
        verify(consultations).noReply(NUMBER + "-BHXH");
    }

    @Test
    @DisplayName("hiệp y xong mà đợt chưa đóng: hồ sơ danh sách chung vẫn chờ (R-066…R-068)")
    void poolWaitsAfterTheAgencies() {
        var dossier = consulting("cuc-thue");
        complete(OPINION, called("cuc-thue"), "AGREE");

        assertThat(dossier).isWaitingAtExactly("event_roundClosed");
    }

    @Test
    @DisplayName("không rõ có phải hỏi không: không bỏ qua việc hỏi")
    void unknownNeedAsks() {
        var dossier = received();
        asked("cuc-thue");
        complete(RECEIVE, dossier, "COMPLETE", Map.of("reviewOpen", true, "noConsultation", false, "agencyCount", 1));

        assertThat(dossier).isWaitingAt("callActivity_consult");
    }

    @Test
    @DisplayName("thẩm tra lấy thêm ý kiến một cơ quan: hỏi xong trở lại thẩm tra, chưa vào danh sách")
    void oneMoreAgency() {
        var dossier = received();
        complete(RECEIVE, dossier, "COMPLETE", NOBODY_ASKED);
        asked("thanh-tra");
        complete(REVIEW, dossier, "CONSULT", Map.of("agencyCount", 1));
        assertThat(dossier).isWaitingAt("callActivity_consult");
        when(consultations.end(NUMBER)).thenReturn(true);
        complete(OPINION, called("thanh-tra"), "AGREE");

        assertThat(dossier).isWaitingAtExactly(REVIEW).hasNotPassed("serviceTask_readListing");
    }

    @Test
    @DisplayName("rút khi đang hỏi: việc của các cơ quan mất theo")
    void withdrawnWhileAgenciesAreAsked() {
        var dossier = consulting("cuc-thue", "bhxh");
        send("nomination.withdrawn");

        assertThat(dossier).isEnded().hasPassed("endEvent_withdrawn");
        org.assertj.core.api.Assertions.assertThat(runtimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey("consultation")
                        .count())
                .isZero();
    }

    @Test
    @DisplayName("vượt chỉ tiêu: trở lại hoàn thiện, không tới cơ quan đầu mối")
    void overQuotaComesBack() {
        var dossier = started();
        complete(PREPARE, dossier, "SUBMIT");
        when(unitDossiers.submitWithinQuota(NUMBER)).thenReturn(false);
        complete(APPROVE, dossier, "APPROVE");
        assertThat(dossier).isWaitingAtExactly(PREPARE).hasNotPassed(RECEIVE);
        assertThat(dossier).variables().doesNotContainKey("nominee");

        complete(PREPARE, dossier, "SUBMIT");
        when(unitDossiers.submitWithinQuota(NUMBER)).thenReturn(true);
        standsAt(DossierState.SUBMITTED);
        complete(APPROVE, dossier, "APPROVE");
        assertThat(dossier).isWaitingAtExactly(RECEIVE);
        assertThat(dossier).variables().containsKey("nominee");
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
        assertThat(dossier).isWaitingAtExactly(SIGN_REJECTION);
        complete(SIGN_REJECTION, dossier, "APPROVE");

        assertThat(dossier).isEnded().hasPassed("endEvent_rejected").hasNotPassed(REVIEW);
    }

    @Test
    @DisplayName("thủ trưởng đầu mối không ký từ chối: về tiếp nhận, không kết thúc (A-32)")
    void rejectionReturned() {
        var dossier = received();
        complete(RECEIVE, dossier, "REJECT");
        complete(SIGN_REJECTION, dossier, "RETURN");

        assertThat(dossier).isWaitingAtExactly(RECEIVE).hasNotPassed("endEvent_rejected");
    }

    @Test
    @DisplayName("kết luận không rõ ở bước tiếp nhận: không coi là đủ, thủ trưởng xem")
    void unknownOutcomeIsNotComplete() {
        var dossier = received();
        complete(RECEIVE, dossier, "UNKNOWN");

        assertThat(dossier).isWaitingAtExactly(SIGN_REJECTION).hasNotPassed("gateway_reviewOpen");
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
        verify(unitDossiers).expireSupplement(NUMBER);
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
        standsAt(DossierState.LISTED);
        complete(REVIEW, dossier, "SELECT");

        assertThat(dossier).isWaitingAtExactly(APPRAISE);
    }

    @Test
    @DisplayName("thẩm định lại khi đang chờ quyết định")
    void reappraisedWhileWaiting() {
        var dossier = appraising();
        standsAt(DossierState.APPRAISED);
        complete(APPRAISE, dossier, "PASS");
        standsAt(DossierState.LISTED);
        send("list.reappraisalRequested");
        assertThat(dossier).isWaitingAtExactly(APPRAISE);
        standsAt(DossierState.NOT_AWARDED);
        complete(APPRAISE, dossier, "PASS");

        assertThat(dossier).isEnded().hasPassed("endEvent_notAwarded").hasNotPassed("endEvent_awarded");
    }

    @Test
    @DisplayName("hoãn: chờ danh sách sau")
    void deferred() {
        var dossier = appraising();
        standsAt(DossierState.REVIEWED);
        complete(APPRAISE, dossier, "PASS");

        assertThat(dossier).isWaitingAtExactly("event_listSubmitted");
    }

    @Test
    @DisplayName("tạm dừng khi thẩm định, danh sách đi tiếp không có hồ sơ: việc thẩm định thôi, chờ danh sách sau")
    void leftBehindByItsList() {
        var dossier = appraising();
        when(holds.resolvers(NUMBER)).thenReturn(List.of("lanhdao.so-noi-vu"));
        when(holds.resolversFromNowOn(NUMBER)).thenReturn(List.of("lanhdao.so-noi-vu"));
        send("nomination.held");
        standsAt(DossierState.REVIEWED);
        send("list.decided");
        assertThat(dossier)
                .hasPassed("event_leftList")
                .isWaitingAtExactly("event_listSubmitted", "subProcess_held", RESOLVE);
        complete(RESOLVE, dossier, "RESUME");
        assertThat(dossier).isWaitingAtExactly("event_listSubmitted");
        standsAt(DossierState.LISTED);
        send("list.submitted");

        assertThat(dossier).isWaitingAtExactly(APPRAISE);
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

    @Test
    @DisplayName("tạm dừng: việc giải quyết chờ bên cạnh việc của bước, giao đúng nhóm, giải quyết xong thì hết")
    void held() {
        var dossier = received();
        when(holds.resolvers(NUMBER)).thenReturn(List.of("lanhdao.so-noi-vu"));
        when(holds.resolversFromNowOn(NUMBER)).thenReturn(List.of("lanhdao.so-noi-vu"));
        send("nomination.held");
        assertThat(dossier).isWaitingAtExactly(RECEIVE, "subProcess_held", RESOLVE);
        assertThat(task(RESOLVE, dossier)).hasCandidateGroup("lanhdao.so-noi-vu");
        complete(RESOLVE, dossier, "RESUME");

        assertThat(dossier).isWaitingAtExactly(RECEIVE).hasPassed("endEvent_holdResolved");
    }

    @Test
    @DisplayName("tin tạm dừng đến hai lần: vẫn một việc giải quyết")
    void heldTwice() {
        var dossier = received();
        when(holds.resolvers(NUMBER)).thenReturn(List.of("lanhdao.so-noi-vu"));
        when(holds.resolversFromNowOn(NUMBER)).thenReturn(List.of("lanhdao.so-noi-vu"));
        send("nomination.held");
        send("nomination.held");

        assertThat(dossier)
                .isWaitingAtExactly(RECEIVE, "subProcess_held", RESOLVE)
                .hasPassed("endEvent_holdOver");
    }

    @Test
    @DisplayName("đã cho tiếp tục ở nơi khác: việc giải quyết mất đi; tin tạm dừng đến sau không mở lại việc")
    void resumedElsewhere() {
        var dossier = received();
        when(holds.resolvers(NUMBER)).thenReturn(List.of("lanhdao.so-noi-vu"));
        when(holds.resolversFromNowOn(NUMBER)).thenReturn(List.of("lanhdao.so-noi-vu"));
        send("nomination.held");
        when(holds.resolvers(NUMBER)).thenReturn(List.of());
        when(holds.resolversFromNowOn(NUMBER)).thenReturn(List.of());
        send("nomination.resumed");
        assertThat(dossier).isWaitingAtExactly(RECEIVE).hasPassed("event_resumed");
        send("nomination.held");

        assertThat(dossier).isWaitingAtExactly(RECEIVE);
    }

    @Test
    @DisplayName("tin tiếp tục của lần trước đến khi hồ sơ lại tạm dừng: việc giải quyết được mở lại")
    void resumedMessageOfAnEarlierHold() {
        var dossier = received();
        when(holds.resolvers(NUMBER)).thenReturn(List.of("lanhdao.so-noi-vu"));
        when(holds.resolversFromNowOn(NUMBER)).thenReturn(List.of("lanhdao.so-noi-vu"));
        send("nomination.held");
        send("nomination.resumed");

        assertThat(dossier).isWaitingAtExactly(RECEIVE, "subProcess_held", RESOLVE);
    }

    @Test
    @DisplayName("kết thúc khi đang tạm dừng: cả hai việc đều hết")
    void endedWhileHeld() {
        var dossier = received();
        when(holds.resolvers(NUMBER)).thenReturn(List.of("lanhdao.so-noi-vu"));
        when(holds.resolversFromNowOn(NUMBER)).thenReturn(List.of("lanhdao.so-noi-vu"));
        send("nomination.held");
        complete(RESOLVE, dossier, "END");
        send("round.cancelled");

        assertThat(dossier).isEnded().hasPassed("endEvent_holdResolved", "endEvent_cancelled");
    }

    @Test
    @DisplayName("dữ kiện chỉ được đọc dưới khóa của đợt và của hồ sơ")
    void readsUnderTheLock() {
        appraising();
        verify(nominations).lock(NUMBER);
        verify(unitDossiers, never()).expireSupplement(NUMBER);
    }

    private ProcessInstance consulting(String... agencies) {
        var dossier = received();
        asked(agencies);
        complete(
                RECEIVE,
                dossier,
                "COMPLETE",
                Map.of("reviewOpen", true, "noConsultation", false, "agencyCount", agencies.length));
        return dossier;
    }

    private void asked(String... agencies) {
        for (var position = 0; position < agencies.length; position++) {
            when(consultations.asked(NUMBER, position))
                    .thenReturn(ConsultationDelegates.asked(NUMBER, agencies[position]));
        }
    }

    private static ProcessInstance called(String agency) {
        return runtimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(NUMBER + "-" + agency.toUpperCase(Locale.ROOT))
                .singleResult();
    }

    private ProcessInstance appraising() {
        var dossier = received();
        complete(RECEIVE, dossier, "COMPLETE", NOBODY_ASKED);
        standsAt(DossierState.LISTED);
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
        when(unitDossiers.submitWithinQuota(NUMBER)).thenReturn(true);
        standsAt(DossierState.SUBMITTED);
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

    private void standsAt(DossierState state) {
        var dossier = ACase.numbered(NUMBER).in(state).snapshot();
        when(nominations.require(NUMBER)).thenReturn(dossier);
        when(nominations.lock(NUMBER)).thenReturn(dossier);
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
