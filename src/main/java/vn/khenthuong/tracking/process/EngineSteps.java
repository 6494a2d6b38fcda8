package vn.khenthuong.tracking.process;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.khenthuong.annualreport.UnitReportProcess;
import vn.khenthuong.engine.EngineAsSystem;
import vn.khenthuong.nomination.NominationProcess;
import vn.khenthuong.tracking.OpenStep;
import vn.khenthuong.tracking.ProcessSteps;
import vn.khenthuong.tracking.Visit;
import vn.khenthuong.tracking.WorkedCase;

/**
 * Asks the engine where cases stand. It asks as the system: whether the reader may know is decided before, from the domain, and
 * what is answered are ids of model elements and instants.
 */
@Component
class EngineSteps implements ProcessSteps {

    /** Elements at which a case can stand; scopes around them say nothing more. */
    private static final Set<String> PLACES = Set.of("userTask", "intermediateMessageCatch", "intermediateTimer");

    private final HistoryService history;
    private final TaskService tasks;
    private final EngineAsSystem engine;

    EngineSteps(HistoryService history, TaskService tasks, EngineAsSystem engine) {
        this.history = history;
        this.tasks = tasks;
        this.engine = engine;
    }

    /** The history knows running instances too. */
    @Override
    public Optional<String> instanceOf(String number) {
        return engine.call(() -> Optional.ofNullable(history.createHistoricProcessInstanceQuery()
                        .processDefinitionKey(NominationProcess.KEY)
                        .processInstanceBusinessKey(number)
                        .singleResult())
                .map(instance -> instance.getId()));
    }

    @Override
    public Map<String, String> instancesOfReports(Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        return engine.call(() -> history
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(UnitReportProcess.KEY)
                .processInstanceBusinessKeyIn(numbers.toArray(String[]::new))
                .list()
                .stream()
                .collect(Collectors.toMap(
                        HistoricProcessInstance::getBusinessKey,
                        HistoricProcessInstance::getId,
                        (first, second) -> second)));
    }

    @Override
    public List<Visit> visits(String number) {
        return engine.call(() -> instanceOf(number).map(this::visitsOf).orElse(List.of()));
    }

    private List<Visit> visitsOf(String instance) {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .map(activity -> new Visit(
                        activity.getActivityId(), activity.getStartTime().toInstant(), instant(activity.getEndTime())))
                .toList();
    }

    @Override
    public Optional<WorkedCase> completedBy(String userId, String taskId) {
        return engine.call(() -> Optional.ofNullable(history.createHistoricTaskInstanceQuery()
                        .taskId(taskId)
                        .taskAssignee(userId)
                        .finished()
                        .singleResult())
                .flatMap(task -> instance(task.getProcessInstanceId()))
                .map(EngineSteps::worked));
    }

    @Override
    public Optional<WorkedCase> startedBy(String userId, String instance) {
        return engine.call(() -> instance(instance)
                .filter(started -> userId.equals(started.getStartUserId()))
                .map(EngineSteps::worked));
    }

    private Optional<HistoricProcessInstance> instance(String id) {
        return Optional.ofNullable(history.createHistoricProcessInstanceQuery()
                .processInstanceId(id)
                .singleResult());
    }

    private static WorkedCase worked(HistoricProcessInstance instance) {
        return new WorkedCase(instance.getProcessDefinitionKey(), instance.getBusinessKey());
    }

    @Override
    public List<String> waitingAt(Collection<String> businessKeys, Instant at) {
        return engine.call(() -> businessKeys.stream()
                .flatMap(key ->
                        history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(key).list().stream())
                .flatMap(instance -> history
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .activityType("userTask")
                        .list()
                        .stream())
                .filter(task -> waited(task, at.truncatedTo(ChronoUnit.MILLIS)))
                .map(HistoricActivityInstance::getActivityId)
                .toList());
    }

    /** The engine keeps milliseconds only, and drops the tasks of a case in or after the transaction that ends it. */
    private static boolean waited(HistoricActivityInstance task, Instant at) {
        var left = instant(task.getEndTime());
        return !task.getStartTime().toInstant().isAfter(at) && (left == null || !left.isBefore(at));
    }

    @Override
    public List<OpenStep> open(Collection<String> businessKeys) {
        return engine.call(() -> businessKeys.stream()
                .flatMap(this::openOf)
                .sorted(Comparator.comparing(OpenStep::since))
                .toList());
    }

    private Stream<OpenStep> openOf(String businessKey) {
        var tasksById = tasks.createTaskQuery().processInstanceBusinessKey(businessKey).list().stream()
                .collect(Collectors.toMap(Task::getId, Function.identity()));
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .unfinished()
                .list()
                .stream()
                .flatMap(
                        instance -> history
                                .createHistoricActivityInstanceQuery()
                                .processInstanceId(instance.getId())
                                .unfinished()
                                .list()
                                .stream())
                .filter(activity -> PLACES.contains(activity.getActivityType()))
                .map(activity -> step(businessKey, activity, tasksById));
    }

    private OpenStep step(String businessKey, HistoricActivityInstance activity, Map<String, Task> tasksById) {
        var task = activity.getTaskId() == null ? null : tasksById.get(activity.getTaskId());
        return new OpenStep(
                businessKey,
                activity.getActivityId(),
                activity.getStartTime().toInstant(),
                task == null ? null : instant(task.getDueDate()),
                task == null ? null : task.getAssignee(),
                task == null ? List.of() : groupsOf(task));
    }

    private List<String> groupsOf(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .distinct()
                .sorted()
                .toList();
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}
