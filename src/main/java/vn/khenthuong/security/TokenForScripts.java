package vn.khenthuong.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Hands our scripts in the web applications the token their changes need, with whatever they read first: those pages are not
 * written by us and carry no form of ours. A foreign page reads neither our answers nor their headers.
 */
final class TokenForScripts extends OncePerRequestFilter {

    private final RequestMatcher readings;

    /** @param readings the requests whose answers bring the token */
    TokenForScripts(RequestMatcher readings) {
        this.readings = readings;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null || !readings.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            response.setHeader(token.getHeaderName(), token.getToken());
        }
        chain.doFilter(request, response);
    }
}
