package vn.khenthuong.platform.process.guard;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.stereotype.Component;

/** Puts the guard before the engine's commands, the guarded task service in place of its own, and bcrypt under its passwords. */
@Component
class EngineGuardPlugin extends AbstractProcessEnginePlugin {

    private final PasswordSettings passwords;

    EngineGuardPlugin(PasswordSettings passwords) {
        this.passwords = passwords;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomPreCommandInterceptorsTxRequired(
                guarded(engine, engine.getCustomPreCommandInterceptorsTxRequired()));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(
                guarded(engine, engine.getCustomPreCommandInterceptorsTxRequiresNew()));
        engine.setTaskService(new GuardedTaskService(engine));
        engine.setPasswordEncryptor(new BcryptEncryptor(passwords.strength()));
        engine.setLoginMaxAttempts(passwords.maxAttempts());
    }

    private static List<CommandInterceptor> guarded(
            ProcessEngineConfigurationImpl engine, List<CommandInterceptor> present) {
        var interceptors = new ArrayList<CommandInterceptor>();
        interceptors.add(new CommandGuard(engine));
        if (present != null) {
            interceptors.addAll(present);
        }
        return interceptors;
    }
}
