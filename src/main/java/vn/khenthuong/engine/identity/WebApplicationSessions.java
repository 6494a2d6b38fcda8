package vn.khenthuong.engine.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
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
import vn.khenthuong.engine.EngineAsSystem;
import vn.khenthuong.engine.OpenSessions;
import vn.khenthuong.kernel.Actor;

/**
 * The session of the web applications is ours too: whoever signed in there is signed in here, and the other way round. The
 * authorities are the web applications an official may use. A request that brings credentials of its own is not looked up here.
 */
@Component
class WebApplicationSessions implements SecurityContextRepository, OpenSessions {

    /** Session attribute with the {@linkplain KnownUser#generation() generation} under which it was opened. */
    private static final String GENERATION = WebApplicationSessions.class.getName() + ".generation";

    private final ProcessEngine engine;
    private final EngineAsSystem system;
    private final KnownUsers known;
    private final Duration longest;

    WebApplicationSessions(ProcessEngine engine, EngineAsSystem system, KnownUsers known, SignInSettings settings) {
        this.engine = engine;
        this.system = system;
        this.known = known;
        this.longest = settings.longestSession();
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
        // Whoever is signed in as somebody else, or has his session, may not see the official in the engine.
        var opened = system.call(() -> AuthenticationUtil.createAuthentication(engine, signedIn.getName()));
        if (opened == null) {
            throw new AuthenticationServiceException("the user is gone");
        }
        opened.setCacheValidationTime(ServletContextUtil.getAuthCacheValidationTime(request.getServletContext()));
        AuthenticationUtil.revalidateSession(request, opened);
        check(request);
    }

    @Override
    public void check(HttpServletRequest request) {
        find(request);
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
        return opened(session)
                .flatMap(opened ->
                        official(session, opened).map(official -> context(official, opened.getAuthorizedApps())));
    }

    private Optional<UserAuthentication> opened(HttpSession session) {
        return Optional.ofNullable(AuthenticationUtil.getAuthsFromSession(session)
                        .getAuthenticationForProcessEngine(engine.getName()))
                .map(UserAuthentication.class::cast);
    }

    /** The official of a session; one that has ended, that is too old or whose official is gone or holds no role, ends here. */
    private Optional<Actor> official(HttpSession session, UserAuthentication opened) {
        var official = known.find(opened.getIdentityId());
        if (official.isEmpty()
                || official.get().actor().groups().isEmpty()
                || isTooOld(session)
                || !isOfGeneration(session, official.get().generation())) {
            session.invalidate();
            return Optional.empty();
        }
        return official.map(KnownUser::actor);
    }

    /** By the container's own times: both are of the same clock. */
    private boolean isTooOld(HttpSession session) {
        return session.getLastAccessedTime() - session.getCreationTime() > longest.toMillis();
    }

    /** A session that the web applications have just opened has none yet. */
    private static boolean isOfGeneration(HttpSession session, String generation) {
        var opened = session.getAttribute(GENERATION);
        if (opened == null) {
            session.setAttribute(GENERATION, generation);
            return true;
        }
        return opened.equals(generation);
    }

    private static SecurityContext context(Actor official, Collection<String> applications) {
        return new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                official,
                null,
                applications.stream().map(SimpleGrantedAuthority::new).toList()));
    }
}
