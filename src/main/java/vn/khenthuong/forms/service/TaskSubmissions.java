package vn.khenthuong.forms.service;

import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.khenthuong.forms.AddedSection;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.CurrentTask;
import vn.khenthuong.forms.Previews;
import vn.khenthuong.forms.TaskForm;
import vn.khenthuong.forms.TaskSubmitted;
import vn.khenthuong.forms.schema.FormSchema;
import vn.khenthuong.forms.schema.ServedNote;
import vn.khenthuong.forms.service.CheckedWork.WantedVariables;
import vn.khenthuong.kernel.ActingCapacity;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.ReadOnce;
import vn.khenthuong.kernel.SubmissionGate.Submission;

/**
 * Reading and completing user tasks by their forms. A completion is one transaction: the task is taken, the answers are
 * checked and given to the feature that owns the task, and the engine gets the routing facts the feature returns.
 */
@Component
class TaskSubmissions {

    private static final String STEP = "SUBMIT_TASK";

    private final TaskAccess desk;
    private final FormOwners owners;
    private final DeployedForms forms;
    private final TransactionOperations transaction;
    private final SubmissionGates gates;
    private final Refusals refusals;
    private final ApplicationEventPublisher events;
    private final ObjectProvider<ActingCapacity> capacity;
    private final ObjectProvider<Previews> previews;
    private final Clock clock;

    /**
     * @param capacity looked up late: the engine is built with this desk
     * @param previews looked up late for the same reason
     */
    TaskSubmissions(
            TaskAccess desk,
            FormOwners owners,
            DeployedForms forms,
            TransactionOperations transaction,
            SubmissionGates gates,
            Refusals refusals,
            ApplicationEventPublisher events,
            ObjectProvider<ActingCapacity> capacity,
            ObjectProvider<Previews> previews,
            Clock clock) {
        this.desk = desk;
        this.owners = owners;
        this.forms = forms;
        this.transaction = transaction;
        this.gates = gates;
        this.refusals = refusals;
        this.events = events;
        this.capacity = capacity;
        this.previews = previews;
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
            Actor actor,
            Map<String, Object> submitted,
            Supplier<InputStream> form,
            CheckedWork work,
            WantedVariables wanted) {
        var attempt = new Attempt(actor, STEP);
        return refusals.remembering(
                attempt,
                () -> work.together(() -> {
                    var task = desk.handOver(taskId, actor, attempt);
                    gates.check(submission(task, actor));
                    var routing = take(task, actor, EngineValues.plain(submitted), form);
                    return work.complete(taskId, routing, wanted);
                }));
    }

    private Map<String, Object> take(
            OpenTask open, Actor actor, Map<String, Object> submitted, Supplier<InputStream> form) {
        var task = open.inTheHandsOf(actor);
        var owner = owners.ofTask(open);
        var checked = ReadOnce.during(() -> check(open, task, owner, submitted, form));
        var routing = CheckedAnswers.located(checked.schema(), () -> owner.submit(task, checked.answers()));
        events.publishEvent(new TaskSubmitted(task, checked.answers(), clock.instant()));
        return routing;
    }

    private Checked check(
            OpenTask open,
            CurrentTask task,
            TaskForm owner,
            Map<String, Object> submitted,
            Supplier<InputStream> form) {
        owner.precheck(task, submitted);
        var schema = forms.ofTask(open, form).with(owner.added(task)).schema();
        Map<String, Object> facts = schema.needsFacts() ? owner.factsForCheck(task, submitted) : Map.of();
        return new Checked(
                schema, CheckedAnswers.of(schema, facts, submitted, incomplete -> owner.inspect(task, incomplete)));
    }

    /** The form as it is deployed, and the answers that keep to it. */
    private record Checked(FormSchema schema, Answers answers) {}

    /** What the form of the task shows, restricted to these names unless they are null. */
    VariableMap variables(String taskId, Actor actor, Collection<String> names) {
        return transaction.execute(status -> {
            var task = desk.show(taskId, actor);
            return EngineValues.typed(read(task, actor, owners.ofTask(task)), names);
        });
    }

    private Map<String, Object> read(OpenTask open, Actor actor, TaskForm owner) {
        var task = open.inTheHandsOf(actor);
        var facts = owner.read(task);
        if (open.isMeantFor(actor)) {
            owner.shown(task, facts);
        }
        var told = new HashMap<>(facts);
        owner.added(task).stream()
                .filter(AddedSection.Rows.class::isInstance)
                .map(AddedSection.Rows.class::cast)
                .forEach(rows -> told.put(rows.variable(), rows.rows()));
        if (task.role() != null) {
            capacity.getObject()
                    .of(actor, task.role())
                    .ifPresent(words -> told.put(ServedNote.ACTING_AS.variable(), words));
        }
        barred(open, task, owner).ifPresent(words -> told.put(ServedNote.BARRED.variable(), words));
        var links = previews(task);
        if (!links.isEmpty()) {
            told.put(ServedNote.PREVIEWS.variable(), links);
        }
        return told;
    }

    /** What would be refused now, in the words of the refusal. */
    private Optional<String> barred(OpenTask open, CurrentTask task, TaskForm owner) {
        return gates.objection(submission(open, task.actor()))
                .map("%s Bấm “Hoàn thành” lúc này sẽ bị từ chối."::formatted)
                .or(() -> Optional.of(String.join(" ", owner.barred(task).values()))
                        .filter(words -> !words.isEmpty()));
    }

    private static Submission submission(OpenTask task, Actor actor) {
        return new Submission(task.process(), task.task(), task.businessKey(), task.tenant(), actor);
    }

    private List<Map<String, Object>> previews(CurrentTask task) {
        var links = new ArrayList<Map<String, Object>>();
        previews.orderedStream()
                .flatMap(some -> some.of(task.task(), task.businessKey()).stream())
                .forEach(preview -> links.add(Map.of(
                        "separator", links.isEmpty() ? "" : " · ",
                        "address", preview.address(),
                        "title", preview.title())));
        return links;
    }

    /** The form of a task the official may work on or read. */
    InputStream form(String taskId, Actor actor, Supplier<InputStream> form) {
        var open = desk.show(taskId, actor);
        return transaction.execute(status -> {
            var owner = owners.ofTask(open);
            var task = open.inTheHandsOf(actor);
            return forms
                    .ofTask(open, form)
                    .with(owner.added(task))
                    .without(owner.barred(task).keySet())
                    .stream();
        });
    }
}
