package vn.khenthuong.platform.process.form;

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
import vn.khenthuong.platform.form.FormGuard;
import vn.khenthuong.platform.form.OfferedForm;
import vn.khenthuong.platform.form.ProcessStarted;
import vn.khenthuong.platform.form.StartForm;

/** Starting processes by their start forms: the feature that owns the process gives it its number and its routing facts. */
@Component
class ProcessStarts {

    private static final String STEP = "START_PROCESS";

    private final FormOwners owners;
    private final DeployedForms forms;
    private final Refusals refusals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProcessStarts(
            FormOwners owners, DeployedForms forms, Refusals refusals, ApplicationEventPublisher events, Clock clock) {
        this.owners = owners;
        this.forms = forms;
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
            Official official,
            Map<String, Object> submitted,
            Supplier<InputStream> form,
            CheckedWork work) {
        var attempt = new Attempt(official.actor(), STEP);
        return refusals.answering(
                attempt,
                () -> work.together(() -> {
                    var key = process.get();
                    attempt.isAbout(null, key);
                    var start = take(definitionId, key, official, EngineValues.plain(submitted), form);
                    return work.start(definitionId, start.businessKey(), start.variables());
                }));
    }

    private StartForm.Start take(
            String definitionId,
            String process,
            Official official,
            Map<String, Object> submitted,
            Supplier<InputStream> form) {
        var owner = owners.ofStart(process);
        var schema = forms.ofStart(definitionId, form).schema().withOptions(owner.accepted(official.actor()));
        var answers = FormGuard.check(schema, Map.of(), submitted);
        var start = owner.submit(official.actor(), answers);
        var role = start.role() == null ? official.soleRole().orElse(null) : start.role();
        events.publishEvent(new ProcessStarted(process, start.businessKey(), official.actor(), role, clock.instant()));
        return start;
    }

    /** The start form with the official's own options; Tasklist asks for nothing else before a start. */
    InputStream form(String definitionId, Supplier<String> process, Official official, Supplier<InputStream> form) {
        return refusals.answering(new Attempt(official.actor(), STEP), () -> {
            var options = owners.ofStart(process.get()).options(official.actor());
            return DeployedForm.stream(
                    OfferedForm.with(forms.ofStart(definitionId, form).json(), options));
        });
    }

    /** The same options as variables, restricted to these names unless they are null. */
    VariableMap variables(Supplier<String> process, Official official, Collection<String> names) {
        return refusals.answering(new Attempt(official.actor(), STEP), () -> {
            var options = owners.ofStart(process.get()).options(official.actor());
            return EngineValues.typed(new HashMap<>(options), names);
        });
    }
}
