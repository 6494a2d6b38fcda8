package vn.khenthuong.engine.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.ClaimGate;

/**
 * Puts the guard before the engine's commands, the guarded task service in place of its own, and takes what is
 * hidden from a reader out of its statements. Lets it look for nothing that the guard keeps from being.
 */
@Component
class EngineGuardPlugin extends AbstractProcessEnginePlugin {

    private final GuardedReads reads;
    private final WithheldTasks withheld;
    private final ObjectProvider<ClaimGate> claimGates;
    private final ApplicationEventPublisher events;

    EngineGuardPlugin(
            GuardedReads reads,
            WithheldTasks withheld,
            ObjectProvider<ClaimGate> claimGates,
            ApplicationEventPublisher events) {
        this.reads = reads;
        this.withheld = withheld;
        this.claimGates = claimGates;
        this.events = events;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomPreCommandInterceptorsTxRequired(
                guarded(engine, engine.getCustomPreCommandInterceptorsTxRequired()));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(
                guarded(engine, engine.getCustomPreCommandInterceptorsTxRequiresNew()));
        engine.setTaskService(new GuardedTaskService(engine, withheld, claimGates, events));
        engine.setResourceAuthorizationProvider(new NewTaskRights());
        var sessions = new ArrayList<SessionFactory>(
                Optional.ofNullable(engine.getCustomSessionFactories()).orElse(List.of()));
        sessions.add(new TasksOfModels.Factory());
        engine.setCustomSessionFactories(sessions);
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        engine.getSqlSessionFactory().getConfiguration().addInterceptor(new HiddenRows());
    }

    private List<CommandInterceptor> guarded(ProcessEngineConfigurationImpl engine, List<CommandInterceptor> present) {
        var interceptors = new ArrayList<CommandInterceptor>();
        interceptors.add(new CommandGuard(engine, reads));
        if (present != null) {
            interceptors.addAll(present);
        }
        return interceptors;
    }
}
