package vn.khenthuong.tracking.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.calendar.WorkingDays;
import vn.khenthuong.consultation.Consultations;
import vn.khenthuong.kernel.PlanCitation;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.tracking.DossierRow;
import vn.khenthuong.tracking.JourneyStep;
import vn.khenthuong.tracking.OpenStep;
import vn.khenthuong.tracking.ProcessSteps;
import vn.khenthuong.tracking.RouteStage;
import vn.khenthuong.tracking.StoppedCase;

/** Puts together the way of a dossier: its own lines of the audit, those of its lists, and where it stands now. */
@Component
class Journeys {

    /** Ends that a step of a list brings about. */
    private static final Set<DossierState> ENDED_BY_LIST =
            Set.of(DossierState.AWARDED, DossierState.NOT_AWARDED, DossierState.NOT_SELECTED, DossierState.FAILED);

    /** Steps that take a dossier out of its way. */
    private static final Set<String> STOPS = Set.of("WITHDRAWN", "EXPIRED", "CANCELLED", "HOLD_ENDED");

    private static final Duration ONE_STEP = Duration.ofSeconds(10);

    private static final String REFUSED = "REFUSED";
    private static final String PAPERS = "DOCUMENT_";
    private static final String HANDS = "TASK_";

    private final Journal journal;
    private final ListMemberships memberships;
    private final ProcessSteps processes;
    private final WorkingDays workingDays;
    private final Organization organization;
    private final Words words;
    private final RoleNames roles;
    private final Consultations consultations;
    private final Clock clock;

    Journeys(
            Journal journal,
            ListMemberships memberships,
            ProcessSteps processes,
            WorkingDays workingDays,
            Organization organization,
            Words words,
            RoleNames roles,
            Consultations consultations,
            Clock clock) {
        this.consultations = consultations;
        this.journal = journal;
        this.memberships = memberships;
        this.processes = processes;
        this.workingDays = workingDays;
        this.organization = organization;
        this.words = words;
        this.roles = roles;
        this.clock = clock;
    }

    /** Every step, oldest first, the open ones last. */
    public List<JourneyStep> of(DossierRow dossier) {
        var own = journal.of(dossier.number());
        var lists = memberships.of(dossier.number());
        var now = clock.instant();
        var pauses = Pauses.in(own, now);
        var ofLists = lists.stream()
                .flatMap(membership -> journal.of(membership.list()).stream())
                .filter(Journeys::isStep)
                .filter(line -> concerns(line, dossier))
                .toList();
        var done =
                DossierLines.merge(own.stream().filter(Journeys::isStep).toList(), ofLists, dossier.refusal()).stream()
                        .map(line -> done(line, dossier, pauses));
        return Stream.concat(done, open(dossier, lists).map(step -> open(step, dossier, pauses, now)))
                .toList();
    }

    /** Where it stood when it was taken out of its way, and by which step; see {@link vn.khenthuong.tracking.DossierTracking#stopped}. */
    public Optional<StoppedCase> stopped(DossierRow dossier) {
        if (!dossier.state().isFinal() || ENDED_BY_LIST.contains(dossier.state())) {
            return Optional.empty();
        }
        var steps = of(dossier);
        return steps.stream()
                .filter(step -> STOPS.contains(step.step()))
                .reduce((first, second) -> second)
                .map(end -> new StoppedCase(
                        stageAt(dossier, end.at())
                                .or(() -> lastOf(steps))
                                .orElseGet(() -> RouteStage.of(dossier.state())),
                        end));
    }

    /** The task that a timer ends is over a moment before the line about it is written. */
    private Optional<RouteStage> stageAt(DossierRow dossier, Instant end) {
        return waitingAt(dossier, end).or(() -> waitingAt(dossier, end.minus(ONE_STEP)));
    }

    /** A task of its own says more than one of its last list. */
    private Optional<RouteStage> waitingAt(DossierRow dossier, Instant at) {
        return furthest(processes.waitingAt(List.of(dossier.number()), at))
                .or(() -> memberships.of(dossier.number()).stream()
                        .reduce((first, second) -> second)
                        .flatMap(last -> furthest(processes.waitingAt(List.of(last.list()), at))));
    }

