package vn.khenthuong.database;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.khenthuong.errors.RefusalWriter;

/** While the database is away everybody is told at once, instead of waiting for a connection that does not come. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class DatabaseGate extends OncePerRequestFilter {

    /** What is answered without a database: how the server is, and what the page with the sentence looks like. */
    private static final List<String> WITHOUT = List.of("/actuator/", "/css/", "/js/", "/favicon.ico");

    private final DatabaseWatch watch;
    private final RefusalWriter refusals;
    private final String retryAfter;

    DatabaseGate(DatabaseWatch watch, RefusalWriter refusals, WatchSettings settings) {
        this.watch = watch;
        this.refusals = refusals;
        this.retryAfter = Long.toString(Math.max(1, settings.interval().toSeconds()));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        if (!watch.isAway()) {
            return true;
        }
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return WITHOUT.stream().anyMatch(path::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, retryAfter);
        refusals.write(request, response, HttpStatus.SERVICE_UNAVAILABLE);
    }
}
