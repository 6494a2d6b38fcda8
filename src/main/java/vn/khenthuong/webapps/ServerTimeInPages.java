package vn.khenthuong.webapps;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import vn.khenthuong.engine.EngineNames;
import vn.khenthuong.pages.ServerClock;

/**
 * Puts the script that brings the server's time before all others in the pages of the web applications, with their nonce: they
 * count from the browser's clock how long ago something was, what is late, and which month a date picker opens with.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class ServerTimeInPages extends OncePerRequestFilter {

    private static final Pattern PAGE = Pattern.compile(Pattern.quote(EngineNames.WEB_APPLICATIONS) + "/app/.*/");
    private static final String HEAD = "<head>";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return !"GET".equals(request.getMethod()) || !PAGE.matcher(path).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var kept = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, kept);
        var page = new String(kept.getContentAsByteArray(), StandardCharsets.UTF_8);
        if (page.contains(HEAD)) {
            var served = page.replace(HEAD, HEAD + script(request)).getBytes(StandardCharsets.UTF_8);
            kept.resetBuffer();
            kept.getOutputStream().write(served);
        }
        kept.copyBodyToResponse();
    }

    private static String script(HttpServletRequest request) {
        return "<script src=\"%s\" nonce=\"%s\"></script>"
                .formatted(
                        ServerClock.script(request.getContextPath()),
                        request.getServletContext().getAttribute(EngineNames.NONCE_ATTRIBUTE));
    }
}
