package vn.khenthuong.engine.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows where the request comes from that the thread is answering, before the doors and the engine's interfaces ask. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CallerAddress extends OncePerRequestFilter {

    /** Where no request is being answered: the application asks itself. */
    private static final String NOWHERE = "";

    private static final ThreadLocal<String> ADDRESS = ThreadLocal.withInitial(() -> NOWHERE);

    static String current() {
        return ADDRESS.get();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ADDRESS.set(String.valueOf(request.getRemoteAddr()));
        try {
            chain.doFilter(request, response);
        } finally {
            ADDRESS.remove();
        }
    }
}
