package vn.khenthuong.annualreport.process;

import static org.assertj.core.api.Assertions.*;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.*;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.annualreport.ReportReminders;
import vn.khenthuong.annualreport.ReportReminders.Outlook;
import vn.khenthuong.annualreport.ReportState;
import vn.khenthuong.annualreport.ReportYears;
import vn.khenthuong.annualreport.UnitReport;
import vn.khenthuong.annualreport.UnitReportProcess;
import vn.khenthuong.annualreport.UnitReports;
import vn.khenthuong.support.ProcessTestEngine;

@DisplayName("Báo cáo của đơn vị")
@Deployment(resources = "processes/annualreport/unit-report.bpmn")
class UnitReportProcessTest {

    private static final ReportNumber REPORT = new ReportNumber(2026, "dam-rong");
    private static final String IN_WORK = "subProcess_report";
    private static final String PREPARE = "userTask_prepareReport";
    private static final String SIGN = "userTask_signReport";
    private static final Instant FIRST = Instant.parse("2026-10-15T00:30:00Z");
    private static final Instant SECOND = Instant.parse("2026-10-30T00:30:00Z");

    @RegisterExtension // static and annotated, otherwise the coverage gate never fires
    static final ProcessEngineCoverageExtension ENGINE = ProcessTestEngine.coveringAtLeast(1.0);

    private final ReportYears years = mock(ReportYears.class);
    private final UnitReports reports = mock(UnitReports.class);
    private final ReportReminders reminders = mock(ReportReminders.class);
    private int sent;
    private Instant deadline = Instant.parse("2026-11-14T17:00:00Z");

    @BeforeEach
    void wireDelegates() {
        ProcessTestEngine.use(ENGINE);
        Mocks.register("readReportDeadlineDelegate", new ReadReportDeadlineDelegate(reports));
        Mocks.register("planReminderDelegate", new PlanReminderDelegate(years, reminders));
        Mocks.register("remindUnitDelegate", new RemindUnitDelegate(reminders));
        Mocks.register("moveReportDeadlineDelegate", new MoveReportDeadlineDelegate(reports, TestEngine.AS_SYSTEM));
        when(reports.require(REPORT))
                .thenAnswer(call -> new UnitReport(REPORT, ReportState.OWED, deadline, null, false, null, null, 0, 0));
        next(FIRST, SECOND);
    }

    @AfterEach
    void unwireDelegates() {
        Mocks.reset();
    }

    @Test
    @DisplayName("lập, ký: đã nộp, không nhắc nữa")
    void signed() {
        var report = started();
        complete(task(PREPARE, report));
        complete(task(SIGN, report), withVariables("outcome", "APPROVE"));

        assertThat(report).isWaitingAtExactly("endEvent_delivered").hasPassed("endEvent_signed");
        execute(job("endEvent_delivered", report));
        assertThat(report).isEnded().hasPassed("endEvent_delivered");
        verify(reminders, never()).remind(REPORT, report.getId());
    }

    @Test
    @DisplayName("thủ trưởng trả lại đến khi ký; lần nhắc vẫn chờ")
    void returned() {
        var report = started();
        complete(task(PREPARE, report));
        complete(task(SIGN, report), withVariables("outcome", "RETURN"));
        assertThat(report).isWaitingAtExactly(IN_WORK, PREPARE, "gateway_wait");
        complete(task(PREPARE, report));
        complete(task(SIGN, report), withVariables("outcome", "APPROVE"));

        assertThat(report).isWaitingAtExactly("endEvent_delivered");
    }

    @Test
    @DisplayName("trả lời lạ không phải là ký")
    void anythingElseIsNoSignature() {
        var report = started();
        complete(task(PREPARE, report));
        complete(task(SIGN, report), withVariables("outcome", "SUBMIT"));

        assertThat(report).isWaitingAt(PREPARE).hasNotPassed("endEvent_signed");
    }

