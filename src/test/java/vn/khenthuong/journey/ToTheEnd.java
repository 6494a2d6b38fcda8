package vn.khenthuong.journey;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestComponent;
import vn.khenthuong.annualreport.UnitReports;
import vn.khenthuong.consultation.ConsultationProcess;
import vn.khenthuong.kernel.ScheduledWork;
import vn.khenthuong.support.DueJobs;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;

/**
 * Lets time pass and officials do whatever waits for them until nothing is left, whatever version it was begun with. Some units
 * never report, one reports when nobody reminds it any more; a year is consolidated after that. One agency gives no opinion.
 */
@TestComponent
class ToTheEnd {

    /** More than everything that is planned, by far. */
    private static final int MOST_JOBS = 1_500;

    private static final int MOST_DAYS = 400;

    /** Until then the year of reports stays open; who owes one is reminded every week, without end, until somebody closes it. */
    private static final int DAYS_TO_CLOSING = 120;

    private static final Set<String> NEVER_REPORT = Set.of("di-linh", "bao-lam");
    private static final String REPORTS_LATE = "lac-duong";
    private static final String NEVER_GIVES_AN_OPINION = "cong-an";
    private static final Set<String> TIMERS_OF_THE_SYSTEM = Set.of("timer-start-event", "history-cleanup");

    private final MutableClock clock;
    private final DueJobs jobs;
    private final ObjectProvider<ScheduledWork> works;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final IdentityService identities;
    private final Answering answering;
    private int jobsRun;

    ToTheEnd(
            Officials officials,
            MutableClock clock,
            DueJobs jobs,
            ObjectProvider<ScheduledWork> works,
            RuntimeService runtime,
            TaskService tasks,
            ManagementService management,
            IdentityService identities,
            UnitReports reports) {
        this.clock = clock;
        this.jobs = jobs;
        this.works = works;
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.identities = identities;
        this.answering = new Answering(officials, clock, new ReportDesk(officials, reports, clock));
    }

    /** What waits for an official. */
    record Work(Task task, String key, String official) {

        /** What the answer to one task changes for others decides who comes first. */
        private int turn(int year) {
            if (task.getTaskDefinitionKey().equals(StepsOfARoute.RESOLVE)) {
                // Nobody works on a dossier that is on hold.
                return -1;
            }
            if (isConsolidation()) {
                return key.equals("BC" + year) ? 3 : 0;
            }
            if (isReport()) {
                return official.endsWith("." + REPORTS_LATE) ? 2 : 0;
            }
            return key.matches(".*-DS[0-9]+") ? 1 : 0;
        }

        /** Reports of a past year are missing when it is closed, which happens at once; one agency says nothing in time. */
        private boolean isNeverDone(int year) {
            if (ConsultationProcess.Tasks.GIVE_OPINION.is(task.getTaskDefinitionKey())) {
                return official.endsWith("." + NEVER_GIVES_AN_OPINION);
            }
            return isReport()
                    && (!key.startsWith("BC%d-".formatted(year))
                            || NEVER_REPORT.stream().anyMatch(unit -> official.endsWith("." + unit)));
        }

        private boolean isConsolidation() {
            return key.matches("BC[0-9]+");
        }

        private boolean isReport() {
            return key.matches("BC[0-9]+-.*");
        }
    }

    /** How many jobs that took. */
    int run() {
        var year = clock.instant().atZone(clock.getZone()).getYear();
        var end = clock.instant().plus(Duration.ofDays(MOST_DAYS));
        var closing = clock.instant().plus(Duration.ofDays(DAYS_TO_CLOSING));
        do {
            assertThat(clock.instant()).as("it comes to its end").isBefore(end);
            pass();
        } while (work(year, 1) || isBefore(closing) && goForward() || work(year, 3) || goForward());
        return jobsRun;
    }

    /** What happens by itself at this moment. */
    private void pass() {
        jobsRun += jobs.run(MOST_JOBS);
        assertThat(jobsRun).as("jobs that ran").isLessThan(MOST_JOBS);
        works.forEach(work -> {
            while (!work.nextAt().isAfter(clock.instant())) {
                work.run();
            }
        });
    }

    /** All tasks of the first turn for which there are some; false when there are none up to the last turn. */
    private boolean work(int year, int lastTurn) {
        var open = open(year);
        var turn = open.stream()
                .map(work -> work.turn(year))
                .filter(of -> of <= lastTurn)
                .min(naturalOrder());
        turn.ifPresent(now -> open.stream()
                .filter(work -> work.turn(year) == now)
                .sorted(comparing(work -> work.task().getTaskDefinitionKey()))
                .forEach(answering::answer));
        return turn.isPresent();
    }

    private List<Work> open(int year) {
        return tasks.createTaskQuery().active().list().stream()
                .map(task -> new Work(task, businessKey(task), official(task)))
                .filter(work -> !work.isNeverDone(year))
                .toList();
    }

    private String businessKey(Task task) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
    }

    /** Who has claimed it, else the one who is named like the group that may, or who carries on for that unit. */
    private String official(Task task) {
        return Optional.ofNullable(task.getAssignee())
                .orElseGet(() -> tasks.getIdentityLinksForTask(task.getId()).stream()
                        .filter(link -> link.getType().equals(IdentityLinkType.CANDIDATE))
                        .map(IdentityLink::getGroupId)
                        .map(this::member)
                        .findFirst()
                        .orElseThrow());
    }

    private String member(String group) {
        var members = identities.createUserQuery().memberOfGroup(group).orderByUserId().asc().list().stream()
                .map(User::getId)
                .toList();
        return members.isEmpty() || members.contains(group) ? group : members.get(0);
    }

    /** To the next timer of an instance; false when there is none. */
    private boolean isBefore(Instant time) {
        return clock.instant().isBefore(time);
    }

    private boolean goForward() {
        var next = management.createJobQuery().timers().active().list().stream()
                .filter(job -> !TIMERS_OF_THE_SYSTEM.contains(((JobEntity) job).getJobHandlerType()))
                .map(Job::getDuedate)
                .map(Date::toInstant)
                .min(naturalOrder());
        next.filter(at -> at.isAfter(clock.instant())).ifPresent(clock::set);
        return next.isPresent();
    }
}
