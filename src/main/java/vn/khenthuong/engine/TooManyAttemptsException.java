package vn.khenthuong.engine;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many wrong passwords came from here: the next one is not even looked at for a while. */
public final class TooManyAttemptsException extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    /** @param wait how long from now on; more than zero */
    public TooManyAttemptsException(Duration wait) {
        super("too many wrong passwords; not looked at for " + wait.toSeconds() + " s");
        this.wait = wait;
    }

    /** How long it takes until a password is looked at again; more than zero. */
    public Duration remaining() {
        return wait;
    }

    /** The same in seconds, rounded up: at least 1. */
    public long seconds() {
        return wait.plusNanos(999_999_999).toSeconds();
    }
}
