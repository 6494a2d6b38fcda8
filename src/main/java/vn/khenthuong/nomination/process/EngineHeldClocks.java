package vn.khenthuong.nomination.process;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.khenthuong.calendar.DueDateFacts;
import vn.khenthuong.calendar.Sla;
import vn.khenthuong.engine.EngineAsSystem;
import vn.khenthuong.engine.OpenTaskRows;
import vn.khenthuong.engine.ProcessVariable;
import vn.khenthuong.nomination.HeldClocks;
import vn.khenthuong.nomination.NominationProcess;
import vn.khenthuong.nomination.NominationProcess.Tasks;
import vn.khenthuong.nomination.NominationProcess.Variables;
import vn.khenthuong.organization.Role;

/**
 * The tasks of a held dossier are due at no time, and the timers at them sleep: a suspended timer cannot fire, while the instance and
 * its tasks are never suspended.
 */
@Component
class EngineHeldClocks implements HeldClocks {

    /** Who of the unit works which of its tasks. */
    private static final Map<String, Role> UNIT_TASKS = Map.of(
            Tasks.PREPARE_DOSSIER.id(), Role.OFFICER,
            Tasks.APPROVE_BY_UNIT.id(), Role.HEAD,
            Tasks.SUPPLEMENT_DOSSIER.id(), Role.OFFICER,
            Tasks.APPROVE_SUPPLEMENT.id(), Role.HEAD);

    private final OpenTaskRows rows;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final HeldTimers timers;
    private final EngineAsSystem engine;
    private final TaskOffers offers;
    private final Sla sla;

    EngineHeldClocks(
            OpenTaskRows rows,
            TaskService tasks,
            RuntimeService runtime,
            HeldTimers timers,
            EngineAsSystem engine,
            TaskOffers offers,
            Sla sla) {
        this.rows = rows;
        this.tasks = tasks;
        this.runtime = runtime;
        this.timers = timers;
        this.engine = engine;
        this.offers = offers;
        this.sla = sla;
    }

    @Override
    public void keep(String number) {
        rows.holdOf(number, Tasks.RESOLVE_HOLD.id());
    }

    @Override
    public List<String> tasks(String number) {
        return engine.call(() -> open(number).stream().map(Task::getId).toList());
    }

    @Override
    public List<Clock> running(String number) {
        return engine.call(() -> clocks(number));
    }

    @Override
    public List<Clock> stop(String number) {
        return engine.call(() -> {
            var running = clocks(number);
            open(number).forEach(this::stop);
            return running;
        });
    }

    private List<Clock> clocks(String number) {
        return open(number).stream()
                .filter(task -> task.getDueDate() != null)
                .map(task -> new Clock(
                        task.getId(),
                        task.getTaskDefinitionKey(),
                        sla.basis(task.getTaskDefinitionKey()),
                        task.getDueDate().toInstant()))
                .toList();
    }

    private void stop(Task task) {
        tasks.setDueDate(task.getId(), null);
        timers.sleep(task.getExecutionId());
    }

    @Override
    public void start(String number, Map<String, Instant> due) {
        engine.run(() -> open(number).stream()
                .filter(task -> due.containsKey(task.getId()))
                .forEach(task -> start(task, due.get(task.getId()))));
    }

    private void start(Task task, Instant due) {
        tasks.setDueDate(task.getId(), Date.from(due));
        switch (sla.basis(task.getTaskDefinitionKey())) {
            case UNIT_DEADLINE -> remember(task, DueDateFacts.UNIT_DEADLINE, due);
            case SUPPLEMENT -> remember(task, DueDateFacts.SUPPLEMENT_DEADLINE, due);
            case WORKING_DAYS, REPORT_DEADLINE -> {
                // no later task of the instance reads it
            }
        }
        timers.wake(task.getExecutionId(), due);
    }

    private void remember(Task task, ProcessVariable<Instant> deadline, Instant due) {
        var entry = deadline.of(due);
        runtime.setVariable(task.getProcessInstanceId(), entry.getKey(), entry.getValue());
    }

    @Override
    public void decideBy(String number, Instant due) {
        engine.run(() -> tasks.createTaskQuery()
                .processDefinitionKey(NominationProcess.KEY)
                .processInstanceBusinessKey(number)
                .taskDefinitionKey(Tasks.RESOLVE_HOLD.id())
                .dueBefore(Date.from(due))
                .list()
                .forEach(task -> tasks.setDueDate(task.getId(), Date.from(due))));
    }

    @Override
    public void handOver(String number, String actingUnit) {
        engine.run(() -> {
            var entry = Variables.ACTING_UNIT.of(actingUnit);
            runtime.createProcessInstanceQuery()
                    .processDefinitionKey(NominationProcess.KEY)
                    .processInstanceBusinessKey(number)
                    .list()
                    .forEach(instance -> runtime.setVariable(instance.getId(), entry.getKey(), entry.getValue()));
            open(number).forEach(task -> offer(task, actingUnit));
        });
    }

    /** A task that is offered to a unit is offered to the other one in the same role. */
    private void offer(Task task, String actingUnit) {
        var role = UNIT_TASKS.get(task.getTaskDefinitionKey());
        if (role == null) {
            return;
        }
        var group = role.of(actingUnit);
        offers.replace(task.getId(), Set.of(group));
        if (task.getAssignee() != null) {
            offers.takeBack(task);
        }
    }

    private List<Task> open(String number) {
        return runtime
                .createProcessInstanceQuery()
                .processDefinitionKey(NominationProcess.KEY)
                .processInstanceBusinessKey(number)
                .list()
                .stream()
                .flatMap(this::withCalled)
                .flatMap(instance -> tasks.createTaskQuery().processInstanceId(instance.getId()).list().stream())
                .filter(task -> !Tasks.RESOLVE_HOLD.is(task.getTaskDefinitionKey()))
                .sorted(Comparator.comparing(Task::getId))
                .toList();
    }

    /** The clocks of the agencies that are asked about a dossier stand with it. */
    private Stream<ProcessInstance> withCalled(ProcessInstance dossier) {
        return Stream.concat(
                Stream.of(dossier),
                runtime.createProcessInstanceQuery().superProcessInstanceId(dossier.getId()).list().stream());
    }
}
