package vn.khenthuong.round.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.*;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.ApplicationEventPublisher;
import vn.khenthuong.decision.AwardLists;
import vn.khenthuong.decision.process.DecisionDelegates;
import vn.khenthuong.engine.EngineAsSystem;
import vn.khenthuong.engine.ProcessMessages;
import vn.khenthuong.kernel.Deadline;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.process.NominationDelegates;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.RoundReopened;
import vn.khenthuong.round.Rounds;
import vn.khenthuong.round.UnitDeadlineMoved;
import vn.khenthuong.support.ProcessTestEngine;

@DisplayName("Đợt khen thưởng")
@Deployment(resources = "processes/round/award-round.bpmn")
class AwardRoundProcessTest {

    private static final String CONFIRM = "userTask_confirmOpening";
    private static final String CODE = "SK2023";

    @RegisterExtension // static and annotated, otherwise the coverage gate never fires
    static final ProcessEngineCoverageExtension ENGINE = ProcessTestEngine.coveringAtLeast(1.0);

    private final Rounds rounds = mock(Rounds.class);
    private final Nominations nominations = mock(Nominations.class);
    private final AwardLists lists = mock(AwardLists.class);
    private final ProcessMessages messages = mock(ProcessMessages.class);
    private final ApplicationEventPublisher events = mock(ApplicationEventPublisher.class);
    private final AwardRound row = mock(AwardRound.class);
    private Instant deadline = Instant.now().plus(30, ChronoUnit.DAYS);

    @BeforeEach
    void wireDelegates() {
        ProcessTestEngine.use(ENGINE);
        Mocks.register("openRoundDelegate", new OpenRoundDelegate(rounds));
        Mocks.register("readDeadlineDelegate", new ReadDeadlineDelegate(rounds, events));
        Mocks.register("closeRoundDelegate", new CloseRoundDelegate(rounds));
        Mocks.register("endRoundDelegate", new EndRoundDelegate(rounds));
        NominationDelegates.ofTheRound(nominations, rounds, messages);
        DecisionDelegates.ofTheRound(lists);
        when(row.code()).thenReturn(CODE);
        when(rounds.open(CODE)).thenReturn(row);
        when(rounds.closesAt(CODE)).thenAnswer(call -> deadline);
        when(rounds.collectsUntil(CODE)).thenAnswer(call -> deadline);
        when(lists.open(CODE)).thenReturn(CODE + "-DS1", CODE + "-DS2");
        when(nominations.waitingForClosing(CODE)).thenReturn(List.of(CODE + "-DI-LINH-0002", CODE + "-SO-Y-TE-0001"));
        deployStubOfTheList();
    }

    @AfterEach
    void unwireDelegates() {
        Mocks.reset();
        repositoryService()
                .createDeploymentQuery()
                .deploymentName("stub")
                .list()
                .forEach(stub -> repositoryService().deleteDeployment(stub.getId(), true));
    }

    @Test
    @DisplayName("hết hạn, lập danh sách đến khi không còn hồ sơ")
    void listsUntilNothingIsLeft() {
        var round = collecting();
        execute(job("event_unitDeadline", round));
        when(nominations.hasLive(CODE)).thenReturn(true, true, false);
        execute(job("serviceTask_announceClosing", round));
        assertThat(round).isWaitingAtExactly("callActivity_list");
        finishList("SK2023-DS1");
        finishList("SK2023-DS2");

        assertThat(round)
                .isEnded()
                .hasPassed("serviceTask_endRound", "endEvent_roundEnded")
                .variables()
                .containsEntry("list", "SK2023-DS2");
        var order = inOrder(rounds, messages, nominations, lists);
        order.verify(rounds).close(CODE, deadline);
        order.verify(messages).send("round.closed", CODE + "-DI-LINH-0002");
        order.verify(messages).send("round.closed", CODE + "-SO-Y-TE-0001");
        order.verify(rounds).lock(CODE);
        order.verify(nominations).hasLive(CODE);
        order.verify(lists).open(CODE);
        order.verify(rounds).end(CODE);
    }

    @Test
    @DisplayName("không có hồ sơ nào: đợt kết thúc")
    void nothingNominated() {
        var round = collecting();
        execute(job("event_unitDeadline", round));
        when(nominations.hasLive(CODE)).thenReturn(false);
        execute(job("serviceTask_announceClosing", round));

        assertThat(round).isEnded().hasPassed("endEvent_roundEnded").hasNotPassed("callActivity_list");
    }

    @Test
    @DisplayName("gia hạn dời hẹn giờ")
    void extended() {
        var round = collecting();
        deadline = deadline.plus(10, ChronoUnit.DAYS);
        send("round.extended");

        assertThat(round).isWaitingAt("event_unitDeadline");
        assertThat(job("event_unitDeadline", round)).hasDueDate(Date.from(deadline.truncatedTo(ChronoUnit.MILLIS)));
        verify(events).publishEvent(new UnitDeadlineMoved(CODE));
    }

    @Test
    @DisplayName("đóng sớm theo văn bản")
    void closedEarly() {
        var round = collecting();
        send("round.closed");

        assertThat(round)
                .isWaitingAtExactly("serviceTask_announceClosing")
                .hasPassed("event_closedEarly", "serviceTask_closeRound");
    }

