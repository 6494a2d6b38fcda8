package vn.khenthuong.engine.identity;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.CurrentActor;

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
                .map(EngineCurrentActor::actor);
    }

    /** The official behind a call to the engine. */
    private static Actor actor(Authentication authentication) {
        return new Actor(
                authentication.getUserId(), set(authentication.getGroupIds()), set(authentication.getTenantIds()));
    }

    private static Set<String> set(Collection<String> ids) {
        return ids == null ? Set.of() : new HashSet<>(ids);
    }
}
