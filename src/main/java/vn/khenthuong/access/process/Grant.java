package vn.khenthuong.access.process;

import java.util.Set;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;

/**
 * A right in the engine.
 *
 * @param to who holds it
 * @param id of the one thing it is about, or {@code *}
 */
record Grant(Holder to, Resource resource, String id, Set<Permission> permissions) {

    Grant {
        permissions = Set.copyOf(permissions);
    }

    /** Who may hold a right. */
    sealed interface Holder {

        /** Everybody who is signed in. */
        record Everybody() implements Holder {}

        /** The members of a group. */
        record Group(String id) implements Holder {}

        /** One user. */
        record User(String id) implements Holder {}
    }

    static Grant toGroup(String group, Resource resource, String id, Permission... permissions) {
        return new Grant(new Holder.Group(group), resource, id, Set.of(permissions));
    }

    static Grant toUser(String user, Resource resource, String id, Permission... permissions) {
        return new Grant(new Holder.User(user), resource, id, Set.of(permissions));
    }

    static Grant toEverybody(Resource resource, String id, Permission... permissions) {
        return new Grant(new Holder.Everybody(), resource, id, Set.of(permissions));
    }

    /** What the right is about, whatever it permits: the engine keeps one row for it. */
    Place place() {
        return new Place(to, resource.resourceType(), id);
    }

    record Place(Holder to, int resourceType, String id) {}
}
