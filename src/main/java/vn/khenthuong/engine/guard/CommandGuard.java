package vn.khenthuong.engine.guard;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.khenthuong.engine.Trusted;

/**
 * Stands before every command of the engine. While an official is signed in on this thread, only what {@link AllowedCommands}
 * lists may begin; what a permitted command or a guarded service does inside is not asked again. Work without a user (jobs,
 * start-up, {@link vn.khenthuong.engine.EngineAsSystem}) passes.
 */
final class CommandGuard extends CommandInterceptor {

    private static final Logger log = LoggerFactory.getLogger(CommandGuard.class);

    private final ProcessEngineConfigurationImpl engine;

    CommandGuard(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (Context.getCommandContext() == null && !Trusted.isActive()) {
            var official = identities().getCurrentAuthentication();
            if (isSignedIn(official)) {
                check(command, official);
            }
        }
        return next.execute(command);
    }

    private void check(Command<?> command, Authentication official) {
        if (!new AllowedCommands(official, identities()).allow(command)) {
            log.warn(
                    "Refused {} to {}",
                    command.getClass().getSimpleName(),
                    official.getUserId().replaceAll("[^a-zA-Z0-9._-]", "?"));
            throw new AuthorizationException("Bạn không có quyền thực hiện việc này.");
        }
    }

    private IdentityService identities() {
        return engine.getIdentityService();
    }

    private static boolean isSignedIn(Authentication official) {
        return official != null && official.getUserId() != null;
    }
}
