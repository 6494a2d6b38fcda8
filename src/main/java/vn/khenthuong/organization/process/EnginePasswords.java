package vn.khenthuong.organization.process;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.springframework.stereotype.Component;

/** Passwords hashed and checked with whatever the engine is configured to use. */
@Component
class EnginePasswords {

    private final ProcessEngine engine;

    EnginePasswords(ProcessEngine engine) {
        this.engine = engine;
    }

    PasswordHash hash(String password) {
        var salt = configuration().getSaltGenerator().generateSalt();
        var hash = configuration().getPasswordManager().encrypt(EncryptionUtil.saltPassword(password, salt));
        return new PasswordHash(hash, salt);
    }

    boolean matches(String password, PasswordHash stored) {
        return configuration()
                .getPasswordManager()
                .check(EncryptionUtil.saltPassword(password, stored.salt()), stored.hash());
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }
}
