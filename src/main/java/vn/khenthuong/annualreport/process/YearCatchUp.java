package vn.khenthuong.annualreport.process;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.khenthuong.annualreport.AnnualReportProcess;
import vn.khenthuong.annualreport.AnnualReportProcess.Elements;
import vn.khenthuong.annualreport.ReportYears;
import vn.khenthuong.engine.EngineAsSystem;
import vn.khenthuong.kernel.StartupStep;

/**
 * Opens the year whose opening day passed while nobody was running: a timer that starts a process on a day of the calendar does
 * not make up for what it missed. Of two nodes that start together one opens it.
 */
@Component
class YearCatchUp implements StartupStep {

    private final ReportYears years;
    private final EngineAsSystem engine;
    private final RuntimeService runtime;

    YearCatchUp(ReportYears years, EngineAsSystem engine, RuntimeService runtime) {
        this.years = years;
        this.engine = engine;
        this.runtime = runtime;
    }

    @Override
    public int order() {
        return CATCH_UP;
    }

    @Override
    public void run() {
        years.yearToOpen()
                .ifPresent(year -> engine.run(() -> runtime.createProcessInstanceByKey(AnnualReportProcess.KEY)
                        .startBeforeActivity(Elements.OPEN_YEAR)
                        .execute()));
    }
}
