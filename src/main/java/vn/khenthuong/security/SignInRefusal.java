package vn.khenthuong.security;

import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import vn.khenthuong.engine.SignInTooSoonException;

/** Why a name and a password were refused, in Vietnamese. */
final class SignInRefusal {

    private static final String WRONG = "Tên đăng nhập hoặc mật khẩu không đúng.";

    private SignInRefusal() {}

    /** Whether a name and a password were tried at all. */
    static boolean isAbout(AuthenticationException refused) {
        return refused instanceof BadCredentialsException || refused instanceof SignInTooSoonException;
    }

    static String sentence(AuthenticationException refused) {
        return refused instanceof SignInTooSoonException early ? early.sentence() : WRONG;
    }
}
