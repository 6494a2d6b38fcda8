package vn.khenthuong.assignment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Work;

/** Who reads which minutes of handovers: the two whole, a head what is about his unit, whoever represents him what is about that work. */
@Component
class HandoverReaders {

    private static final int MOST = 50;

    private final HandoverRepository handovers;
    private final TaskReach reach;
    private final Organization organization;

    HandoverReaders(HandoverRepository handovers, TaskReach reach, Organization organization) {
        this.handovers = handovers;
        this.reach = reach;
        this.organization = organization;
    }

    /** As far as it concerns the reader; empty where there is none, or it concerns others. */
    Optional<Handover> find(UUID id, Actor reader) {
        return handovers
                .find(id)
                .map(made -> isParty(made, reader) ? made : partFor(made, kindsOf(reader)::contains))
                .filter(made -> !made.lines().isEmpty());
    }

    /** The newest first; without their tasks. */
    List<Handover> concerning(Actor reader) {
        return handovers.concerning(reader.userId(), kindsOf(reader), MOST);
    }

    /** The part of it a head reads. */
    Handover partOf(Handover made, Official head) {
        return partFor(made, kind -> reach.headsOf(kind).contains(head));
    }

    private static Handover partFor(Handover made, Predicate<TaskKind> concerns) {
        var kinds = made.lines().stream()
                .map(TaskKind::of)
                .distinct()
                .filter(concerns)
                .collect(Collectors.toSet());
        return made.with(made.lines().stream()
                .filter(line -> kinds.contains(TaskKind.of(line)))
                .toList());
    }

    private boolean isParty(Handover made, Actor actor) {
        return organization.isSamePerson(actor.userId(), made.giver())
                || organization.isSamePerson(actor.userId(), made.receiver());
    }

    /** What a head may read of; minutes that do not say of which process a task was are about any work. */
    private Set<TaskKind> kindsOf(Actor actor) {
        return organization.unitsOf(actor, Role.HEAD).stream()
                .flatMap(unit -> Stream.of(Role.OFFICER.of(unit), Role.HEAD.of(unit)))
                .flatMap(role -> Stream.concat(
                                Stream.of((String) null),
                                Work.all().stream().flatMap(work -> work.processes().stream()))
                        .map(process -> new TaskKind(role, process)))
                .filter(kind -> reach.isHeadOf(actor, kind))
                .collect(Collectors.toSet());
    }
}
