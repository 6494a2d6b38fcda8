package vn.khenthuong.platform.process;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;
import vn.khenthuong.platform.Actor;
import vn.khenthuong.platform.CurrentActor;

/** Every door (REST, web applications, our API and pages) leaves the signed-in official in the engine's authentication. */
@Component
class EngineCurrentActor implements CurrentActor {

    private final IdentityService identities;

    EngineCurrentActor(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public Optional<Actor> find() {
        return Optional.ofNullable(identities.getCurrentAuthentication())
                .filter(authentication -> authentication.getUserId() != null)
                .map(authentication -> new Actor(authentication.getUserId(), groupsOf(authentication)));
    }

    private static Set<String> groupsOf(Authentication authentication) {
        return authentication.getGroupIds() == null ? Set.of() : new HashSet<>(authentication.getGroupIds());
    }
}
