package vn.khenthuong.demo.process;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khenthuong.consultation.ConsultationProcess;
import vn.khenthuong.decision.AwardListProcess;
import vn.khenthuong.demo.Demo;
import vn.khenthuong.demo.DemoTime;
import vn.khenthuong.demo.EngineJobs;
import vn.khenthuong.demo.RouteRun;
import vn.khenthuong.demo.RouteStop;
import vn.khenthuong.engine.EngineAsSystem;
import vn.khenthuong.forms.UserTask;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.nomination.DossierNumber;
import vn.khenthuong.nomination.NominationProcess;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Role;
import vn.khenthuong.round.RoundClosing;
import vn.khenthuong.round.RoundState;
import vn.khenthuong.round.Rounds;

/** Plays the route of a round with the officials of the demonstration. */
@Component
@Profile(Demo.PROFILE)
class RoundRoute implements RouteRun {

    private static final String CLOSING_DOCUMENT = "1174/SNV-TĐKT";

    /** What waits is done again and again until nothing does; a step that only leads back to itself must not be done for ever. */
    private static final int MOST_STEPS = 2000;

    private static final Map<RouteStop, List<UserTask<?>>> TASKS = Map.of(
            RouteStop.SUPPLEMENTED,
            List.of(NominationProcess.Tasks.SUPPLEMENT_DOSSIER, NominationProcess.Tasks.APPROVE_SUPPLEMENT),
            RouteStop.RECEIVED,
            List.of(NominationProcess.Tasks.RECEIVE_DOSSIER, NominationProcess.Tasks.SIGN_REJECTION),
            RouteStop.REVIEWED,
            List.of(ConsultationProcess.Tasks.GIVE_OPINION, NominationProcess.Tasks.REVIEW_DOSSIER),
            RouteStop.CONSOLIDATED,
            List.of(AwardListProcess.Tasks.CONSOLIDATE_LIST),
            RouteStop.SIGNED,
            List.of(AwardListProcess.Tasks.SIGN_FOCAL_SUBMISSION),
            RouteStop.LIST_RECEIVED,
            List.of(AwardListProcess.Tasks.RECEIVE_LIST),
            RouteStop.APPRAISED,
            List.of(NominationProcess.Tasks.APPRAISE_DOSSIER),
            RouteStop.WITH_CHAIR,
            List.of(AwardListProcess.Tasks.SIGN_APPRAISAL_SUBMISSION),
            RouteStop.DECIDED,
            List.of(AwardListProcess.Tasks.DECIDE),
            RouteStop.ISSUED,
            List.of(AwardListProcess.Tasks.ISSUE_DECISION));

    private final Rounds rounds;
    private final Organization organization;
    private final OfficialsAtWork officials;
    private final RouteAnswers answers;
    private final DossierPapers papers;
    private final MissingMoney money;
    private final EngineJobs jobs;
    private final DemoTime time;
    private final EngineAsSystem engine;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final IdentityService identities;
    private final CurrentActor currentActor;

    RoundRoute(
            Rounds rounds,
            Organization organization,
            OfficialsAtWork officials,
            RouteAnswers answers,
            DossierPapers papers,
            MissingMoney money,
            EngineJobs jobs,
            DemoTime time,
            EngineAsSystem engine,
            TaskService tasks,
            RuntimeService runtime,
            IdentityService identities,
            CurrentActor currentActor) {
        this.rounds = rounds;
        this.organization = organization;
        this.officials = officials;
        this.answers = answers;
        this.papers = papers;
        this.money = money;
        this.jobs = jobs;
        this.time = time;
        this.engine = engine;
        this.tasks = tasks;
        this.runtime = runtime;
        this.identities = identities;
        this.currentActor = currentActor;
    }

    @Override
    public void close(String round) {
        time.alone(() -> {
            closeNow(round);
            return null;
        });
    }

    @Override
    public int runTo(String round, RouteStop stop) {
        return time.alone(() -> {
            var done = doAll(round, stop.isAfterClosing() ? RouteStop.RECEIVED : stop);
            if (stop.isAfterClosing()) {
                if (rounds.require(round).state() == RoundState.OPEN) {
                    closeNow(round);
                }
                done += doAll(round, stop);
            }
            return done;
        });
    }

    private void closeNow(String round) {
        var head = headOfAppraiser();
        var closing = new RoundClosing(CLOSING_DOCUMENT, answers.today(), null);
        officials.as(head, () -> rounds.closeNow(round, closing, currentActor.require()));
        settle();
    }

    /** Stop after stop, from the first one that something waits at, until nothing waits up to the last. */
    private int doAll(String round, RouteStop last) {
        settle();
        var done = 0;
        for (var open = firstOpen(round, last); !open.isEmpty(); open = firstOpen(round, last)) {
            for (var work : open) {
                act(work);
                if (++done > MOST_STEPS) {
                    throw new IllegalStateException("%s comes back to %s"
                            .formatted(work.key(), work.task().getTaskDefinitionKey()));
                }
            }
            settle();
        }
        return done;
    }

