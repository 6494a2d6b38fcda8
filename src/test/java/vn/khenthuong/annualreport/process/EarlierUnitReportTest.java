package vn.khenthuong.annualreport.process;

import static org.assertj.core.api.Assertions.*;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.*;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.annualreport.ReportReminders;
import vn.khenthuong.annualreport.ReportReminders.Outlook;
import vn.khenthuong.annualreport.ReportState;
import vn.khenthuong.annualreport.ReportYears;
import vn.khenthuong.annualreport.UnitReport;
import vn.khenthuong.annualreport.UnitReportProcess;
import vn.khenthuong.annualreport.UnitReports;
import vn.khenthuong.support.ProcessTestEngine;

/** Reports that were running when the timer of the model read a stored variable. */
@DisplayName("Báo cáo của đơn vị mở từ phiên bản trước: hẹn giờ theo biến đã lưu")
class EarlierUnitReportTest {

    private static final ReportNumber REPORT = new ReportNumber(2026, "dam-rong");
    private static final String STORED = "nextReminder";
    private static final Instant PASSED = Instant.parse("2026-10-15T00:30:00Z");
    private static final Instant NEXT = Instant.parse("2026-10-30T00:30:00Z");
    private static final Instant LAST = Instant.parse("2026-11-13T00:30:00Z");

    @RegisterExtension // static and annotated, otherwise it is not called
    static final ProcessEngineCoverageExtension ENGINE = ProcessTestEngine.coveringAtLeast(0);

    private final ReportReminders reminders = mock(ReportReminders.class);
    private final UnitReports reports = mock(UnitReports.class);
    private String deployment;

    @BeforeEach
    void deployEarlierModel() throws IOException {
        ProcessTestEngine.use(ENGINE);
        Mocks.register("readReportDeadlineDelegate", new ReadReportDeadlineDelegate(reports));
        Mocks.register("planReminderDelegate", new PlanReminderDelegate(mock(ReportYears.class), reminders));
        Mocks.register("remindUnitDelegate", new RemindUnitDelegate(reminders));
        when(reports.require(REPORT))
                .thenReturn(new UnitReport(REPORT, ReportState.OWED, LAST, null, false, null, null, 0, 0));
        var model = Files.readString(Path.of("processes/annualreport/unit-report.bpmn"));
        assertThat(model).contains("${reminderAt}");
        deployment = repositoryService()
                .createDeployment()
                .addString("unit-report.bpmn", model.replace("${reminderAt}", "${" + STORED + "}"))
                .deploy()
                .getId();
    }

    @AfterEach
    void removeEarlierModel() {
        repositoryService().deleteDeployment(deployment, true);
        Mocks.reset();
    }

    @Test
    @DisplayName("đã lưu ngày cũ: lần nhắc đến hạn chạy một lần, hẹn giờ đi tới ngày sau")
    void timerGoesOnFromAStoredDate() {
        outlook(PASSED);
        var report = started(Map.of(STORED, PASSED.toString()));
        assertThat(job("event_reminderDue", report)).hasDueDate(Date.from(PASSED));

        outlook(NEXT);
        execute(job("event_reminderDue", report));
        assertThat(job("event_reminderDue", report)).hasDueDate(Date.from(NEXT));
        outlook(LAST);
        execute(job("event_reminderDue", report));

        assertThat(job("event_reminderDue", report)).hasDueDate(Date.from(LAST));
        assertThat(report).variables().containsEntry(STORED, LAST.toString());
    }

    @Test
    @DisplayName("chưa lưu ngày nào: hẹn giờ vẫn đặt được, không lưu thêm gì")
    void nothingIsStoredAnew() {
        outlook(NEXT);
        var report = started(Map.of());

        assertThat(job("event_reminderDue", report)).hasDueDate(Date.from(NEXT));
        assertThat(report).variables().doesNotContainKeys(STORED, "reminderAt");
    }

    private void outlook(Instant next) {
        when(reminders.outlook(REPORT)).thenReturn(new Outlook(Optional.of(next), 0));
    }

    private static ProcessInstance started(Map<String, ?> stored) {
        var variables = new HashMap<String, Object>(stored);
        variables.put("year", REPORT.year());
        variables.put("unit", REPORT.unit());
        return runtimeService().startProcessInstanceByKey(UnitReportProcess.KEY, REPORT.toString(), variables);
    }
}
