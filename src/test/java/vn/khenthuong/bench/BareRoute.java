package vn.khenthuong.bench;

import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;

/**
 * The same models on the engine alone: forms are submitted as they come, every answer becomes a variable, delegates only
 * route, nobody checks anything. What is left when this project is taken away.
 */
final class BareRoute implements AutoCloseable {

    private final ProcessEngine engine;

    BareRoute(DataSource source) {
        var configuration = BareEngine.on(source, "bare");
        configuration.setGroupResourceWhitelistPattern("[a-z0-9.-]+");
        configuration.setBeans(beans());
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("processes/nomination/nomination.bpmn")
                .addClasspathResource("processes/decision/award-list.bpmn")
                .deploy();
    }

    void start(String number, Map<String, Object> answers) {
        var definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("nomination")
                .latestVersion()
                .singleResult();
        engine.getFormService().submitStartForm(definition.getId(), number, answers);
    }

    void startList(String code) {
        engine.getRuntimeService().startProcessInstanceByKey("awardList", code, Map.of("list", code));
    }

    String task(String businessKey, String task) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .taskDefinitionKey(task)
                .singleResult()
                .getId();
    }

    void submit(String taskId, Map<String, Object> answers) {
        engine.getFormService().submitTaskForm(taskId, answers);
    }

    void send(String message, List<String> businessKeys) {
        businessKeys.forEach(key -> engine.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(key)
                .correlate());
    }

    @Override
    public void close() {
        engine.close();
    }

    private static Map<Object, Object> beans() {
        Map<Object, Object> beans = new HashMap<>();
        beans.put("assignTaskListener", (TaskListener) task -> task.addCandidateGroup("canbo.so-ldtbxh"));
        beans.put("dueDateListener", (TaskListener)
                task -> task.setDueDate(Date.valueOf(LocalDate.now().plusDays(5))));
        beans.put("reserveQuotaDelegate", setting("withinQuota", true));
        beans.put("readListingDelegate", (JavaDelegate) dossier -> {
            var seen = dossier.hasVariable("listing");
            dossier.setVariable("listing", seen ? "LISTED" : "WAITING");
        });
        beans.put("readDecisionDelegate", (JavaDelegate) dossier -> {
            var seen = dossier.hasVariable("decision");
            dossier.setVariable("decision", seen ? "AWARDED" : "PENDING");
        });
        beans.put("confirmQuotaDelegate", setting("withinQuota", true));
        beans.put("recheckQuotaDelegate", (JavaDelegate) list -> {
            list.setVariable("withinQuota", true);
            list.setVariable("emptyList", false);
        });
        beans.put("readProgressDelegate", (JavaDelegate) list -> {
            var seen = list.hasVariable("progress");
            list.setVariable("progress", seen ? "APPRAISED" : "PENDING");
        });
        return beans;
    }

    private static JavaDelegate setting(String variable, Object value) {
        return execution -> execution.setVariable(variable, value);
    }
}
