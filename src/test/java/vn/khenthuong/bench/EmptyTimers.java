package vn.khenthuong.bench;

import java.util.Date;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.model.bpmn.Bpmn;

/** The engine alone, with a model in which nothing happens but that a timer fires. */
final class EmptyTimers implements AutoCloseable {

    private static final String KEY = "emptyTimer";

    private final ProcessEngine engine;

    EmptyTimers(DataSource source) {
        var configuration = BareEngine.on(source, "empty");
        configuration.setEnforceHistoryTimeToLive(false);
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        KEY + ".bpmn",
                        Bpmn.createExecutableProcess(KEY)
                                .startEvent()
                                .intermediateCatchEvent()
                                .timerWithDate("${due}")
                                .endEvent()
                                .done())
                .deploy();
    }

    /** As many instances, each with a timer that is due. */
    void start(int many) {
        var due = new Date(ClockUtil.getCurrentTime().getTime() - 1000);
        for (var instance = 0; instance < many; instance++) {
            engine.getRuntimeService().startProcessInstanceByKey(KEY, Map.of("due", due));
        }
    }

    ManagementService jobs() {
        return engine.getManagementService();
    }

    @Override
    public void close() {
        engine.close();
    }
}
