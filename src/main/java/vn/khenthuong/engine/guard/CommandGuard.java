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
 * lists may begin, and reads are limited to what the official may see; what a permitted command or a guarded service does inside is not asked again. Work without a user (jobs,
 * start-up, {@link vn.khenthuong.engine.EngineAsSystem}) passes.
 */
final class CommandGuard extends CommandInterceptor {

    private static final Logger log = LoggerFactory.getLogger(CommandGuard.class);

    private final ProcessEngineConfigurationImpl engine;
    private final GuardedReads reads;

    CommandGuard(ProcessEngineConfigurationImpl engine, GuardedReads reads) {
        this.engine = engine;
        this.reads = reads;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (Context.getCommandContext() == null && !Trusted.isActive()) {
            var official = identities().getCurrentAuthentication();
            if (Readers.isSignedIn(official)) {
                return execute(command, official);
            }
        }
        return next.execute(command);
    }

    private <T> T execute(Command<T> command, Authentication official) {
        var allowed = new AllowedCommands(official, identities());
        check(command, official, allowed);
        return allowed.isRead(command)
                ? reads.read(Readers.actor(official), command, () -> next.execute(command))
                : next.execute(command);
    }

    private static void check(Command<?> command, Authentication official, AllowedCommands allowed) {
        if (!allowed.allow(command)) {
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
}
