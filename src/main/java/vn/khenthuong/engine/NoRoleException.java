package vn.khenthuong.engine;

import org.springframework.security.core.AuthenticationException;

/** The password is right, but whose it is holds no role today: there is nothing here for him. */
public final class NoRoleException extends AuthenticationException {

    /** What is said to him. */
    public static final String SENTENCE =
            "Tài khoản này hôm nay không giữ vai trò nào nên không đăng nhập được. Nếu không đúng, hãy hỏi thủ trưởng đơn vị.";

    private static final long serialVersionUID = 1L;

    public NoRoleException() {
        super("the official holds no role");
    }
}
