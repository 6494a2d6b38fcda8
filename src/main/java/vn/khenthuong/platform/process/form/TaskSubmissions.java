package vn.khenthuong.platform.process.form;

import java.io.InputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.khenthuong.platform.form.FormGuard;
import vn.khenthuong.platform.form.TaskForm;
import vn.khenthuong.platform.form.TaskSubmitted;
import vn.khenthuong.platform.process.form.CheckedWork.WantedVariables;

/**
 * Reading and completing user tasks by their forms. A completion is one transaction: the task is taken, the answers are
 * checked and given to the feature that owns the task, and the engine gets the routing facts the feature returns.
 */
@Component
class TaskSubmissions {

    private static final String STEP = "SUBMIT_TASK";

    private final TaskDesk desk;
    private final FormOwners owners;
    private final DeployedForms forms;
    private final TransactionOperations transaction;
    private final Refusals refusals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskSubmissions(
            TaskDesk desk,
            FormOwners owners,
            DeployedForms forms,
            TransactionOperations transaction,
            Refusals refusals,
            ApplicationEventPublisher events,
            Clock clock) {
        this.desk = desk;
        this.owners = owners;
        this.forms = forms;
        this.transaction = transaction;
        this.refusals = refusals;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param submitted as it came in
     * @param form where the engine answers the deployed form of the task
     * @param work completes the task in the engine with the routing facts
     * @param wanted variables to be answered, or null
     */
    VariableMap submit(
            String taskId,
            Official official,
            Map<String, Object> submitted,
            Supplier<InputStream> form,
            CheckedWork work,
            WantedVariables wanted) {
        var attempt = new Attempt(official.actor(), STEP);
        return refusals.answering(
                attempt,
                () -> work.together(() -> {
                    var task = desk.handOver(taskId, official, attempt);
                    var routing = take(task, official, EngineValues.plain(submitted), form);
                    return work.complete(taskId, routing, wanted);
                }));
    }

    private Map<String, Object> take(
            OpenTask open, Official official, Map<String, Object> submitted, Supplier<InputStream> form) {
        var task = open.inTheHandsOf(official);
        var owner = owners.ofTask(open);
        owner.precheck(task, submitted);
        var schema = forms.ofTask(open, form).schema();
        Map<String, Object> facts = schema.needsFacts() ? owner.factsForCheck(task, submitted) : Map.of();
        var answers = FormGuard.check(schema, facts, submitted);
        var routing = owner.submit(task, answers);
        events.publishEvent(new TaskSubmitted(task, answers, clock.instant()));
        return routing;
    }

    /** What the form of the task shows, restricted to these names unless they are null. */
    VariableMap variables(String taskId, Official official, Collection<String> names) {
        return refusals.answering(
                new Attempt(official.actor(), STEP),
                () -> transaction.execute(status -> {
                    var task = desk.show(taskId, official);
                    return EngineValues.typed(read(task, official, owners.ofTask(task)), names);
                }));
    }

    private static Map<String, Object> read(OpenTask open, Official official, TaskForm owner) {
        var task = open.inTheHandsOf(official);
        var facts = owner.read(task);
        if (open.isMeantFor(official)) {
            owner.shown(task, facts);
        }
        return facts;
    }

    /** The form of a task the official may work on or read. */
    InputStream form(String taskId, Official official, Supplier<InputStream> form) {
        return refusals.answering(
                new Attempt(official.actor(), STEP), () -> forms.ofTask(desk.show(taskId, official), form).stream());
    }
}
