package vn.khenthuong.platform.process.form;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.camunda.bpm.engine.impl.identity.Authentication;
import vn.khenthuong.platform.Actor;

/** The signed-in person behind a call to the engine, and the units whose instances that person may see. */
record Official(Actor actor, Set<String> tenants) {

    static Official of(Authentication authentication) {
        return new Official(
                new Actor(authentication.getUserId(), set(authentication.getGroupIds())),
                set(authentication.getTenantIds()));
    }

    private static Set<String> set(Collection<String> ids) {
        return ids == null ? Set.of() : new HashSet<>(ids);
    }

    String userId() {
        return actor.userId();
    }

    /** Whether instances of this unit are within sight; those without a unit always are. */
    boolean sees(String tenant) {
        return tenant == null || tenants.contains(tenant);
    }

    /** The first of these groups the official belongs to. */
    Optional<String> roleAmong(List<String> groups) {
        return groups.stream().filter(actor::isIn).findFirst();
    }

    /** The only role of a unit the official holds; empty when there are several, or none. */
    Optional<String> soleRole() {
        var roles = actor.groups().stream().filter(IS_ROLE).toList();
        return roles.size() == 1 ? Optional.of(roles.get(0)) : Optional.empty();
    }

    private static final Predicate<String> IS_ROLE = group -> group.indexOf('.') > 0;
}
