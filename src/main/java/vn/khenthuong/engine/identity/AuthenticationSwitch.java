package vn.khenthuong.engine.identity;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;
import vn.khenthuong.engine.EngineAsSystem;
import vn.khenthuong.engine.Trusted;

/** Without a user the engine checks neither authorisations nor tenants; that is how the system acts. */
@Component
class AuthenticationSwitch implements EngineAsSystem {

    private final IdentityService identities;

    AuthenticationSwitch(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public <T> T call(Supplier<T> work) {
        var caller = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        try {
            return Trusted.call(work);
        } finally {
            if (caller != null) {
                identities.setAuthentication(caller);
            }
        }
    }
}
