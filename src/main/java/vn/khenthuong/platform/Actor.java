package vn.khenthuong.platform;

import java.util.Set;

/** An authenticated official with the groups (roles of units) held at sign-in. */
public record Actor(String userId, Set<String> groups) {

    public Actor {
        groups = Set.copyOf(groups);
    }

    public boolean isIn(String group) {
        return groups.contains(group);
    }
}
