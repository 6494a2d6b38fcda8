package vn.khenthuong.annualreport.process;

import static org.assertj.core.api.Assertions.*;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.*;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.runtime.Job;
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
import vn.khenthuong.annualreport.AnnualReportProcess;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.annualreport.ReportYear;
import vn.khenthuong.annualreport.ReportYears;
import vn.khenthuong.annualreport.UnitReport;
import vn.khenthuong.annualreport.UnitReportProcess;
import vn.khenthuong.support.ProcessTestEngine;

@DisplayName("Báo cáo hằng năm")
@Deployment(resources = "processes/annualreport/annual-report.bpmn")
class AnnualReportProcessTest {

    private static final int YEAR = 2026;
    private static final String CODE = "BC2026";
    private static final Instant OPENING_DAY = Instant.parse("2026-09-30T17:00:00Z");
    private static final Instant DEADLINE = Instant.parse("2026-11-14T17:00:00Z");
    private static final List<String> UNITS = List.of("da-lat", "di-linh", "so-y-te");
    private static final String CONSOLIDATE = "userTask_consolidateReport";
    private static final String CONSOLIDATE_FOR_BOARD = "userTask_consolidateForBoard";
    private static final String SIGN = "userTask_signConsolidatedReport";
    private static final String SIGN_FOR_BOARD = "userTask_signBoardReport";
    private static final String SIGN_BY_CHAIR = "userTask_signBoardReportByChair";
    private static final String ISSUE = "userTask_issueBoardReport";

    @RegisterExtension // static and annotated, otherwise the coverage gate never fires
    static final ProcessEngineCoverageExtension ENGINE = ProcessTestEngine.coveringAtLeast(1.0);

    private final ReportYears years = mock(ReportYears.class);
    private Instant deadline = DEADLINE;

