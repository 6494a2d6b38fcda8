package vn.khenthuong.demo.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import vn.khenthuong.demo.Demo;
import vn.khenthuong.demo.DemoPasswords;
import vn.khenthuong.engine.EngineAsSystem;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.NotFoundException;

/**
 * Lets whoever drives the demonstration sit at the desk of one of its officials, and come back. It is a sign-in like any other,
 * with the password everybody knows and under a new session id: whoever has another password is out of reach. The session
 * remembers who sits there.
 */
@Component
@Profile(Demo.PROFILE)
class BorrowedRole {

    /** Session attribute with the user id of whoever drives. */
    private static final String DRIVER = BorrowedRole.class.getName() + ".driver";

    private final AuthenticationManager passwords;
    private final SecurityContextRepository sessions;
    private final DemoPasswords shared;
    private final DemoAdministrator administrator;
    private final EngineAsSystem engine;

    BorrowedRole(
            AuthenticationManager passwords,
            SecurityContextRepository sessions,
            DemoPasswords shared,
            DemoAdministrator administrator,
            EngineAsSystem engine) {
        this.passwords = passwords;
        this.sessions = sessions;
        this.shared = shared;
        this.administrator = administrator;
        this.engine = engine;
    }

    /**
     * Refuses as {@link #take} does, without taking anything.
     *
     * @throws vn.khenthuong.kernel.NotPermittedException when somebody else asks
     * @throws NotFoundException for whoever is no official of the demonstration
     */
    void requirePossible(String userId) {
        administrator.require();
        shared.passwordOf(userId).orElseThrow(() -> unknown(userId));
    }

    /**
     * Signs the administrator's browser in as the official.
     *
     * @throws vn.khenthuong.kernel.NotPermittedException when somebody else asks
     * @throws NotFoundException for whoever is no official of the demonstration, or has a password of his own
     */
    void take(String userId, HttpServletRequest request, HttpServletResponse response) {
        var driver = administrator.require().userId();
        var password = shared.passwordOf(userId).orElseThrow(() -> unknown(userId));
        try {
            signIn(userId, password, request, response);
        } catch (AuthenticationException otherPassword) {
            throw unknown(userId);
        }
        request.getSession().setAttribute(DRIVER, driver);
    }

    /**
     * Signs the browser in as the administrator it was taken from.
     *
     * @throws ConflictException when nobody drives, or has another password by now; the session is over then
     */
    void giveBack(HttpServletRequest request, HttpServletResponse response) {
        var driver = driver(request).orElseThrow(() -> new ConflictException("Bạn không xem với vai của người khác."));
        try {
            signIn(driver, shared.ofAdministrator(), request, response);
        } catch (AuthenticationException otherPassword) {
            request.getSession().invalidate();
            throw new ConflictException("Quản trị viên đã đổi mật khẩu: hãy đăng nhập lại.");
        }
    }

    /** Who sits in the place of the official who is signed in; empty where he does himself. */
    Optional<String> driver(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(DRIVER))
                .map(String.class::cast);
    }

    /** As somebody who has not signed in: an official sees no administrator. */
    private void signIn(String userId, String password, HttpServletRequest request, HttpServletResponse response) {
        engine.run(() -> {
            var signedIn =
                    passwords.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(userId, password));
            sessions.saveContext(new SecurityContextImpl(signedIn), request, response);
        });
    }

    private static NotFoundException unknown(String userId) {
        return new NotFoundException("Bản trình diễn không có cán bộ “%s” dùng mật khẩu chung.".formatted(userId));
    }
}
