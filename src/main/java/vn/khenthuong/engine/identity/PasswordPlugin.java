package vn.khenthuong.engine.identity;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Puts bcrypt under the engine's passwords, and a limit on failed attempts. */
@Component
class PasswordPlugin extends AbstractProcessEnginePlugin {

    private final PasswordSettings passwords;

    PasswordPlugin(PasswordSettings passwords) {
        this.passwords = passwords;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setPasswordEncryptor(new BcryptEncryptor(passwords.strength()));
        engine.setLoginMaxAttempts(passwords.maxAttempts());
    }
}
