package vn.khenthuong.assignment;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Work;

/**
 * Whom tasks concern, as head of those who work them or as one of these. Who only represents the holder of a seat for some kinds of
 * work has nothing to do with the tasks of other work.
 */
@Component
class TaskReach {

    private final Organization organization;

    TaskReach(Organization organization) {
        this.organization = organization;
    }

    /** Whether the actor is head of the unit the group belongs to, for this kind of work. */
    boolean isHeadOf(Actor actor, TaskKind kind) {
        return organization.unitsOf(actor, Role.HEAD, works(kind)).contains(OfficerRoles.unitOf(kind.role()));
    }

    /** Whether the actor could take such a task himself. */
    boolean works(Actor actor, TaskKind kind) {
        var works = works(kind);
        return works.length == 0 ? actor.isIn(kind.role()) : organization.holds(actor, kind.role(), works);
    }

    /** Who works such tasks. */
    List<Official> workersOf(TaskKind kind) {
        return organization.membersOf(kind.role(), works(kind));
    }

    /** The heads of the unit the group belongs to, for this kind of work. */
    List<Official> headsOf(TaskKind kind) {
        return organization.membersOf(Role.HEAD.of(OfficerRoles.unitOf(kind.role())), works(kind));
    }

    /** Empty for a process that is of no kind of work somebody could be limited to. */
    private static Work[] works(TaskKind kind) {
        return Optional.ofNullable(kind.process()).flatMap(Work::of).stream().toArray(Work[]::new);
    }
}
