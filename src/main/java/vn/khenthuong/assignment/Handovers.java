package vn.khenthuong.assignment;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.audit.Occasions;
import vn.khenthuong.forms.TakenTasks;
import vn.khenthuong.forms.TypedWork;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.Role;

/**
 * Everything somebody holds comes into the hands of a successor at once, with what was typed and not sent: shown first, then done
 * as a whole or not at all. The successor holds the role already and gains no right; a task that his earlier duty keeps him from
 * is named with the reason and does not go to him.
 */
@Component
public class Handovers {

    private static final String HANDOVER = "HANDOVER";
    private static final String HANDED_OVER = "TASK_HANDED_OVER";
    private static final String TAKEN_BACK = "TASK_TAKEN_BACK";

    private final Belongings belongings;
    private final HandoverPlanner planner;
    private final HandoverStatement statement;
    private final HandoverReaders readers;
    private final OfficerTasks tasks;
    private final TypedWork typed;
    private final TakenTasks taken;
    private final TaskReach reach;
    private final HandoverRepository handovers;
    private final Journal journal;
    private final Occasions occasions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Handovers(
            Belongings belongings,
            HandoverPlanner planner,
            HandoverStatement statement,
            HandoverReaders readers,
            OfficerTasks tasks,
            TypedWork typed,
            TakenTasks taken,
            TaskReach reach,
            HandoverRepository handovers,
            Journal journal,
            Occasions occasions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.belongings = belongings;
        this.planner = planner;
        this.statement = statement;
        this.readers = readers;
        this.tasks = tasks;
        this.typed = typed;
        this.taken = taken;
        this.reach = reach;
        this.handovers = handovers;
        this.journal = journal;
        this.occasions = occasions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Whose work this official may hand over: his own first, then that of others by name.
     *
     * @throws NotPermittedException for somebody without a role in a unit or body
     */
    @Transactional(readOnly = true)
    public List<Official> givers(Actor actor) {
        return belongings.givers(actor);
    }

    /**
     * What somebody has to hand over, the first due first.
     *
     * @throws NotPermittedException for somebody without a role in a unit or body
     * @throws NotFoundException when it is nobody whose work this official may hand over
     */
    @Transactional(readOnly = true)
    public List<HeldTask> of(String giver, Actor actor) {
        return belongings.of(giver, actor);
    }

    /** Who holds the role for at least one of these tasks, and is not the giver under whatever account; by name. */
    public List<Official> receivers(String giver, Collection<HeldTask> held) {
        return planner.receivers(giver, held);
    }

    /**
     * What a handover would do; nothing is changed.
     *
     * @throws NotPermittedException for somebody without a role in a unit or body
     * @throws NotFoundException when the giver is nobody whose work this official may hand over
     * @throws BadInputException when there is nothing to hand over, or the receiver does not hold the role
     */
    @Transactional(readOnly = true)
    public HandoverPlan plan(HandoverRequest wanted, Actor actor) {
        return planner.plan(wanted, belongings.of(wanted.giver(), actor));
    }

    /**
     * Hands over what was looked at.
     *
     * @throws NotPermittedException for somebody without a role in a unit or body
     * @throws NotFoundException when the giver is nobody whose work this official may hand over
     * @throws ConflictException when it is another state of affairs than the one that was looked at
     * @throws BadInputException when there is nothing to hand over, or the receiver may have none of it
     */
    @Transactional
    public Handover carryOut(HandoverRequest wanted, Actor actor) {
        tasks.lockAll(ids(belongings.of(wanted.giver(), actor)));
        var held = belongings.of(wanted.giver(), actor);
        if (held.isEmpty() && wanted.seen() != null && !wanted.seen().isEmpty()) {
            throw changed();
        }
        var plan = planner.plan(wanted, held);
        if (!plan.seen().equals(wanted.seen())) {
            throw changed();
        }
        if (plan.taken().isEmpty()) {
            throw new BadInputException("%s không nhận được việc nào trong số này. Hãy chọn người khác."
                    .formatted(plan.receiver().fullName()));
        }
        var made = statement.made(wanted, plan, actor);
        record(made, actor, roleFor(plan.lines().get(0).task(), actor));
        occasions.during(made.occasion(), () -> {
            plan.lines().forEach(line -> move(line, plan, actor));
            return null;
        });
        handovers.add(made);
        events.publishEvent(new TasksHandedOver(
                made,
                plan.giver(),
                plan.receiver(),
                statement.heads(plan).stream()
                        .map(head -> new TasksHandedOver.Head(head, readers.partOf(made, head)))
                        .toList()));
        return made;
    }

    private static ConflictException changed() {
        return new ConflictException(
                "Việc của người giao vừa thay đổi. Chưa có gì được bàn giao; hãy xem lại danh sách dưới đây rồi bàn giao.");
    }

    private static Set<String> ids(List<HeldTask> held) {
        return held.stream().map(one -> one.task().id()).collect(Collectors.toSet());
    }

    private void move(HandoverPlan.Line line, HandoverPlan plan, Actor actor) {
        var task = line.task();
        var giver = plan.giver();
        switch (plan.outcome(line)) {
            case HANDED_OVER -> {
                typed.passOn(
                        new TypedWork.Passing(
                                task.id(),
                                giver.userId(),
                                giver.fullName(),
                                plan.receiver().userId()),
                        () -> tasks.give(task, plan.receiver().userId()));
                takeFromHands(task);
                record(
                        task,
                        HANDED_OVER,
                        actor,
                        "“%s”: %s bàn giao cho %s%s."
                                .formatted(
                                        task.name(),
                                        person(giver),
                                        person(plan.receiver()),
                                        line.typed() == null ? "" : ", kèm phần đang nhập"));
            }
            case RELEASED -> {
                if (task.holder() != null) {
                    typed.leaveBehind(task.id(), giver.userId(), () -> tasks.give(task, null));
                    takeFromHands(task);
                    record(
                            task,
                            TAKEN_BACK,
                            actor,
                            "“%s”: %s bàn giao, trả về nhóm. %s"
                                    .formatted(task.name(), person(giver), line.objection()));
                }
            }
            case STAYED -> {}
        }
    }

    /** A form that is still open there cannot submit it any more. */
    private void takeFromHands(OfficerTask task) {
        if (task.holder() != null) {
            taken.from(task.holder(), task.id());
        }
    }

    private void record(Handover made, Actor actor, String role) {
        var left = made.left().size();
        var words = "Bàn giao công việc của %s (%s) cho %s (%s): %d việc%s."
                .formatted(
                        made.giverName(),
                        made.giver(),
                        made.receiverName(),
                        made.receiver(),
                        made.taken(),
                        left == 0 ? "" : "; %d việc người nhận không nhận được".formatted(left));
        journal.record(new JournalEntry(
                made.occasion(),
                HANDOVER,
                actor.userId(),
                role,
                made.at(),
                made.at(),
                null,
                made.note() == null ? words : words + " Ghi chú: " + made.note(),
                null));
    }

    private void record(OfficerTask task, String step, Actor actor, String words) {
        var now = clock.instant();
        journal.record(new JournalEntry(
                task.subject(), step, actor.userId(), roleFor(task, actor), now, now, null, words, null));
    }

    /** In whose name somebody hands over: as the head of the officers, or in the role the task is for. */
    private String roleFor(OfficerTask task, Actor actor) {
        return reach.isHeadOf(actor, TaskKind.of(task)) ? Role.HEAD.of(OfficerRoles.unitOf(task.role())) : task.role();
    }

    /** The journal tells persons apart who have one name. */
    private static String person(Official official) {
        return "%s (%s)".formatted(official.fullName(), official.userId());
    }

    /**
     * The minutes of a handover: whole for the two, for a head what is about his unit, and for
     * whoever only represents him for some work, about this.
     *
     * @throws NotFoundException when there is none, or it concerns others
     */
    @Transactional(readOnly = true)
    public Handover require(UUID id, Actor actor) {
        return readers.find(id, actor)
                .orElseThrow(() -> new NotFoundException("Không tìm thấy biên bản bàn giao này."));
    }

    /** The newest handovers this official may read the minutes of; without their tasks. */
    @Transactional(readOnly = true)
    public List<Handover> concerning(Actor actor) {
        return readers.concerning(actor);
    }
}
