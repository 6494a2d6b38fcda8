package vn.khenthuong.forms.service;

import java.io.InputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.khenthuong.forms.ProcessStarted;
import vn.khenthuong.forms.ProcessesStarted;
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
     * Starts all of them or, with the refusal of one, none.
     *
     * @param process answers the key of the process after checking that the official may start it
     * @param submitted each as it came in
     * @param form where the engine answers the deployed start form
     * @param work starts the instances in the engine with business key and routing facts
     */
    List<ProcessInstance> start(
            String definitionId,
            Supplier<String> process,
            Actor actor,
            List<Map<String, Object>> submitted,
            Supplier<InputStream> form,
            CheckedWork work) {
        var attempt = new Attempt(actor, STEP);
        return refusals.remembering(
                attempt,
                () -> work.together(() -> {
                    var key = process.get();
                    attempt.isAbout(null, key);
                    gates.check(new Submission(key, null, null, null, actor));
                    var owner = owners.ofStart(key);
                    return take(definitionId, owner, actor, submitted, form).stream()
                            .map(start -> {
                                var started = work.start(definitionId, start.businessKey(), start.variables());
                                if (!owner.isForOthers()) {
                                    work.handTo(actor, started);
                                }
                                return started;
                            })
                            .toList();
                }));
    }

    private List<StartForm.Start> take(
            String definitionId,
            StartForm owner,
            Actor actor,
            List<Map<String, Object>> submitted,
            Supplier<InputStream> form) {
        var schema = forms.ofStart(definitionId, form).schema().withOptions(owner.accepted(actor));
        var answers = submitted.stream()
                .map(EngineValues::plain)
                .map(plain ->
                        CheckedAnswers.of(schema, Map.of(), plain, incomplete -> owner.inspect(actor, incomplete)))
                .toList();
        var starts = CheckedAnswers.located(schema, () -> owner.submitAll(actor, answers));
        var now = clock.instant();
        events.publishEvent(new ProcessesStarted(starts.stream()
                .map(start -> new ProcessStarted(
                        owner.process(),
                        start.businessKey(),
                        actor,
                        start.role() == null ? actor.soleRole().orElse(null) : start.role(),
                        now))
                .toList()));
        return starts;
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
