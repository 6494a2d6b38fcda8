package vn.khenthuong.demo.process;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khenthuong.demo.Demo;
import vn.khenthuong.demo.Timers;
import vn.khenthuong.engine.EngineAsSystem;

/** Reads them from the engine's jobs; what one brings is called as its model calls what it does, or else what it waits for. */
@Component
@Profile(Demo.PROFILE)
class ModelTimers implements Timers {

    private static final int MOST = 500;

    private final ManagementService management;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final EngineAsSystem engine;

    ModelTimers(
            ManagementService management, RuntimeService runtime, RepositoryService repository, EngineAsSystem engine) {
        this.management = management;
        this.runtime = runtime;
        this.repository = repository;
        this.engine = engine;
    }

    @Override
    public List<Timer> nextAfter(Instant moment) {
        return engine.call(() -> first(moment).map(this::dueAt).orElse(List.of()));
    }

    private Optional<Date> first(Instant moment) {
        return management
                .createJobQuery()
                .active()
                .withRetriesLeft()
                .timers()
                .duedateHigherThan(Date.from(moment))
                .orderByJobDuedate()
                .asc()
                .listPage(0, MOST)
                .stream()
                .filter(ModelTimers::isOfAModel)
                .findFirst()
                .map(Job::getDuedate);
    }

    private List<Timer> dueAt(Date instant) {
        var jobs = management
                .createJobQuery()
                .active()
                .withRetriesLeft()
                .timers()
                .duedateHigherThan(new Date(instant.getTime() - 1))
                .duedateLowerThan(new Date(instant.getTime() + 1))
                .list()
                .stream()
                .filter(ModelTimers::isOfAModel)
                .toList();
        var subjects = subjects(jobs.stream()
                .map(Job::getProcessInstanceId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return jobs.stream()
                .map(job -> new Timer(instant.toInstant(), brings(job), subjects.get(job.getProcessInstanceId())))
                .toList();
    }

    /** Asked for null too, where a timer begins something new. */
    private Map<String, String> subjects(Set<String> instances) {
        if (instances.isEmpty()) {
            return new HashMap<>();
        }
        return runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                .filter(instance -> instance.getBusinessKey() != null)
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }

    private String brings(Job job) {
        var definition = definitionOf(job);
        var model = repository.getBpmnModelInstance(job.getProcessDefinitionId());
        return model.getModelElementById(definition.getActivityId()) instanceof FlowNode event
                ? event.getOutgoing().stream()
                        .map(SequenceFlow::getTarget)
                        .filter(ServiceTask.class::isInstance)
                        .findFirst()
                        .orElse(event)
                        .getName()
                : definition.getActivityId();
    }

    private JobDefinition definitionOf(Job job) {
        return management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult();
    }

    /** The engine cleans up by timers too. */
    private static boolean isOfAModel(Job job) {
        return job.getJobDefinitionId() != null && job.getProcessDefinitionId() != null && job.getDuedate() != null;
    }
}
