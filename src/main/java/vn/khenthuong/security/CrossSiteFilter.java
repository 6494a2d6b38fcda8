package vn.khenthuong.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.khenthuong.errors.RefusalWriter;

/**
 * A browser that remembers HTTP Basic credentials sends them along with what a foreign page asks it to post; browsers say so
 * in {@code Sec-Fetch-Site}, and over plain HTTP, where they keep that to themselves, in {@code Origin}.
 */
final class CrossSiteFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final RefusalWriter refusals;

    CrossSiteFilter(RefusalWriter refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var site = request.getHeader("Sec-Fetch-Site");
        var foreign = site == null ? isForeign(request.getHeader("Origin"), request) : !OWN.contains(site);
        if (foreign && !READING.contains(request.getMethod())) {
            refusals.write(request, response, HttpStatus.FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A page of another host, or one that may not say its own ({@code null}); programs send no origin. */
    private static boolean isForeign(String origin, HttpServletRequest request) {
        if (origin == null) {
            return false;
        }
        try {
            return !request.getServerName().equalsIgnoreCase(new URI(origin).getHost());
        } catch (URISyntaxException unreadable) {
            return true;
        }
    }
}
