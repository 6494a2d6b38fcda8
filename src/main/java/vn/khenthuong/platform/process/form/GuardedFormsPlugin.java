package vn.khenthuong.platform.process.form;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Puts the guarded form service in place of the engine's own, before anything can hold on to that one. */
@Component
class GuardedFormsPlugin extends AbstractProcessEnginePlugin {

    private final TaskSubmissions tasks;
    private final ProcessStarts starts;

    GuardedFormsPlugin(TaskSubmissions tasks, ProcessStarts starts) {
        this.tasks = tasks;
        this.starts = starts;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setFormService(new GuardedFormService(engine, tasks, starts));
    }
}
