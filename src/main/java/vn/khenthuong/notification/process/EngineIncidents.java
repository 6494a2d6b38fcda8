package vn.khenthuong.notification.process;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import vn.khenthuong.engine.EngineAsSystem;
import vn.khenthuong.notification.Incidents;

/** Incidents of the engine, of type {@code mailFailed}; their configuration is the id of the notice. */
@Component
class EngineIncidents implements Incidents {

    private static final String MAIL_FAILED = "mailFailed";

    private final RuntimeService runtime;
    private final EngineAsSystem engine;

    EngineIncidents(RuntimeService runtime, EngineAsSystem engine) {
        this.runtime = runtime;
        this.engine = engine;
    }

    @Override
    public Optional<String> open(String subject, String processInstanceId, UUID notice, String message) {
        return engine.call(() -> instance(subject, processInstanceId)
                .flatMap(this::place)
                .map(execution -> runtime.createIncident(MAIL_FAILED, execution, notice.toString(), message))
                .map(Incident::getId));
    }

    @Override
    public void resolve(String incident) {
        engine.run(() -> {
            if (runtime.createIncidentQuery().incidentId(incident).count() > 0) {
                runtime.resolveIncident(incident);
            }
        });
    }

    private Optional<String> instance(String subject, String known) {
        var query = runtime.createProcessInstanceQuery();
        var wanted = known == null ? query.processInstanceBusinessKey(subject) : query.processInstanceId(known);
        return wanted.list().stream().findFirst().map(ProcessInstance::getId);
    }

    /** The engine wants an execution at an element: of those where the process stands the one that is nested least. */
    private Optional<String> place(String instance) {
        var level = List.of(runtime.getActivityInstance(instance));
        while (!level.isEmpty()) {
            var here = level.stream()
                    .filter(scope -> scope.getChildActivityInstances().length == 0)
                    .min(Comparator.comparing(ActivityInstance::getActivityId));
            if (here.isPresent()) {
                return here.map(leaf -> leaf.getExecutionIds()[0]);
            }
            level = level.stream()
                    .flatMap(scope -> Stream.of(scope.getChildActivityInstances()))
                    .toList();
        }
        return Optional.empty();
    }
}
