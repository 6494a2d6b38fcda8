package vn.khenthuong.annualreport.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.khenthuong.annualreport.UnitReportProcess.Variables;
import vn.khenthuong.annualreport.UnitReports;
import vn.khenthuong.engine.EngineAsSystem;

/** Service task “Điều chỉnh hạn báo cáo”: the task at hand follows the deadline, and so will the later ones. */
@Component
class MoveReportDeadlineDelegate implements JavaDelegate {

    private final UnitReports reports;
    private final EngineAsSystem engine;

    MoveReportDeadlineDelegate(UnitReports reports, EngineAsSystem engine) {
        this.reports = reports;
        this.engine = engine;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var deadline = reports.require(Submissions.report(execution)).deadline();
        Variables.REPORT_DEADLINE.set(execution, deadline);
        engine.run(() -> {
            var tasks = execution.getProcessEngineServices().getTaskService();
            tasks.createTaskQuery()
                    .processInstanceId(execution.getProcessInstanceId())
                    .list()
                    .forEach(task -> tasks.setDueDate(task.getId(), Date.from(deadline)));
        });
    }
}
