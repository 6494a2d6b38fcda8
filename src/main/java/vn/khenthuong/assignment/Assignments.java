package vn.khenthuong.assignment;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.forms.TakenTasks;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.kernel.RoleLimits;
import vn.khenthuong.nomination.FourEyes;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Role;

/**
 * Who works what among the officers of a unit: its head says so, and nobody else. The head of a unit that succeeded others says
 * it for theirs too. A dossier is given to nobody whom an earlier duty keeps from the step.
 */
@Component
public class Assignments {

    private static final String GIVEN = "TASK_GIVEN";
    private static final String TAKEN_BACK = "TASK_TAKEN_BACK";

    private final OfficerTasks tasks;
    private final TakenTasks taken;
    private final TaskReach reach;
    private final FourEyes fourEyes;
    private final Organization organization;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Assignments(
            OfficerTasks tasks,
            TakenTasks taken,
            TaskReach reach,
            FourEyes fourEyes,
            Organization organization,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tasks = tasks;
        this.taken = taken;
        this.reach = reach;
        this.fourEyes = fourEyes;
        this.organization = organization;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the official is head of a unit, and so has officers. */
    public boolean isHead(Actor actor) {
        return !OfficerRoles.under(actor, organization).isEmpty();
    }

    /**
     * The open tasks of the head's officers, the first due first; those of dossiers on hold are not among them.
     *
     * @throws NotPermittedException when the official is no head of a unit
     */
    @Transactional(readOnly = true)
    public List<OfficerTask> of(Actor head) {
        return tasks.of(requireRoles(head)).stream()
                .filter(task -> !task.resting())
                .filter(task -> reach.isHeadOf(head, TaskKind.of(task)))
                .toList();
    }

    /** By id of the task, who may have it: the officers it is offered to today, without those whom four eyes keep from it. */
    @Transactional(readOnly = true)
    public Map<String, List<Official>> candidates(Collection<OfficerTask> shown) {
        var duties = fourEyes.of(shown.stream().map(OfficerTask::subject).collect(Collectors.toSet()));
        var members = shown.stream()
                .map(OfficerTask::role)
                .distinct()
                .collect(Collectors.toMap(role -> role, organization::membersOf));
        return shown.stream()
                .collect(Collectors.toMap(
                        OfficerTask::id,
                        task -> members.get(task.role()).stream()
                                .filter(officer -> duties.mayTake(task.subject(), task.step(), officer.userId()))
                                .toList()));
    }

    /**
     * Gives the task to an officer, whoever has it.
     *
     * @throws NotPermittedException when the official is no head of a unit
     * @throws NotFoundException when there is no such task among those of the head's officers
     * @throws ConflictException when it was done meanwhile, or somebody else has it than the head saw; with who
     * @throws BadInputException when no officer is named, or one who cannot have it
     */
    @Transactional
    public void give(Reassignment wanted, Actor head) {
        var roles = requireRoles(head);
        if (wanted.to() == null) {
            throw new BadInputException("Phải chọn cán bộ ở “Giao cho”.");
        }
        var task = lock(wanted, roles, head);
        requireCandidate(task, wanted.to());
        hand(task, wanted, head);
    }

    /**
     * Takes the task out of the hands of whoever has it and leaves it to the group.
     *
     * @throws NotPermittedException when the official is no head of a unit
     * @throws NotFoundException when there is no such task among those of the head's officers
     * @throws ConflictException when it was done meanwhile, or somebody else has it than the head saw; with who
     * @throws BadInputException when nobody has it
     */
    @Transactional
    public void takeBack(Reassignment wanted, Actor head) {
        var task = lock(wanted, requireRoles(head), head);
        if (task.holder() == null) {
            throw new BadInputException("Việc này chưa ai nhận, không có gì để lấy lại.");
        }
        hand(task, wanted, head);
    }

    private OfficerTask lock(Reassignment wanted, Set<String> roles, Actor head) {
        var task = tasks.lock(wanted.task(), roles).orElseThrow(() -> gone(wanted.task(), roles));
        if (!reach.isHeadOf(head, TaskKind.of(task))) {
            throw new NotPermittedException(RoleLimits.BEYOND);
        }
        if (task.resting()) {
            throw new ConflictException("Hồ sơ đang tạm dừng hoặc đã kết thúc: chưa phân công được việc này.");
        }
        if (!Objects.equals(task.holder(), wanted.seenHolder())) {
            throw new ConflictException(
                    task.holder() == null
                            ? "Việc này vừa được trả về nhóm, hiện chưa ai nhận. Chưa có gì thay đổi; hãy xem lại rồi phân công."
                            : "Việc này hiện do %s nhận. Chưa có gì thay đổi; hãy xem lại rồi phân công."
                                    .formatted(organization.nameOf(task.holder())));
        }
        return task;
    }

    private void hand(OfficerTask task, Reassignment wanted, Actor head) {
        tasks.give(task, wanted.to());
        if (task.holder() != null) {
            taken.from(task.holder(), task.id());
        }
        record(task, wanted, head);
        events.publishEvent(new TaskGiven(
                task.subject(),
                task.step(),
                task.name(),
                task.role(),
                task.holder(),
                wanted.to(),
                head.userId(),
                wanted.note()));
    }

    private void requireCandidate(OfficerTask task, String to) {
        if (organization.membersOf(task.role()).stream()
                .noneMatch(officer -> officer.userId().equals(to))) {
            throw new BadInputException("“Giao cho” phải là cán bộ hiện giữ vai trò làm việc này. Hãy chọn lại.");
        }
        if (to.equals(task.holder())) {
            throw new BadInputException("%s đang làm việc này rồi.".formatted(organization.nameOf(to)));
        }
        fourEyes.of(Set.of(task.subject()))
                .objection(task.subject(), task.step(), to)
                .ifPresent(objection -> {
                    throw new BadInputException("Không giao được cho %s. %s Hãy chọn người khác."
                            .formatted(organization.nameOf(to), objection));
                });
    }

    private RuntimeException gone(String task, Collection<String> roles) {
        return tasks.completedBy(task, roles)
                .<RuntimeException>map(officer -> new ConflictException("Việc này đã %s xong, không phân công được nữa."
                        .formatted(officer.isEmpty() ? "làm" : "được %s làm".formatted(organization.nameOf(officer)))))
                .orElseGet(() -> new NotFoundException("Không tìm thấy việc này trong các việc của cán bộ đơn vị."));
    }

    private void record(OfficerTask task, Reassignment wanted, Actor head) {
        var now = clock.instant();
        journal.record(new JournalEntry(
                task.subject(),
                wanted.to() == null ? TAKEN_BACK : GIVEN,
                head.userId(),
                Role.HEAD.of(OfficerRoles.unitOf(task.role())),
                now,
                now,
                null,
                inWords(task, wanted),
                null));
    }

    /** The journal tells persons apart who have one name. */
    private String inWords(OfficerTask task, Reassignment wanted) {
        var before = Optional.ofNullable(task.holder()).map(this::person);
        var moved = wanted.to() == null
                ? "“%s”: lấy lại của %s, trả về nhóm.".formatted(task.name(), before.orElseThrow())
                : "“%s”: giao cho %s, trước đó %s."
                        .formatted(task.name(), person(wanted.to()), before.orElse("chưa ai nhận"));
        return wanted.note() == null ? moved : moved + " Ghi chú: " + wanted.note();
    }

    private String person(String userId) {
        return "%s (%s)".formatted(organization.nameOf(userId), userId);
    }

    private Set<String> requireRoles(Actor actor) {
        var roles = OfficerRoles.under(actor, organization);
        if (roles.isEmpty()) {
            throw new NotPermittedException("Chỉ thủ trưởng đơn vị phân công việc cho cán bộ của đơn vị mình.");
        }
        return roles;
    }
}
