package vn.khenthuong.engine.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.khenthuong.kernel.Actor;

/** Lets the thread act in the engine as the official who is signed in, until the request is answered. Runs after the doors. */
@Component
class ActingFilter extends OncePerRequestFilter {

    private final IdentityService identities;

    ActingFilter(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || !(signedIn.getPrincipal() instanceof Actor official)) {
            chain.doFilter(request, response);
            return;
        }
        identities.setAuthentication(official.userId(), List.copyOf(official.groups()), List.copyOf(official.units()));
        try {
            chain.doFilter(request, response);
        } finally {
            identities.clearAuthentication();
        }
    }
}
