package vn.khenthuong.engine.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import vn.khenthuong.engine.FailedSignIns;
import vn.khenthuong.engine.SignInTooSoonException;
import vn.khenthuong.kernel.Actor;

/**
 * Checks a name and a password with the engine; the principal is the {@link Actor}. A successful check is trusted for some
 * seconds, a failed one never: a client with HTTP Basic sends its password with every request, and bcrypt is dear on purpose.
 */
@Component
class PasswordAuthentication implements AuthenticationProvider {

    private final EngineUsers users;
    private final FailedSignIns failures;
    private final Cache<String, Actor> trusted;
    private final CredentialHash hash = new CredentialHash();

    PasswordAuthentication(EngineUsers users, FailedSignIns failures, SignInSettings settings) {
        this.users = users;
        this.failures = failures;
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

    private Actor verified(String userId, String password) {
        failures.remaining(userId).ifPresent(remaining -> {
            throw new SignInTooSoonException(remaining);
        });
        if (!users.isPasswordOf(userId, password)) {
            failures.failed(userId);
            throw new BadCredentialsException("wrong name or password");
        }
        failures.succeeded(userId);
        return users.find(userId).orElseThrow(() -> new BadCredentialsException("the user is gone"));
    }
}