    @Test
    @DisplayName("nhắc từng lần đến lần cuối, khóa năm báo cáo trước khi tính; việc của đơn vị vẫn mở")
    void remindedUntilNoneIsLeft() {
        var report = started();
        assertThat(job("event_reminderDue", report)).hasDueDate(Date.from(FIRST));
        remind(report);
        assertThat(job("event_reminderDue", report)).hasDueDate(Date.from(SECOND));
        remind(report);

        assertThat(report)
                .isWaitingAtExactly(IN_WORK, PREPARE, "event_deadlineMovedLater")
                .variables()
                .containsEntry("remindersSent", 2)
                .containsEntry("reminderLeft", false);
        assertThat(jobQuery().processInstanceId(report.getId()).list()).isEmpty();
        var order = inOrder(years, reminders);
        order.verify(reminders).remind(REPORT, report.getId());
        order.verify(years).lock(2026);
        order.verify(reminders).outlook(REPORT);
    }

    @Test
    @DisplayName("gia hạn khi đang chờ nhắc: dời hạn của việc đang mở và lần nhắc")
    void extendedBeforeTheLastReminder() {
        var report = started();
        complete(task(PREPARE, report));
        deadline = deadline.plus(10, ChronoUnit.DAYS);
        send("report.extended");

        assertThat(report)
                .isWaitingAtExactly(IN_WORK, SIGN, "gateway_wait")
                .variables()
                .containsEntry("reportDeadline", deadline.toString());
        assertThat(task(SIGN, report)).hasDueDate(Date.from(deadline));
        assertThat(jobQuery().processInstanceId(report.getId()).list())
                .extracting(job -> job.getDuedate().toInstant())
                .containsExactly(SECOND);
    }

    @Test
    @DisplayName("gia hạn sau lần nhắc cuối: nhắc lại theo hạn mới")
    void extendedAfterTheLastReminder() {
        next(null, SECOND);
        var report = started();
        assertThat(report).isWaitingAtExactly(IN_WORK, PREPARE, "event_deadlineMovedLater");
        deadline = deadline.plus(10, ChronoUnit.DAYS);
        send("report.extended");

        assertThat(report).isWaitingAtExactly(IN_WORK, PREPARE, "gateway_wait");
        assertThat(job("event_reminderDue", report)).hasDueDate(Date.from(SECOND));
        assertThat(task(PREPARE, report)).hasDueDate(Date.from(deadline));
    }

    @ParameterizedTest(name = "khi đang ở {0}")
    @DisplayName("năm báo cáo đóng: kết thúc, không nộp")
    @ValueSource(strings = {PREPARE, SIGN})
    void yearClosed(String step) {
        var report = started();
        if (step.equals(SIGN)) {
            complete(task(PREPARE, report));
        }
        assertThat(report).isWaitingAt(step);
        send("report.yearClosed");

        assertThat(report).isEnded().hasPassed("endEvent_notDelivered").hasNotPassed("endEvent_signed");
    }

    @Test
    @DisplayName("năm báo cáo đóng sau lần nhắc cuối")
    void yearClosedAfterTheLastReminder() {
        next();
        var report = started();
        send("report.yearClosed");

        assertThat(report).isEnded().hasPassed("endEvent_notDelivered");
    }

    private ProcessInstance started() {
        var report = runtimeService()
                .startProcessInstanceByKey(
                        UnitReportProcess.KEY,
                        REPORT.toString(),
                        Map.of("year", REPORT.year(), "unit", REPORT.unit(), "report", REPORT.toString()));
        assertThat(report).isWaitingAt(PREPARE).variables().containsEntry("reportDeadline", deadline.toString());
        return report;
    }

    /** The reminders planned one after the other, null for none; then none. */
    private void next(Instant... planned) {
        var left = new ArrayDeque<>(
                Arrays.stream(planned).map(Optional::ofNullable).toList());
        when(reminders.outlook(REPORT))
                .thenAnswer(call -> new Outlook(left.isEmpty() ? Optional.empty() : left.remove(), sent));
    }

    private void remind(ProcessInstance report) {
        sent++;
        execute(job("event_reminderDue", report));
    }

    private static void send(String message) {
        runtimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(REPORT.toString())
                .correlate();
    }
}
