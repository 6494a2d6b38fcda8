package vn.khenthuong.engine.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Officials as the engine tells, remembered for some seconds: every request of a session asks. Whoever is changed on this node
 * is asked for anew at once.
 */
@Component
class KnownUsers {

    private final EngineUsers users;
    private final Cache<String, KnownUser> known;

    KnownUsers(EngineUsers users, SignInSettings settings) {
        this.users = users;
        this.known = Caffeine.newBuilder()
                .expireAfterWrite(settings.remember())
                .maximumSize(SignInSettings.REMEMBERED)
                .build();
    }

    Optional<KnownUser> find(String userId) {
        return Optional.ofNullable(
                known.get(userId, unknown -> users.find(unknown).orElse(null)));
    }

    @EventListener
    void userChanged(UserChanged changed) {
        known.invalidate(changed.userId());
    }
}
