package vn.khenthuong.webapps;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.khenthuong.engine.EngineNames;

/**
 * Gives every request to the web applications a nonce of its own. They keep the one of the header in the servlet context, where
 * whatever else is being asked for replaces it before the page is written with it: the browser then runs no script of the page,
 * and somebody looks at an empty screen.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OwnNonce extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + EngineNames.WEB_APPLICATIONS + "/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var own = withOwnNonce(request.getServletContext());
        chain.doFilter(
                new HttpServletRequestWrapper(request) {
                    @Override
                    public ServletContext getServletContext() {
                        return own;
                    }
                },
                response);
    }

    private static ServletContext withOwnNonce(ServletContext shared) {
        var nonce = new Object[1];
        return (ServletContext) Proxy.newProxyInstance(
                ServletContext.class.getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (proxy, method, arguments) -> {
                    if (arguments == null || !EngineNames.NONCE_ATTRIBUTE.equals(arguments[0])) {
                        return onShared(shared, method, arguments);
                    }
                    if (method.getName().equals("setAttribute")) {
                        nonce[0] = arguments[1];
                    }
                    return method.getName().equals("getAttribute") ? nonce[0] : null;
                });
    }

    private static Object onShared(ServletContext shared, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(shared, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
