package vn.khenthuong.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.khenthuong.engine.EngineNames;
import vn.khenthuong.engine.Passwords;
import vn.khenthuong.errors.RefusalWriter;

/**
 * Whoever signs in with a password that was given to him for once chooses his own before anything else: a person with a browser is
 * led there, a program is refused. Runs once it is known who asks.
 */
final class OwnPasswordFirst extends OncePerRequestFilter {

    private static final String REFUSAL =
            "Mật khẩu này chỉ dùng để đăng nhập một lần. Hãy mở trang “Đổi mật khẩu” và đặt mật khẩu của bạn trước.";

    private final Passwords passwords;
    private final SecurityContextRepository sessions;
    private final RequestMatcher open;
    private final RefusalWriter refusals;

    /**
     * @param sessions where the official is found whom no chain has looked for: the web applications sign in past the chains
     * @param open what is needed to choose a password, and to leave
     */
    OwnPasswordFirst(
            Passwords passwords, SecurityContextRepository sessions, RequestMatcher open, RefusalWriter refusals) {
        this.passwords = passwords;
        this.sessions = sessions;
        this.open = open;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var official = official(request);
        if (official == null || open.matches(request) || !passwords.isToBeChosen(official.getName())) {
            chain.doFilter(request, response);
        } else if (isPage(request)) {
            response.sendRedirect(request.getContextPath() + Passwords.PAGE);
        } else {
            refusals.write(request, response, HttpStatus.FORBIDDEN, REFUSAL);
        }
    }

    private Authentication official(HttpServletRequest request) {
        var context = request.getRequestURI().startsWith(request.getContextPath() + EngineNames.WEB_APPLICATIONS)
                ? sessions.loadDeferredContext(request).get()
                : SecurityContextHolder.getContext();
        return context.getAuthentication() instanceof AnonymousAuthenticationToken ? null : context.getAuthentication();
    }

    private static boolean isPage(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return request.getMethod().equals("GET") && accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }
}
