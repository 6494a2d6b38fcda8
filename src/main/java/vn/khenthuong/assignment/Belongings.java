package vn.khenthuong.assignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.assignment.HeldTask.Basis;
import vn.khenthuong.forms.TypedWork;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.nomination.DutiesDone;
import vn.khenthuong.nomination.Duty;
import vn.khenthuong.nomination.FourEyes;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.Organization;

/**
 * What somebody has to hand over, as far as the one who asks may do it: he himself for all of it, a head for the work of his
 * officers. What somebody left whose role has ended is handed over by his head, or, where he was no officer, by a colleague in
 * that role, who could take each of these tasks anyway. Administrators, who decide nothing, do it for nobody.
 */
@Component
class Belongings {

    private final OfficerTasks tasks;
    private final TypedWork typed;
    private final TaskReach reach;
    private final FourEyes fourEyes;
    private final Organization organization;

    Belongings(OfficerTasks tasks, TypedWork typed, TaskReach reach, FourEyes fourEyes, Organization organization) {
        this.tasks = tasks;
        this.typed = typed;
        this.reach = reach;
        this.fourEyes = fourEyes;
        this.organization = organization;
    }

    /**
     * Whose work can be handed over: one's own first, then by name.
     *
     * @throws NotPermittedException for somebody without a role in a unit or body
     */
    List<Official> givers(Actor actor) {
        requireOffice(actor);
        var givers = new LinkedHashMap<String, Official>();
        givers.put(actor.userId(), named(actor.userId()));
        var known =
                OfficerRoles.under(actor, organization).stream().flatMap(role -> organization.membersOf(role).stream());
        var gone = typed.leftBy(ids(freeOfGone(actor))).values().stream().map(this::named);
        Stream.concat(known, gone)
                .sorted(Comparator.comparing(Official::fullName).thenComparing(Official::userId))
                .forEach(official -> givers.putIfAbsent(official.userId(), official));
        return List.copyOf(givers.values());
    }

    /**
     * What he has to hand over, the first due first.
     *
     * @throws NotPermittedException for somebody without a role in a unit or body
     * @throws NotFoundException when the giver is nobody whose work this official may hand over
     */
    List<HeldTask> of(String giver, Actor actor) {
        requireOffice(actor);
        var himself = giver.equals(actor.userId());
        var under = OfficerRoles.under(actor, organization);
        var held = tasks.heldBy(giver).stream()
                .filter(task -> himself || reach.isHeadOf(actor, TaskKind.of(task)))
                .map(task -> new HeldTask(task, Basis.TAKEN));
        var free = himself ? freeOfOwn(actor) : freeOfGone(actor);
        var left = typed.leftBy(ids(free));
        var duties = fourEyes.of(free.stream().map(OfficerTask::subject).collect(Collectors.toSet()));
        var open = free.stream()
                .filter(task -> giver.equals(left.get(task.id())))
                .map(task -> new HeldTask(task, Basis.LEFT));
        var returned = free.stream()
                .filter(task -> !left.containsKey(task.id()))
                .filter(task -> himself || reach.isHeadOf(actor, TaskKind.of(task)))
                .filter(task -> hasDone(giver, task, duties))
                .map(task -> new HeldTask(task, Basis.RETURNED));
        var all = Stream.of(held, open, returned).flatMap(some -> some).toList();
        if (all.isEmpty() && !himself && !isOneOf(under, giver)) {
            throw new NotFoundException("Không tìm thấy cán bộ này trong đơn vị của bạn.");
        }
        return byDueDate(all);
    }

    private boolean isOneOf(Set<String> roles, String official) {
        return roles.stream()
                .flatMap(role -> organization.membersOf(role).stream())
                .anyMatch(member -> member.userId().equals(official));
    }

    private List<OfficerTask> free(Set<String> roles) {
        return tasks.of(roles).stream().filter(task -> task.holder() == null).toList();
    }

    private List<OfficerTask> freeOfOwn(Actor actor) {
        return free(actor.groups()).stream()
                .filter(task -> reach.works(actor, TaskKind.of(task)))
                .toList();
    }

    /** Officers' as their head; any other role as a colleague. */
    private List<OfficerTask> freeOfGone(Actor actor) {
        var roles = Stream.concat(
                        OfficerRoles.under(actor, organization).stream(),
                        actor.groups().stream().filter(role -> !OfficerRoles.isOfOfficers(role)))
                .collect(Collectors.toSet());
        return free(roles).stream()
                .filter(task -> OfficerRoles.isOfOfficers(task.role())
                        ? reach.isHeadOf(actor, TaskKind.of(task))
                        : reach.works(actor, TaskKind.of(task)))
                .toList();
    }

    private static boolean hasDone(String official, OfficerTask task, DutiesDone duties) {
        return Duty.of(task.step())
                .filter(duty -> duties.byDossier()
                        .getOrDefault(task.subject(), Map.of())
                        .getOrDefault(official, Set.of())
                        .contains(duty))
                .isPresent();
    }

    private static List<HeldTask> byDueDate(List<HeldTask> some) {
        var sorted = new ArrayList<>(some);
        sorted.sort(Comparator.comparing(
                        (HeldTask held) -> held.task().due(), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(held -> held.task().subject())
                .thenComparing(held -> held.task().id()));
        return List.copyOf(sorted);
    }

    private static Set<String> ids(List<OfficerTask> some) {
        return some.stream().map(OfficerTask::id).collect(Collectors.toSet());
    }

    private Official named(String userId) {
        return new Official(userId, organization.nameOf(userId), null);
    }

    private static void requireOffice(Actor actor) {
        if (!actor.holdsRole()) {
            throw new NotPermittedException("Chỉ cán bộ có việc, hoặc thủ trưởng của cán bộ ấy, bàn giao công việc.");
        }
    }
}
