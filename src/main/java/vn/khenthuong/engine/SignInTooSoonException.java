package vn.khenthuong.engine;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Several wrong passwords in a row: until some time has passed no password is looked at, not even the right one. */
public final class SignInTooSoonException extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Duration remaining;

    /** @param remaining until a password is looked at again */
    public SignInTooSoonException(Duration remaining) {
        super("too soon after failed attempts");
        this.remaining = remaining;
    }

    /** What is said to whoever tries, in Vietnamese; nothing about whether the password was right. */
    public String sentence() {
        return sentence(remaining);
    }

    /** The same where there is no exception. */
    public static String sentence(Duration remaining) {
        return "Tên đăng nhập này vừa nhập sai mật khẩu nhiều lần liền. Hãy chờ %d giây rồi đăng nhập lại."
                .formatted(remaining.plusMillis(999).toSeconds());
    }
}
