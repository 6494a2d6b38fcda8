package vn.khenthuong.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.identity.Authentication;

/** Marks the calls into the engine that the system itself makes, so that the command guard lets them through. */
public final class Trusted {

    private static final ThreadLocal<Boolean> ACTIVE = ThreadLocal.withInitial(() -> Boolean.FALSE);

    private Trusted() {}

    /** Whether the current thread works on behalf of the system. */
    public static boolean isActive() {
        return ACTIVE.get();
    }

    /** Whether a call is the system's own: nobody is signed in, or what is done for somebody who is was checked before. */
    public static boolean isSystem(Authentication current) {
        return current == null || current.getUserId() == null || isActive();
    }

    /** Works on behalf of the system for the length of the call. */
    public static <T> T call(Supplier<T> work) {
        if (isActive()) {
            return work.get();
        }
        ACTIVE.set(Boolean.TRUE);
        try {
            return work.get();
        } finally {
            ACTIVE.remove();
        }
    }
}
