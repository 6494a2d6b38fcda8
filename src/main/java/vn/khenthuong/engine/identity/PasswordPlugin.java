package vn.khenthuong.engine.identity;

import java.util.UUID;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Puts bcrypt under the engine's passwords, takes no short ones and none with the user's own name, and has them checked by the
 * {@link GuardedIdentityService}. First passwords are given past these rules, by those who have rules of their own.
 */
@Component
class PasswordPlugin extends AbstractProcessEnginePlugin {

    private final PasswordSettings passwords;
    private final SignInThrottle throttle;
    private final ApplicationEventPublisher events;

    PasswordPlugin(PasswordSettings passwords, SignInThrottle throttle, ApplicationEventPublisher events) {
        this.passwords = passwords;
        this.throttle = throttle;
        this.events = events;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var bcrypt = new BcryptEncryptor(passwords.strength());
        engine.setPasswordEncryptor(bcrypt);
        engine.setEnablePasswordPolicy(true);
        engine.setPasswordPolicy(passwords::rules);
        var nobodys = "{%s}%s"
                .formatted(
                        bcrypt.hashAlgorithmName(),
                        bcrypt.encrypt(UUID.randomUUID().toString()));
        engine.setIdentityService(new GuardedIdentityService(engine, throttle, events, nobodys, passwords.refusal()));
    }
}
