package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestComponent;
import vn.khenthuong.annualreport.UnitReports;
import vn.khenthuong.kernel.ScheduledWork;
import vn.khenthuong.support.DueJobs;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;

/**
 * A province at work, made by its officials: dossiers, lists and rounds at every step they can stand at, messages that have been
 * sent and not delivered, dossiers on hold or being asked about, letters of commendation, petitions, a year of reports whose units
 * are about to be reminded, past ones at every task of their consolidation, mails that wait for a server. Whoever adds a task to a
 * model brings something to it here.
 */
@TestComponent
class EveryStep {

    /** When the application is started: the year of reports is opened on the next day, and one round closes on the last. */
    static final String BEGIN = "2026-09-30";

    /** The application is started with: lists come to the office before the Chair. */
    static final String OFFICE_CHECKS = "khenthuong.decision.office-checks=true";

    private static final int YEAR = 2026;
    private static final LocalDate OPENING = LocalDate.of(YEAR, 10, 1);
    private static final LocalDate FIRST_REMINDER = LocalDate.of(YEAR, 10, 15);
    private static final LocalDate WORK = LocalDate.of(YEAR, 10, 29);
    private static final LocalDate SECOND_REMINDER = LocalDate.of(YEAR, 10, 30);

    private final MutableClock clock;
    private final DueJobs jobs;
    private final ObjectProvider<ScheduledWork> works;
    private final ReportsAtWork reports;
    private final RoundsAtWork rounds;
    private final DossiersAtRest atRest;
    private final LettersAtWork letters;
    private final TaskService tasks;

    EveryStep(
            Officials officials,
            MutableClock clock,
            DueJobs jobs,
            ObjectProvider<ScheduledWork> works,
            UnitReports reports,
            RuntimeService runtime,
            TaskService tasks,
            ManagementService management) {
        this.clock = clock;
        this.jobs = jobs;
        this.works = works;
        this.reports = new ReportsAtWork(officials, new ReportDesk(officials, reports, clock), YEAR);
        this.rounds = new RoundsAtWork(officials, clock, jobs, runtime, management, true);
        this.atRest = new DossiersAtRest(officials, clock, jobs);
        this.letters = new LettersAtWork(officials, clock, jobs, YEAR - 1);
        this.tasks = tasks;
    }

    void make() {
        reach(OPENING, work -> true);
        reports.openedByDocument();
        jobs.run();
        reach(FIRST_REMINDER, EveryStep::sendsNoMail);
        reach(WORK, EveryStep::sendsNoMail);
        reports.runningYear();
        reports.pastYearsOpened();
        jobs.run();
        reports.pastYearsConsolidated();
        rounds.beforeTheClosing();
        rounds.closedWithEverythingStillGoingOn();
        rounds.listsAtEveryTask();
        atRest.askedAbout();
        atRest.held();
        letters.waiting();
        rounds.messagesOnTheirWay();
        atRest.messagesOnTheirWay();
        letters.messagesOnTheirWay();
        rounds.closings();
        reports.longerForOneUnit();
        clock.set(SECOND_REMINDER);
        assertThat(tasks.createTaskQuery().list())
                .extracting(Task::getTaskDefinitionKey)
                .as("something stands at every task of every model")
                .containsAll(TasksOfModels.ids());
    }

    /** Its morning, when everything that falls due until then has been done. */
    private void reach(LocalDate day, Predicate<ScheduledWork> happens) {
        clock.set(day);
        jobs.run();
        works.stream().filter(happens).forEach(work -> {
            if (!work.nextAt().isAfter(clock.instant())) {
                work.run();
            }
        });
    }

    private static boolean sendsNoMail(ScheduledWork work) {
        return !work.getClass().getSimpleName().startsWith("NoticeSender");
    }
}
