package vn.khenthuong.support;

import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.engine.test.mock.MockExpressionManager;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageInMemProcessEngineConfiguration;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;

/** The bare engine in memory for tests of one model: no Spring, no job executor, beans from {@link Mocks}. */
public final class ProcessTestEngine {

    private ProcessTestEngine() {}

    /** An extension that fails the class when its tests leave more of the model unvisited than allowed. */
    public static ProcessEngineCoverageExtension coveringAtLeast(double ratio) {
        var configuration = new ProcessCoverageInMemProcessEngineConfiguration();
        var name = UUID.randomUUID().toString();
        configuration.setProcessEngineName(name);
        configuration.setJdbcUrl("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setJobExecutorActivate(false);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setEnforceHistoryTimeToLive(true);
        configuration.setExpressionManager(new MockExpressionManager());
        return ProcessEngineCoverageExtension.builder(configuration)
                .assertClassCoverageAtLeast(ratio)
                .build();
    }

    /**
     * Points the assertions at this engine, and registers the create listeners of every user task; assignment and due dates
     * have tests of their own.
     */
    public static void use(ProcessEngineCoverageExtension engine) {
        BpmnAwareTests.init(engine.getProcessEngine());
        TaskListener none = task -> {};
        Mocks.register("assignTaskListener", none);
        Mocks.register("dueDateListener", none);
    }
}
