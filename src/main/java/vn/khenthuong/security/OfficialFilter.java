package vn.khenthuong.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.khenthuong.engine.SignIns;
import vn.khenthuong.errors.RefusalWriter;
import vn.khenthuong.kernel.Actor;

/**
 * Finds out who knocks, by HTTP Basic or (where allowed) by the session of the web applications, and lets this thread act as
 * that official until the request is answered. Wrong credentials end here; none at all go on anonymously.
 */
final class OfficialFilter extends OncePerRequestFilter {

    /** Set on requests that a session signed in: a foreign page could have sent them. */
    static final String BY_SESSION = OfficialFilter.class.getName() + ".session";

    private final BasicAuthenticationConverter basic = new BasicAuthenticationConverter();
    private final SignIns signIns;
    private final boolean sessionsAllowed;
    private final RefusalWriter refusals;

    OfficialFilter(SignIns signIns, boolean sessionsAllowed, RefusalWriter refusals) {
        this.signIns = signIns;
        this.sessionsAllowed = sessionsAllowed;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getHeader("Authorization") != null) {
            var official = byPassword(request);
            if (official.isEmpty()) {
                refusals.write(request, response, HttpStatus.UNAUTHORIZED);
            } else {
                actAs(official.get(), request, response, chain);
            }
            return;
        }
        var official = sessionsAllowed ? signIns.ofSession(request) : Optional.<Actor>empty();
        if (official.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            request.setAttribute(BY_SESSION, true);
            actAs(official.get(), request, response, chain);
        }
    }

    private Optional<Actor> byPassword(HttpServletRequest request) {
        try {
            var credentials = basic.convert(request);
            return credentials == null
                    ? Optional.empty()
                    : signIns.check(credentials.getName(), String.valueOf(credentials.getCredentials()));
        } catch (AuthenticationException malformed) {
            return Optional.empty();
        }
    }

    private void actAs(Actor official, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(official.userId(), null, List.of()));
        signIns.enter(official);
        try {
            chain.doFilter(request, response);
        } finally {
            signIns.leave();
        }
    }
}
