package vn.khenthuong.kernel;

import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A person who acts: an authenticated official.
 *
 * @param userId never changes hands
 * @param groups roles held, e.g. {@code canbo.dam-rong}
 * @param units whose process instances are within sight
 */
public record Actor(String userId, Set<String> groups, Set<String> units) implements Principal {

    public Actor {
        groups = Set.copyOf(groups);
        units = Set.copyOf(units);
    }

    /** Where it does not matter which units are within sight. */
    public Actor(String userId, Set<String> groups) {
        this(userId, groups, Set.of());
    }

    @Override
    public String getName() {
        return userId;
    }

    public boolean isIn(String group) {
        return groups.contains(group);
    }

    /** Whether instances of this unit are within sight; those without a unit always are. */
    public boolean sees(String unit) {
        return unit == null || units.contains(unit);
    }

    /** The first of these groups the actor belongs to. */
    public Optional<String> roleAmong(List<String> offered) {
        return offered.stream().filter(this::isIn).findFirst();
    }

    /** Whether the actor holds any role in a unit or body: a group {@code <role>.<unit>}. */
    public boolean holdsRole() {
        return groups.stream().anyMatch(Actor::isRole);
    }

    private static boolean isRole(String group) {
        return group.indexOf('.') > 0;
    }

    /** The only role of a unit the actor holds; empty when there are several, or none. */
    public Optional<String> soleRole() {
        var roles = groups.stream().filter(Actor::isRole).toList();
        return roles.size() == 1 ? Optional.of(roles.get(0)) : Optional.empty();
    }
}
