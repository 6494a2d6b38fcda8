package vn.khenthuong.webapps;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.khenthuong.engine.OpenSessions;

/**
 * Whoever only looks at the web applications opens no session; whoever has one loses it when it {@linkplain OpenSessions is over}.
 * Stands in the place of their own filter for the session cookie, which opens one for everybody and writes a second
 * {@code SameSite} behind that of the server.
 */
final class WebApplicationVisits extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient OpenSessions sessions;

    WebApplicationVisits(OpenSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        sessions.check(request);
        try {
            chain.doFilter(new VisitorRequest(request), response);
        } finally {
            sessions.check(request);
        }
    }
}
