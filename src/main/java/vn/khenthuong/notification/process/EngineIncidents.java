package vn.khenthuong.notification.process;

import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import vn.khenthuong.notification.Incidents;
import vn.khenthuong.platform.process.EngineAsSystem;

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
                .map(instance -> runtime.createIncident(MAIL_FAILED, instance, notice.toString(), message))
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
}
