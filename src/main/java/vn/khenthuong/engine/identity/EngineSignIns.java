package vn.khenthuong.engine.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.util.ServletContextUtil;
import org.springframework.stereotype.Component;
import vn.khenthuong.engine.SignIns;
import vn.khenthuong.kernel.Actor;

/**
 * Users, groups and tenants as the engine keeps them, its delays after failed attempts included. What was found is trusted for
 * some seconds: a client with HTTP Basic sends its password with every request, and bcrypt is dear on purpose.
 */
@Component
class EngineSignIns implements SignIns {

    /** What could be a user's name at all; a name with U+0000 the database would not even compare. */
    private static final Pattern USER_ID = Pattern.compile("\\P{C}{1,64}");

    private final ProcessEngine engine;
    private final Remembered<Actor> checked;
    private final Remembered<Actor> known;
    private final CredentialHash hash = new CredentialHash();

    EngineSignIns(ProcessEngine engine, SignInSettings settings) {
        this.engine = engine;
        this.checked = new Remembered<>(settings.remember(), System::nanoTime);
        this.known = new Remembered<>(settings.remember(), System::nanoTime);
    }

    @Override
    public Optional<Actor> check(String userId, String password) {
        return checked.get(hash.of(userId, password), () -> verified(userId, password));
    }

    @Override
    public Optional<Actor> ofSession(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(AuthenticationUtil.getAuthsFromSession(session)
                        .getAuthenticationForProcessEngine(engine.getName()))
                .map(Authentication::getIdentityId)
                .flatMap(userId -> known.get(userId, () -> find(userId)));
    }

    @Override
    public Optional<Set<String>> open(HttpServletRequest request, String userId, String password) {
        if (!isPasswordOf(userId, password)) {
            return Optional.empty();
        }
        var authentication = AuthenticationUtil.createAuthentication(engine, userId);
        if (authentication == null) {
            return Optional.empty();
        }
        authentication.setCacheValidationTime(
                ServletContextUtil.getAuthCacheValidationTime(request.getServletContext()));
        AuthenticationUtil.revalidateSession(request, authentication);
        return Optional.of(authentication.getAuthorizedApps());
    }

    @Override
    public void close(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    @Override
    public void enter(Actor actor) {
        identities().setAuthentication(actor.userId(), List.copyOf(actor.groups()), List.copyOf(actor.units()));
    }

    @Override
    public void leave() {
        identities().clearAuthentication();
    }

    private Optional<Actor> verified(String userId, String password) {
        return isPasswordOf(userId, password) ? find(userId) : Optional.empty();
    }

    /** Asked without a user on the thread: whoever signs in has no rights yet. */
    private boolean isPasswordOf(String userId, String password) {
        if (!USER_ID.matcher(userId).matches()) {
            return false;
        }
        identities().clearAuthentication();
        return identities().checkPassword(userId, password);
    }

    private Optional<Actor> find(String userId) {
        identities().clearAuthentication();
        var user = identities().createUserQuery().userId(userId).singleResult();
        return Optional.ofNullable(user).map(found -> new Actor(found.getId(), groups(userId), tenants(userId)));
    }

    private Set<String> groups(String userId) {
        return identities().createGroupQuery().groupMember(userId).list().stream()
                .map(Group::getId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> tenants(String userId) {
        return identities().createTenantQuery().userMember(userId).includingGroupsOfUser(true).list().stream()
                .map(Tenant::getId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private IdentityService identities() {
        return engine.getIdentityService();
    }
}
