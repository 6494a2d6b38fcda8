package vn.khenthuong.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.khenthuong.errors.RefusalWriter;
import vn.khenthuong.pages.PagePolicy;

/**
 * A path that can be read in two ways (two slashes, a dot segment, a parameter after a semicolon) is refused before anybody reads
 * it: no link of ours has one, and some who would read it trip over it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PlainPathFilter extends OncePerRequestFilter {

    private static final Pattern AMBIGUOUS = Pattern.compile("//|;|\\\\|/\\.{1,2}(/|$)");

    private final RefusalWriter refusals;

    PlainPathFilter(RefusalWriter refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (AMBIGUOUS.matcher(request.getRequestURI()).find()) {
            // The doors, which would add these, are not reached.
            response.setHeader("Content-Security-Policy", PagePolicy.ALONE);
            response.setHeader("X-Content-Type-Options", "nosniff");
            refusals.write(request, response, HttpStatus.BAD_REQUEST);
        } else {
            chain.doFilter(request, response);
        }
    }
}