    @BeforeEach
    void wireDelegates() {
        ProcessTestEngine.use(ENGINE);
        Mocks.register(
                "openYearDelegate", new OpenYearDelegate(years, Clock.fixed(OPENING_DAY, ZoneOffset.ofHours(7))));
        Mocks.register("countReportsDelegate", new CountReportsDelegate(years));
        Mocks.register("readUnitDelegate", new ReadUnitDelegate(years));
        Mocks.register("readYearProgressDelegate", new ReadYearProgressDelegate(years));
        when(years.reports(YEAR))
                .thenReturn(UNITS.stream().map(unit -> mock(UnitReport.class)).toList());
        IntStream.range(0, UNITS.size())
                .forEach(position ->
                        when(years.reportAt(YEAR, position)).thenReturn(new ReportNumber(YEAR, UNITS.get(position))));
        when(years.require(YEAR)).thenAnswer(call -> new ReportYear(YEAR, deadline, OPENING_DAY, "system", null));
        deployStubOfTheUnitsReport();
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
    @DisplayName("mở bằng biểu mẫu: mỗi đơn vị một báo cáo, hết hạn thì tổng hợp, nộp xong và tổng hợp xong thì khép")
    void fromOpeningToClosing() {
        var year = collecting();
        verify(years, never()).open(YEAR);
        assertThat(unitReports())
                .extracting(ProcessInstance::getBusinessKey)
                .containsExactlyInAnyOrder("BC2026-DA-LAT", "BC2026-DI-LINH", "BC2026-SO-Y-TE");
        for (var report : unitReports()) {
            assertThat(runtimeService().getVariables(report.getId()))
                    .containsOnly(
                            entry("year", YEAR),
                            entry(
                                    "unit",
                                    report.getBusinessKey()
                                            .substring("BC2026-".length())
                                            .toLowerCase()),
                            entry("report", report.getBusinessKey()));
        }
        assertThat(year).variables().doesNotContainKeys("unit", "report");

        execute(job("event_reportDeadline", year));
        complete(task(CONSOLIDATE, year));
        answer(SIGN, year, "APPROVE");
        complete(task(CONSOLIDATE_FOR_BOARD, year));
        answer(SIGN_FOR_BOARD, year, "APPROVE");
        answer(SIGN_BY_CHAIR, year, "APPROVE");
        complete(task(ISSUE, year));
        assertThat(year)
                .isWaitingAt("callActivity_unitReport")
                .isNotWaitingAt(CONSOLIDATE, CONSOLIDATE_FOR_BOARD, ISSUE);
        deliverAll();

        assertThat(year).isEnded().hasPassed("endEvent_yearClosed");
    }

    @Test
    @DisplayName("A-33: mỗi người ký có thể trả lại người tổng hợp; kết luận lạ cũng là trả lại")
    void givenBack() {
        when(years.allDelivered(YEAR)).thenReturn(true);
        var year = running();
        deliverAll();
        complete(task(CONSOLIDATE, year));
        answer(SIGN, year, "RETURN");
        assertThat(year).isWaitingAt(CONSOLIDATE).isNotWaitingAt(SIGN);
        complete(task(CONSOLIDATE, year));
        answer(SIGN, year, "APPROVE");

        complete(task(CONSOLIDATE_FOR_BOARD, year));
        answer(SIGN_FOR_BOARD, year, "RETURN");
        assertThat(year).isWaitingAt(CONSOLIDATE_FOR_BOARD).isNotWaitingAt(SIGN_FOR_BOARD);
        complete(task(CONSOLIDATE_FOR_BOARD, year));
        answer(SIGN_FOR_BOARD, year, "APPROVE");
        answer(SIGN_BY_CHAIR, year, "SOMETHING_ELSE");
        assertThat(year).isWaitingAt(CONSOLIDATE_FOR_BOARD).isNotWaitingAt(SIGN_BY_CHAIR, ISSUE);
        complete(task(CONSOLIDATE_FOR_BOARD, year));
        answer(SIGN_FOR_BOARD, year, "APPROVE");
        answer(SIGN_BY_CHAIR, year, "APPROVE");
        assertThat(year).isNotEnded();
        complete(task(ISSUE, year));
        assertThat(year).isEnded().hasPassed("endEvent_yearClosed");
    }

    @Test
    @DisplayName("tự mở ngày 01/10: mang mã của năm")
    void opensByItself() {
        when(years.open(YEAR)).thenReturn(true);
        execute(opening());

        var year = runtimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(CODE)
                .singleResult();
        assertThat(year)
                .isWaitingAtExactly("gateway_fork")
                .hasPassed("startEvent_yearOpening")
                .variables()
                .containsEntry("year", YEAR)
                .containsEntry("unitCount", UNITS.size());
    }

    @Test
    @DisplayName("đến 01/10 mà năm đã mở: không mở lần nữa")
    void alreadyOpen() {
        when(years.open(YEAR)).thenReturn(false);
        execute(opening());

        var ended = historyService()
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(AnnualReportProcess.KEY)
                .singleResult();
        assertThat(ended.getState()).isEqualTo("COMPLETED");
        assertThat(ended.getEndActivityId()).isEqualTo("endEvent_alreadyOpen");
        assertThat(ended.getBusinessKey()).isNull();
        assertThat(unitReports()).isEmpty();
    }

    @Test
    @DisplayName("hệ thống ngừng qua ngày 01/10: mở khi khởi động lại")
    void catchesUp() {
        when(years.yearToOpen()).thenReturn(Optional.of(YEAR), Optional.empty());
        when(years.open(YEAR)).thenReturn(true);
        var catchUp = new YearCatchUp(years, TestEngine.AS_SYSTEM, runtimeService());
        catchUp.run();
        catchUp.run();

        assertThat(runtimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey(AnnualReportProcess.KEY)
                        .list())
                .extracting(ProcessInstance::getBusinessKey)
                .containsExactly(CODE);
    }

    @Test
    @DisplayName("đã nộp đủ từ trước: không chờ hạn")
    void nothingToWaitFor() {
        when(years.allDelivered(YEAR)).thenReturn(true);
        var year = running();

        assertThat(year).hasNotPassed("subProcess_collect").isWaitingAt(CONSOLIDATE, CONSOLIDATE_FOR_BOARD);
    }

    @Test
    @DisplayName("nộp đủ trước hạn: tổng hợp ngay")
    void everyReportBeforeTheDeadline() {
        var year = collecting();
        deliverAll();
        send("report.allDelivered");

        assertThat(year)
                .hasPassed("event_allDelivered")
                .isWaitingAtExactly("gateway_join", CONSOLIDATE, CONSOLIDATE_FOR_BOARD);
        assertThat(jobQuery().processInstanceId(year.getId()).list()).isEmpty();
    }

    @Test
    @DisplayName("gia hạn dời hẹn giờ; hạn cũ qua đi không mở việc tổng hợp")
    void extended() {
        var year = collecting();
        deadline = DEADLINE.plusSeconds(864_000);
        send("report.extended");

        assertThat(year).hasPassed("event_deadlineMoved").isWaitingAt("event_reportDeadline");
        assertThat(jobQuery().processInstanceId(year.getId()).list())
                .extracting(Job::getDuedate)
                .containsExactly(Date.from(deadline));
    }

    private ProcessInstance collecting() {
        var year = running();
        assertThat(year).isWaitingAt("event_reportDeadline");
        assertThat(job("event_reportDeadline", year)).hasDueDate(Date.from(DEADLINE));
        return year;
    }

    private ProcessInstance running() {
        var year = runtimeService().startProcessInstanceByKey(AnnualReportProcess.KEY, CODE, Map.of("year", YEAR));
        assertThat(year).isWaitingAtExactly("gateway_fork");
        execute(job("gateway_fork", year));
        return year;
    }

    private static void answer(String task, ProcessInstance year, String outcome) {
        complete(task(task, year), Map.of("outcome", outcome));
    }

    private static Job opening() {
        return jobQuery().activityId("startEvent_yearOpening").singleResult();
    }

    private static void send(String message) {
        runtimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(CODE)
                .correlate();
    }

    private static List<ProcessInstance> unitReports() {
        return runtimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(UnitReportProcess.KEY)
                .list();
    }

    private static void deliverAll() {
        unitReports().forEach(report -> complete(task("userTask_stub", report)));
    }

    private static void deployStubOfTheUnitsReport() {
        var stub = Bpmn.createExecutableProcess(UnitReportProcess.KEY)
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("userTask_stub")
                .endEvent()
                .done();
        repositoryService()
                .createDeployment()
                .name("stub")
                .addModelInstance("unit-report-stub.bpmn", stub)
                .deploy();
    }
}
