package vn.khenthuong.engine.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import vn.khenthuong.engine.NoRoleException;
import vn.khenthuong.engine.TooManyAttemptsException;
import vn.khenthuong.kernel.Actor;

/**
 * Checks a name and a password with the engine; the principal is the {@link Actor}. A successful check is trusted for some
 * seconds, a failed one never: a client with HTTP Basic sends its password with every request, and bcrypt is dear on purpose.
 * Whoever holds no role any more is refused, and told why.
 */
@Component
class PasswordAuthentication implements AuthenticationProvider {

    private final EngineUsers users;
    private final KnownUsers known;
    private final SignInThrottle throttle;
    private final Cache<String, Actor> trusted;
    private final CredentialHash hash = new CredentialHash();

    PasswordAuthentication(EngineUsers users, KnownUsers known, SignInThrottle throttle, SignInSettings settings) {
        this.users = users;
        this.known = known;
        this.throttle = throttle;
        this.trusted = Caffeine.newBuilder()
                .expireAfterWrite(settings.remember())
                .maximumSize(SignInSettings.REMEMBERED)
                .build();
    }

    @Override
    public Authentication authenticate(Authentication request) {
        var userId = request.getName();
        var password = String.valueOf(request.getCredentials());
        var key = hash.of(userId, password);
        var official = trusted.getIfPresent(key);
        if (official == null) {
            official = verified(userId, password);
            trusted.put(key, official);
        }
        return UsernamePasswordAuthenticationToken.authenticated(official, null, List.of());
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    /** What was checked for this user counts no more. */
    @EventListener
    void userChanged(UserChanged changed) {
        trusted.asMap().values().removeIf(official -> official.userId().equals(changed.userId()));
    }

    private Actor verified(String userId, String password) {
        var wait = throttle.waitOf(userId, CallerAddress.current());
        if (!wait.isZero()) {
            throw new TooManyAttemptsException(wait);
        }
        if (!users.isPasswordOf(userId, password)) {
            throw new BadCredentialsException("wrong name or password");
        }
        var official = known.find(userId)
                .map(KnownUser::actor)
                .orElseThrow(() -> new BadCredentialsException("the user is gone"));
        if (official.groups().isEmpty()) {
            throw new NoRoleException();
        }
        return official;
    }
}