    @Test
    @DisplayName("lãnh đạo không duyệt: không mở đợt")
    void notOpened() {
        var round = started();
        complete(task(CONFIRM, round), withVariables("outcome", "RETURN"));

        assertThat(round).isEnded().hasPassed("endEvent_notOpened").hasNotPassed("serviceTask_openRound");
    }

    @Test
    @DisplayName("đợt bị hủy")
    void cancelled() {
        var round = collecting();
        send("round.cancelled");

        assertThat(round).isEnded().hasPassed("endEvent_roundCancelled").hasNotPassed("serviceTask_closeRound");
    }

    @Test
    @DisplayName("mở lại khi đang có danh sách: danh sách bỏ, đơn vị đề nghị tiếp đến hạn mới")
    void reopened() {
        var round = listing();
        deadline = deadline.plus(10, ChronoUnit.DAYS);
        send("round.reopened");

        assertThat(round).isWaitingAt("event_unitDeadline").hasPassed("event_roundReopened");
        assertThat(job("event_unitDeadline", round)).hasDueDate(Date.from(deadline.truncatedTo(ChronoUnit.MILLIS)));
        verify(events).publishEvent(new UnitDeadlineMoved(CODE));
        Assertions.assertThat(runningLists()).isZero();
    }

    @Test
    @DisplayName("mở lại đợt của mô hình trước khi có việc mở lại: đi cùng một đường")
    void reopenedInAnOlderModel() {
        deployOlderModel();
        var round = listing();
        deadline = deadline.plus(10, ChronoUnit.DAYS);

        reopen();

        assertThat(round).isWaitingAt("event_unitDeadline").hasNotPassed("event_roundReopened");
        assertThat(job("event_unitDeadline", round)).hasDueDate(Date.from(deadline.truncatedTo(ChronoUnit.MILLIS)));
        Assertions.assertThat(runningLists()).isZero();
        verify(messages, never()).send("round.reopened", CODE);
    }

    @Test
    @DisplayName("mở lại đợt của mô hình nay: báo cho đợt đang chờ")
    void reopenedByMessage() {
        var round = listing();

        reopen();

        verify(messages).send("round.reopened", CODE);
        assertThat(round).isWaitingAtExactly("callActivity_list");
    }

    @Test
    @DisplayName("đợt bị hủy khi đang có danh sách: danh sách kết thúc cùng đợt")
    void cancelledWithItsList() {
        var round = listing();
        send("round.cancelled");

        assertThat(round).isEnded().hasPassed("endEvent_roundCancelled");
        Assertions.assertThat(runningLists()).isZero();
    }

    private ProcessInstance listing() {
        var round = collecting();
        execute(job("event_unitDeadline", round));
        when(nominations.hasLive(CODE)).thenReturn(true);
        execute(job("serviceTask_announceClosing", round));
        assertThat(round).isWaitingAtExactly("callActivity_list");
        return round;
    }

    private void reopen() {
        var asSystem = new EngineAsSystem() {
            @Override
            public <T> T call(Supplier<T> work) {
                return work.get();
            }
        };
        new ReopenedRounds(runtimeService(), asSystem, messages)
                .on(new RoundReopened(
                        CODE, new Deadline(deadline), new DocumentReference("9/SNV", LocalDate.of(2023, 6, 20))));
    }

    private static long runningLists() {
        return runtimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("awardList")
                .count();
    }

    /** As it was deployed before rounds could be opened again. */
    private static void deployOlderModel() {
        var older = today().replaceAll("(?s)<bpmn:boundaryEvent id=\"event_roundReopened\".*?</bpmn:boundaryEvent>", "")
                .replaceAll(
                        "(?s)<bpmndi:BPMN(Shape|Edge) id=\"[a-zA-Z_]*roundReopened[a-zA-Z_]*\".*?</bpmndi:BPMN\\1>", "")
                .replaceAll("<bpmn:[^>]*>flow_roundReopened_readDeadline</bpmn:[^>]*>", "")
                .replaceAll("<bpmn:flowNodeRef>event_roundReopened</bpmn:flowNodeRef>", "")
                .replaceAll("<bpmn:sequenceFlow id=\"flow_roundReopened[^>]*/>", "");
        Assertions.assertThat(older).doesNotContain("roundReopened");
        repositoryService()
                .createDeployment()
                .name("stub")
                .addString("award-round-before.bpmn", older)
                .deploy();
    }

    private static String today() {
        try (var model = AwardRoundProcessTest.class.getResourceAsStream("/processes/round/award-round.bpmn")) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private ProcessInstance collecting() {
        var round = started();
        complete(task(CONFIRM, round), withVariables("outcome", "APPROVE"));
        assertThat(round).isWaitingAt("event_unitDeadline");
        return round;
    }

    private ProcessInstance started() {
        var round =
                runtimeService().startProcessInstanceByKey("awardRound", CODE, Map.of("round", CODE, "ruleSet", "A"));
        assertThat(round).isWaitingAtExactly(CONFIRM);
        return round;
    }

    private static void send(String message) {
        runtimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(CODE)
                .correlate();
    }

    private static void finishList(String code) {
        var list = runtimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(code, "awardList")
                .singleResult();
        complete(task("userTask_stub", list));
    }

    private static void deployStubOfTheList() {
        var stub = Bpmn.createExecutableProcess("awardList")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("userTask_stub")
                .endEvent()
                .done();
        repositoryService()
                .createDeployment()
                .name("stub")
                .addModelInstance("award-list-stub.bpmn", stub)
                .deploy();
    }
}