    /** What follows from what was done happens by jobs of the engine. */
    private void settle() {
        var ran = jobs.runDue();
        while (ran > 0) {
            ran = jobs.runDue();
        }
    }

    private List<Work> firstOpen(String round, RouteStop last) {
        return Arrays.stream(RouteStop.values())
                .filter(stop -> stop.compareTo(last) <= 0)
                .map(stop -> open(round, TASKS.get(stop)))
                .filter(open -> !open.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Work> open(String round, List<UserTask<?>> kinds) {
        return engine.call(() -> {
            var found = tasks
                    .createTaskQuery()
                    .active()
                    .processInstanceBusinessKeyLike(round + "-%")
                    .taskDefinitionKeyIn(kinds.stream().map(UserTask::id).toArray(String[]::new))
                    .list()
                    .stream()
                    .filter(RoundRoute::runs)
                    .toList();
            var keys = keysOf(found);
            return found.stream()
                    .map(task -> new Work(task, keys.get(task.getProcessInstanceId())))
                    .filter(work -> answers.hasSomethingToSay(work.task().getTaskDefinitionKey(), work.key()))
                    .sorted(comparing(Work::key))
                    .toList();
        });
    }

    /** The tasks of a dossier that stands still are due at no time, and nobody completes them. */
    private static boolean runs(Task task) {
        return task.getDueDate() != null;
    }

    private Map<String, String> keysOf(List<Task> found) {
        Map<String, String> keys = new HashMap<>();
        if (!found.isEmpty()) {
            runtime.createProcessInstanceQuery()
                    .processInstanceIds(new HashSet<>(
                            found.stream().map(Task::getProcessInstanceId).toList()))
                    .list()
                    .forEach(instance -> keys.put(instance.getId(), instance.getBusinessKey()));
        }
        return keys;
    }

    private void act(Work work) {
        var task = work.task();
        var official = official(work);
        Map<String, Object> answer = new HashMap<>();
        if (NominationProcess.Tasks.SUPPLEMENT_DOSSIER.is(task.getTaskDefinitionKey())) {
            papers.uploadSupplement(official, work.key());
            answer.putAll(officials.prefilled(official, task));
        }
        if (AwardListProcess.Tasks.SIGN_APPRAISAL_SUBMISSION.is(task.getTaskDefinitionKey())) {
            money.layDown(work.key(), official);
        }
        if (AwardListProcess.Tasks.DECIDE.is(task.getTaskDefinitionKey())) {
            // Lists that run since before exceptions were chosen want to be told whom they reward, as it is ticked
            // already.
            answer.putAll(officials.prefilled(official, task));
        }
        answer.putAll(answers.to(task.getTaskDefinitionKey(), work.key()));
        officials.complete(official, task, answer);
    }

    /**
     * Who has claimed it, else the first one it is offered to who did nothing for the dossier in its unit: where a department works
     * on its own dossier, four eyes are asked for.
     */
    private String official(Work work) {
        if (work.task().getAssignee() != null) {
            return work.task().getAssignee();
        }
        var offered = engine.call(() -> offeredTo(work.task()));
        var unit = DossierNumber.find(work.key()).map(DossierNumber::unit);
        return offered.stream()
                .filter(user -> unit.isEmpty() || isOfUnitOnly(work) || !worksFor(user, unit.get()))
                .findFirst()
                .or(() -> offered.stream().findFirst())
                .orElseThrow(() -> new IllegalStateException("Nobody does " + work.task()));
    }

    private static boolean isOfUnitOnly(Work work) {
        return TASKS.get(RouteStop.SUPPLEMENTED).stream()
                .anyMatch(kind -> kind.is(work.task().getTaskDefinitionKey()));
    }

    private static boolean worksFor(String user, String unit) {
        return user.equals(Role.OFFICER.of(unit)) || user.equals(Role.HEAD.of(unit));
    }

    private List<String> offeredTo(Task task) {
        var users = new ArrayList<String>();
        tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .map(IdentityLink::getGroupId)
                .forEach(
                        group -> identities.createUserQuery().memberOfGroup(group).orderByUserId().asc().list().stream()
                                .map(User::getId)
                                .forEach(users::add));
        return users;
    }

    private String headOfAppraiser() {
        var group = organization.groupOf(Performer.APPRAISAL_HEAD, null, answers.today());
        return Optional.of(identities
                        .createUserQuery()
                        .memberOfGroup(group)
                        .orderByUserId()
                        .asc())
                .map(query -> engine.call(query::list))
                .flatMap(users -> users.stream().map(User::getId).findFirst())
                .orElseThrow(() -> new IllegalStateException("Nobody is in " + group));
    }

    /** @param key business key of the case */
    private record Work(Task task, String key) {}
}
