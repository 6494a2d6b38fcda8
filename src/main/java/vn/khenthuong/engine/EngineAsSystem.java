package vn.khenthuong.engine;

import java.util.function.Supplier;

/** Calls into the engine on behalf of the system: no user, no tenant limits; the caller's identity is restored after. */
public interface EngineAsSystem {

    <T> T call(Supplier<T> work);

    default void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }
}
