package vn.khenthuong.organization.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.khenthuong.engine.InstanceUnit;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;

/**
 * Offers every user task to the group that works it today; the model says which performer that is. Groups come from the
 * organisation, so a function that moved takes its tasks along.
 */
@Component
class AssignTaskListener implements TaskListener {

    private final Organization organization;
    private final Clock clock;
    private final Map<ModelTask, Performer> performers = new ConcurrentHashMap<>();

    AssignTaskListener(Organization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        var performer = performers.computeIfAbsent(
                new ModelTask(task.getProcessDefinitionId(), task.getTaskDefinitionKey()),
                key -> ModelPerformer.of(task.getBpmnModelElementInstance()));
        task.addCandidateGroup(organization.groupOf(performer, unitFor(performer, task), LocalDate.now(clock)));
    }

    private static String unitFor(Performer performer, DelegateTask task) {
        return performer.isOfUnit()
                ? InstanceUnit.ACTING
                        .find(task.getExecution())
                        .orElseGet(() -> InstanceUnit.UNIT.require(task.getExecution()))
                : null;
    }

    private record ModelTask(String definition, String task) {}
}