    private static Optional<RouteStage> lastOf(List<JourneyStep> steps) {
        return steps.stream()
                .flatMap(step -> RouteStage.of(step.step()).stream())
                .reduce((first, second) -> second);
    }

    private static Optional<RouteStage> furthest(List<String> steps) {
        return steps.stream().flatMap(step -> RouteStage.of(step).stream()).max(Comparator.naturalOrder());
    }

    private Stream<OpenStep> open(DossierRow dossier, List<ListMemberships.Membership> lists) {
        if (dossier.state().isFinal()) {
            return Stream.empty();
        }
        List<String> subjects = new ArrayList<>(List.of(dossier.number()));
        lists.stream().filter(ListMemberships.Membership::live).forEach(membership -> subjects.add(membership.list()));
        if (dossier.state() == DossierState.CONSULTING) {
            consultations.of(dossier.number()).forEach(asked -> subjects.add(asked.key()));
        }
        return processes.open(subjects).stream();
    }

    /** Attempts that were refused, papers, and into whose hands a task was put are remembered too; none moved the dossier. */
    private static boolean isStep(JournalEntry line) {
        return !REFUSED.equals(line.outcome())
                && !line.step().startsWith(PAPERS)
                && !line.step().startsWith(HANDS);
    }

    /** A list goes on after a dossier has left it; the engine keeps milliseconds only. */
    private static boolean concerns(JournalEntry line, DossierRow dossier) {
        if (!dossier.state().isFinal()) {
            return true;
        }
        var ended = dossier.updatedAt().truncatedTo(ChronoUnit.MILLIS);
        return ENDED_BY_LIST.contains(dossier.state())
                ? line.startedAt().truncatedTo(ChronoUnit.MILLIS).isBefore(ended)
                : !line.at().truncatedTo(ChronoUnit.MILLIS).isAfter(ended);
    }

    private JourneyStep done(JournalEntry line, DossierRow dossier, Pauses pauses) {
        var system = JournalEntry.SYSTEM.equals(line.actor());
        var gross = days(line.startedAt(), line.at());
        return new JourneyStep(
                line.subject(),
                line.step(),
                words.step(line.step()),
                dossier.papers() ? line.actor() : null,
                system ? "Hệ thống" : organization.actedAs(line.actor(), line.substitution()),
                line.role(),
                roles.of(line.role()),
                line.startedAt(),
                line.at(),
                null,
                line.outcome(),
                words.outcome(line.step(), line.outcome()),
                PlanCitation.readable(line.reason()),
                PlanCitation.find(line.rule()).orElse(null),
                gross,
                gross - pauses.workingDays(line.startedAt(), line.at(), workingDays));
    }

    private JourneyStep open(OpenStep step, DossierRow dossier, Pauses pauses, Instant now) {
        var gross = days(step.since(), now);
        return new JourneyStep(
                step.subject(),
                step.step(),
                words.step(step.step()),
                dossier.papers() ? step.assignee() : null,
                step.assignee() == null ? null : organization.nameOf(step.assignee()),
                step.role(),
                rolesOf(step),
                step.since(),
                null,
                step.due(),
                null,
                null,
                null,
                null,
                gross,
                gross - pauses.workingDays(step.since(), now, workingDays));
    }

    /** Of who has taken it the roles by which he may; otherwise everybody's who may take it. */
    private String rolesOf(OpenStep step) {
        var taker = step.assignee() == null ? List.<String>of() : organization.rolesOf(step.assignee());
        var own = step.roles().stream().filter(taker::contains).toList();
        var shown = own.isEmpty() ? step.roles() : own;
        return shown.isEmpty() ? null : shown.stream().map(roles::of).collect(Collectors.joining("; "));
    }

    private int days(Instant from, Instant to) {
        return workingDays.between(Pauses.day(from), Pauses.day(to));
    }
}
