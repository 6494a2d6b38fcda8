package vn.khenthuong.webapps;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;
import vn.khenthuong.errors.RefusalWriter;

/**
 * Keeps foreign pages from writing with the session of an official, in the place of the filter of the web applications: their
 * scripts send back the token they find in a cookie. It belongs to the session; before somebody signs in there is none, and
 * what the browser sends twice has to be the same. A request without the right token is refused, and nothing else: the filter
 * of the web applications ends the session, so that a foreign page could sign officials out.
 */
final class WebApplicationTokens extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final String COOKIE = "XSRF-TOKEN";
    private static final String HEADER = "X-XSRF-TOKEN";
    private static final String ATTRIBUTE = WebApplicationTokens.class.getName() + ".token";
    private static final int BYTES = 16;

    private final transient SecureRandom random = new SecureRandom();
    private final transient RefusalWriter refusals;
    private final String path;
    private final boolean secure;

    /**
     * @param path of the web applications
     * @param secure whether browsers send the cookie over TLS only
     */
    WebApplicationTokens(String path, boolean secure, RefusalWriter refusals) {
        this.path = path;
        this.secure = secure;
        this.refusals = refusals;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (READING.contains(request.getMethod())) {
            offer(request, response);
            chain.doFilter(request, response);
        } else if (isRight(request)) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HEADER, "Required");
            refusals.write(request, response, HttpStatus.FORBIDDEN);
        }
    }

    private void offer(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        var present = cookie(request);
        var wanted = session == null ? present : tokenOf(session);
        if (wanted == null || wanted.isEmpty()) {
            wanted = newToken();
        }
        if (!wanted.equals(present)) {
            var cookie = ResponseCookie.from(COOKIE, wanted)
                    .path(request.getContextPath() + path)
                    .secure(secure)
                    .sameSite("Lax")
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
            response.setHeader(HEADER, wanted);
        }
    }

    private String tokenOf(HttpSession session) {
        synchronized (WebUtils.getSessionMutex(session)) {
            var token = (String) session.getAttribute(ATTRIBUTE);
            if (token == null) {
                token = newToken();
                session.setAttribute(ATTRIBUTE, token);
            }
            return token;
        }
    }

    private static boolean isRight(HttpServletRequest request) {
        var session = request.getSession(false);
        var expected = session == null ? cookie(request) : (String) session.getAttribute(ATTRIBUTE);
        var sent = request.getHeader(HEADER);
        return expected != null
                && !expected.isEmpty()
                && sent != null
                && MessageDigest.isEqual(bytes(expected), bytes(sent));
    }

    private String newToken() {
        var token = new byte[BYTES];
        random.nextBytes(token);
        return HexFormat.of().formatHex(token);
    }

    private static String cookie(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? null : cookie.getValue();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
