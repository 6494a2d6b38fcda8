package vn.khenthuong.engine;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import vn.khenthuong.kernel.Actor;

/** The one identity store behind every door; a session opened here is the session of the web applications. */
public interface SignIns {

    /** Checks a name and a password; after failures the answer stays empty for a while, right or wrong. */
    Optional<Actor> check(String userId, String password);

    /** The official whose session of the web applications the request carries. */
    Optional<Actor> ofSession(HttpServletRequest request);

    /**
     * Opens a session of the web applications, under a new session id.
     *
     * @return the web applications this official may use, or empty when name or password are wrong
     */
    Optional<Set<String>> open(HttpServletRequest request, String userId, String password);

    void close(HttpServletRequest request);

    /** From here on this thread acts as the official; must be followed by {@link #leave()}. */
    void enter(Actor actor);

    void leave();
}
