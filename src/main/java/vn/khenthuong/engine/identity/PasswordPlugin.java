package vn.khenthuong.engine.identity;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.GenericManagerFactory;
import org.springframework.stereotype.Component;

/** Puts bcrypt under the engine's passwords, a delay from the second failed attempt on, and a limit on them. */
@Component
class PasswordPlugin extends AbstractProcessEnginePlugin {

    private final PasswordSettings passwords;

    PasswordPlugin(PasswordSettings passwords) {
        this.passwords = passwords;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setPasswordEncryptor(new BcryptEncryptor(passwords.strength()));
        engine.setIdentityProviderSessionFactory(new GenericManagerFactory(FirstFailureFree.class));
        engine.setLoginMaxAttempts(passwords.maxAttempts());
    }
}
