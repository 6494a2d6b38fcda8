package vn.khenthuong.assignment;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.assignment.HandoverPlan.Outcome;
import vn.khenthuong.audit.Occasions;
import vn.khenthuong.forms.TypedWork;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.Organization;

/** What the minutes of a handover say, and who witnesses it. */
@Component
class HandoverStatement {

    private final TaskReach reach;
    private final Organization organization;
    private final Occasions occasions;
    private final Clock clock;

    HandoverStatement(TaskReach reach, Organization organization, Occasions occasions, Clock clock) {
        this.reach = reach;
        this.organization = organization;
        this.occasions = occasions;
        this.clock = clock;
    }

    Handover made(HandoverRequest wanted, HandoverPlan plan, Actor actor) {
        return new Handover(
                UUID.randomUUID(),
                occasions.next(),
                plan.giver().userId(),
                plan.giver().fullName(),
                plan.receiver().userId(),
                plan.receiver().fullName(),
                actor.userId(),
                organization.nameOf(actor.userId()),
                witness(plan, actor),
                wanted.note(),
                clock.instant(),
                plan.lines().stream()
                        .map(line -> told(line, plan.outcome(line)))
                        .toList());
    }

    private static Handover.Line told(HandoverPlan.Line line, Outcome outcome) {
        var task = line.task();
        var typed = Optional.ofNullable(line.typed());
        return new Handover.Line(
                task.process(),
                task.name(),
                task.subject(),
                task.unit(),
                task.role(),
                task.resting() ? "Tạm dừng" : task.state(),
                task.due(),
                line.held().basis(),
                outcome,
                line.objection(),
                line.papers(),
                typed.map(TypedWork.Typed::fields).orElse(List.of()),
                typed.map(TypedWork.Typed::savedAt).orElse(null));
    }

    /** The head who did it; the only head where somebody did it himself. Nobody witnesses his own handover. */
    private String witness(HandoverPlan plan, Actor actor) {
        var heads = heads(plan);
        return heads.stream()
                .filter(head -> head.userId().equals(actor.userId()))
                .findFirst()
                .or(() -> heads.size() == 1 ? Optional.of(heads.get(0)) : Optional.empty())
                .map(Official::fullName)
                .orElse(null);
    }

    /** Of the units whose work it is; neither of the two, under whatever account. */
    List<Official> heads(HandoverPlan plan) {
        return plan.lines().stream()
                .map(line -> TaskKind.of(line.task()))
                .distinct()
                .flatMap(kind -> reach.headsOf(kind).stream())
                .filter(head -> Stream.of(plan.giver(), plan.receiver())
                        .noneMatch(party -> organization.isSamePerson(party.userId(), head.userId())))
                .distinct()
                .toList();
    }
}
