package vn.khenthuong.forms.service;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.khenthuong.kernel.CurrentActor;

/** Puts the guarded form service in place of the engine's own, before anything can hold on to that one. */
@Component
class GuardedFormsPlugin extends AbstractProcessEnginePlugin {

    private final TaskSubmissions tasks;
    private final ProcessStarts starts;
    private final Supplier<CurrentActor> currentActor;

    /** @param currentActor looked up late: it asks the engine, which is built with this */
    GuardedFormsPlugin(TaskSubmissions tasks, ProcessStarts starts, ObjectProvider<CurrentActor> currentActor) {
        this.tasks = tasks;
        this.starts = starts;
        this.currentActor = SingletonSupplier.of(currentActor::getObject);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setFormService(new GuardedFormService(engine, tasks, starts, currentActor));
    }
}
