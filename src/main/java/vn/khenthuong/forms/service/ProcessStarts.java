package vn.khenthuong.forms.service;

import java.io.InputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.khenthuong.forms.ProcessStarted;
import vn.khenthuong.forms.StartForm;
import vn.khenthuong.forms.schema.OfferedForm;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.SubmissionGate.Submission;

/** Starting processes by their start forms: the feature that owns the process gives it its number and its routing facts. */
@Component
class ProcessStarts {

    private static final String STEP = "START_PROCESS";

    private final FormOwners owners;
    private final DeployedForms forms;
    private final SubmissionGates gates;
    private final Refusals refusals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProcessStarts(
            FormOwners owners,
            DeployedForms forms,
            SubmissionGates gates,
            Refusals refusals,
            ApplicationEventPublisher events,
            Clock clock) {
        this.owners = owners;
        this.forms = forms;
        this.gates = gates;
        this.refusals = refusals;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param process answers the key of the process after checking that the official may start it
     * @param submitted as it came in
     * @param form where the engine answers the deployed start form
     * @param work starts the instance in the engine with business key and routing facts
     */
    ProcessInstance start(
            String definitionId,
            Supplier<String> process,
            Actor actor,
            Map<String, Object> submitted,
            Supplier<InputStream> form,
            CheckedWork work) {
        var attempt = new Attempt(actor, STEP);
        return refusals.remembering(
                attempt,
                () -> work.together(() -> {
                    var key = process.get();
                    attempt.isAbout(null, key);
                    gates.check(new Submission(key, null, null, null, actor));
                    var start = take(definitionId, key, actor, EngineValues.plain(submitted), form);
                    var started = work.start(definitionId, start.businessKey(), start.variables());
                    if (!owners.ofStart(key).isForOthers()) {
                        work.handTo(actor, started);
                    }
                    return started;
                }));
    }

    private StartForm.Start take(
            String definitionId,
            String process,
            Actor actor,
            Map<String, Object> submitted,
            Supplier<InputStream> form) {
        var owner = owners.ofStart(process);
        var schema = forms.ofStart(definitionId, form).schema().withOptions(owner.accepted(actor));
        var answers = CheckedAnswers.of(schema, Map.of(), submitted, incomplete -> owner.inspect(actor, incomplete));
        var start = CheckedAnswers.located(schema, () -> owner.submit(actor, answers));
        var role = start.role() == null ? actor.soleRole().orElse(null) : start.role();
        events.publishEvent(new ProcessStarted(process, start.businessKey(), actor, role, clock.instant()));
        return start;
    }

    /**
     * The start form with the official's own options; Tasklist asks for nothing else before a start. Whoever looks at a form that
     * is not for him has attempted nothing: that is refused, not remembered.
     */
    InputStream form(String definitionId, Supplier<String> process, Actor actor, Supplier<InputStream> form) {
        var options = owners.ofStart(process.get()).options(actor);
        return DeployedForm.stream(
                OfferedForm.with(forms.ofStart(definitionId, form).json(), options));
    }

    /** The same options as variables, restricted to these names unless they are null. */
    VariableMap variables(Supplier<String> process, Actor actor, Collection<String> names) {
        var options = owners.ofStart(process.get()).options(actor);
        return EngineValues.typed(new HashMap<>(options), names);
    }
}
