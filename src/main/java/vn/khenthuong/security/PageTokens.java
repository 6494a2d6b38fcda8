package vn.khenthuong.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/**
 * The token of our forms. Whoever is signed in has one that belongs to his session: a cookie alone proves nothing, because a page on
 * a neighbouring name of the same domain can set cookies here. Before somebody signs in there is no session; then the token stands
 * in a cookie, over TLS under a name of which browsers take no neighbour's.
 */
final class PageTokens implements CsrfTokenRepository {

    private static final String ATTRIBUTE = PageTokens.class.getName() + ".token";
    private static final String COOKIE = "KT-XSRF";
    private static final String OF_THIS_HOST_ONLY = "__Host-";
    private static final String HEADER = "X-KT-XSRF";
    private static final String PARAMETER = "_csrf";

    private final CookieCsrfTokenRepository beforeSignIn = new CookieCsrfTokenRepository();
    private final SecurityContextRepository sessions;

    /** @param secure whether browsers reach the application over TLS only */
    PageTokens(SecurityContextRepository sessions, boolean secure) {
        this.sessions = sessions;
        // Other names than those of the web applications, whose tokens travel in the same browser.
        beforeSignIn.setCookieName(secure ? OF_THIS_HOST_ONLY + COOKIE : COOKIE);
        beforeSignIn.setHeaderName(HEADER);
        beforeSignIn.setParameterName(PARAMETER);
        beforeSignIn.setCookiePath("/");
        beforeSignIn.setCookieCustomizer(cookie -> cookie.sameSite("Lax").secure(secure));
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return beforeSignIn.generateToken(request);
    }

    @Override
    public void saveToken(CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session == null) {
            beforeSignIn.saveToken(token, request, response);
        } else if (token == null) {
            session.removeAttribute(ATTRIBUTE);
        } else {
            session.setAttribute(ATTRIBUTE, token.getToken());
        }
    }

    @Override
    public CsrfToken loadToken(HttpServletRequest request) {
        // A session that is over ends here: later it would take the token of the sign-in page with it.
        sessions.containsContext(request);
        var session = request.getSession(false);
        if (session == null) {
            return beforeSignIn.loadToken(request);
        }
        return session.getAttribute(ATTRIBUTE) instanceof String token
                ? new DefaultCsrfToken(HEADER, PARAMETER, token)
                : null;
    }
}
