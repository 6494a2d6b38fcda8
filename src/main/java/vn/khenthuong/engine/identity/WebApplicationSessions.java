package vn.khenthuong.engine.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.camunda.bpm.webapp.impl.util.ServletContextUtil;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.Actor;

/**
 * The session of the web applications is ours too: whoever signed in there is signed in here, and the other way round. The
 * authorities are the web applications an official may use. A request that brings credentials of its own is not looked up here.
 */
@Component
class WebApplicationSessions implements SecurityContextRepository {

    private final ProcessEngine engine;
    private final EngineUsers users;
    private final Cache<String, Actor> known;

    WebApplicationSessions(ProcessEngine engine, EngineUsers users, SignInSettings settings) {
        this.engine = engine;
        this.users = users;
        this.known = Caffeine.newBuilder()
                .expireAfterWrite(settings.remember())
                .maximumSize(SignInSettings.REMEMBERED)
                .build();
    }

    @Override
    @SuppressWarnings("deprecation") // the one method of the interface that has to be there
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return find(holder.getRequest()).orElseGet(SecurityContextImpl::new);
    }

    /** Opens a session of the web applications, under a new session id. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        var signedIn = context.getAuthentication();
        if (signedIn == null) {
            return;
        }
        var opened = AuthenticationUtil.createAuthentication(engine, signedIn.getName());
        if (opened == null) {
            throw new AuthenticationServiceException("the user is gone");
        }
        opened.setCacheValidationTime(ServletContextUtil.getAuthCacheValidationTime(request.getServletContext()));
        AuthenticationUtil.revalidateSession(request, opened);
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return find(request).isPresent();
    }

    private Optional<SecurityContext> find(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
            return Optional.empty();
        }
        return Optional.ofNullable(AuthenticationUtil.getAuthsFromSession(session)
                        .getAuthenticationForProcessEngine(engine.getName()))
                .map(UserAuthentication.class::cast)
                .flatMap(opened -> official(opened.getIdentityId())
                        .map(official -> context(official, opened.getAuthorizedApps())));
    }

    private Optional<Actor> official(String userId) {
        return Optional.ofNullable(
                known.get(userId, unknown -> users.find(unknown).orElse(null)));
    }

    private static SecurityContext context(Actor official, Collection<String> applications) {
        return new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                official,
                null,
                applications.stream().map(SimpleGrantedAuthority::new).toList()));
    }
}
