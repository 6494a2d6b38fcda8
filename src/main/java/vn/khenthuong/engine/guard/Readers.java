package vn.khenthuong.engine.guard;

import java.util.Set;
import org.camunda.bpm.engine.impl.identity.Authentication;
import vn.khenthuong.kernel.Actor;

/** The person behind an authentication of the engine. */
final class Readers {

    private Readers() {}

    static boolean isSignedIn(Authentication authentication) {
        return authentication != null && authentication.getUserId() != null;
    }

    static Actor actor(Authentication authentication) {
        var groups = authentication.getGroupIds();
        return new Actor(authentication.getUserId(), groups == null ? Set.of() : Set.copyOf(groups));
    }
}
