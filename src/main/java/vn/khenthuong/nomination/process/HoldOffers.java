package vn.khenthuong.nomination.process;

import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.khenthuong.engine.BusinessKeys;
import vn.khenthuong.engine.EngineAsSystem;
import vn.khenthuong.engine.TaskClaims;
import vn.khenthuong.nomination.Holds;
import vn.khenthuong.nomination.NominationProcess;
import vn.khenthuong.nomination.NominationProcess.Tasks;
import vn.khenthuong.organization.IdentitiesAligned;

/** Open resolutions of holds follow the functions of focal agency and appraiser, like other tasks, on the day these move. */
@Component
class HoldOffers {

    private final TaskService tasks;
    private final EngineAsSystem engine;
    private final BusinessKeys keys;
    private final TaskClaims claims;
    private final TaskOffers offers;
    private final Holds holds;

    HoldOffers(
            TaskService tasks,
            EngineAsSystem engine,
            BusinessKeys keys,
            TaskClaims claims,
            TaskOffers offers,
            Holds holds) {
        this.tasks = tasks;
        this.engine = engine;
        this.keys = keys;
        this.claims = claims;
        this.offers = offers;
        this.holds = holds;
    }

    @EventListener
    void on(IdentitiesAligned aligned) {
        engine.run(() -> {
            var open = tasks.createTaskQuery()
                    .processDefinitionKey(NominationProcess.KEY)
                    .taskDefinitionKey(Tasks.RESOLVE_HOLD.id())
                    .list();
            var numbers = keys.of(open);
            open.forEach(task -> offer(task, numbers.get(task.getProcessInstanceId())));
        });
    }

    /** A task whose hold is over goes with the message that says so. */
    private void offer(Task task, String number) {
        var wanted = Set.copyOf(holds.resolvers(number));
        if (!wanted.isEmpty() && offers.replace(task.getId(), wanted)) {
            claims.releaseOutlived(task.getId());
        }
    }
}
