package vn.khenthuong.home.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khenthuong.calendar.CalendarMissingException;
import vn.khenthuong.calendar.DueWords;
import vn.khenthuong.calendar.WorkingDays;
import vn.khenthuong.home.Desk;
import vn.khenthuong.home.DeskLoad;
import vn.khenthuong.home.DeskLoad.WaitingTask;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.nomination.NominationProcess;
import vn.khenthuong.nomination.UnitDossiers;
import vn.khenthuong.notification.DeliveryLog;
import vn.khenthuong.organization.ActingUnits;
import vn.khenthuong.organization.Bodies;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Work;
import vn.khenthuong.pages.Formats;
import vn.khenthuong.pages.NavigationEntries;
import vn.khenthuong.pages.NavigationPlace;
import vn.khenthuong.pages.PendingMatters;
import vn.khenthuong.round.RoundState;
import vn.khenthuong.round.Rounds;
import vn.khenthuong.tracking.DossiersAtWork;
import vn.khenthuong.tracking.TaskCard;
import vn.khenthuong.tracking.TaskCards;

/** Puts the home page of an official together, in a number of statements that does not grow with the dossiers. */
@Component
class HomePages {

    private static final int TASKS = 8;
    private static final int NEWS = 8;
    private static final int NOTICES = 4;
    private static final String START = "#/?processStart=" + NominationProcess.KEY;
    private static final Set<RoundState> WITH_BOARD = Set.of(RoundState.OPEN, RoundState.CLOSED);

    private final Desk desk;
    private final List<PendingMatters> pending;
    private final TaskCards cards;
    private final DossiersAtWork dossiers;
    private final UnitDossiers nominations;
    private final NavigationEntries navigation;
    private final Rounds rounds;
    private final HomePlaces places;
    private final HomeReports reports;
    private final HomeCare care;
    private final HomeSubstitutions standIns;
    private final ActingUnits acting;
    private final DeliveryLog notices;
    private final Organization organization;
    private final WorkingDays workingDays;
    private final Clock clock;

    HomePages(
            Desk desk,
            List<PendingMatters> pending,
            TaskCards cards,
            DossiersAtWork dossiers,
            UnitDossiers nominations,
            NavigationEntries navigation,
            Rounds rounds,
            HomePlaces places,
            HomeReports reports,
            HomeCare care,
            HomeSubstitutions standIns,
            ActingUnits acting,
            DeliveryLog notices,
            Organization organization,
            WorkingDays workingDays,
            Clock clock) {
        this.desk = desk;
        this.pending = List.copyOf(pending);
        this.cards = cards;
        this.dossiers = dossiers;
        this.nominations = nominations;
        this.navigation = navigation;
        this.rounds = rounds;
        this.places = places;
        this.reports = reports;
        this.care = care;
        this.standIns = standIns;
        this.acting = acting;
        this.notices = notices;
        this.organization = organization;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    HomePage of(Actor reader) {
        var sees = dossiers.concern(reader);
        var supervises = dossiers.ofEverybody(reader);
        var represented = standIns.of(reader);
        return new HomePage(
                reader.holdsRole() ? tasks(reader) : null,
                pending.stream().flatMap(one -> one.of(reader).stream()).toList(),
                start(reader),
                sees || reader.holdsRole() ? news(reader, sees) : null,
                sees ? dossiers.stages(reader).stream().map(StageCell::of).toList() : null,
                sees ? placesOf(reader, supervises) : null,
                supervises,
                supervises ? boards() : List.of(),
                reports.concern(reader)
                        ? new HomePage.Reports(reports.running(reader).orElse(null))
                        : null,
                reader.isIn(Bodies.ADMINISTRATORS) ? care.list() : null,
                taken(represented.standIns()),
                represented.sentences());
    }

    private HomePage.Tasks tasks(Actor reader) {
        var now = clock.instant();
        var load = desk.load(reader, now, now.plus(DueWords.SOON), TASKS);
        var steps = load.tasks() > load.first().size()
                ? load.steps().stream()
                        .map(step -> new HomePage.Step(step.name(), step.tasks(), step.late()))
                        .toList()
                : List.<HomePage.Step>of();
        return new HomePage.Tasks(load.tasks(), load.mine(), load.late(), load.soon(), lines(load), steps);
    }

    private List<HomePage.Taken> taken(List<HomeSubstitutions.StandIn> substitutes) {
        return substitutes.stream()
                .flatMap(one -> lines(desk.takenBy(one.userId(), one.groups(), TASKS)).stream()
                        .map(task -> new HomePage.Taken(task, one.name())))
                .toList();
    }

    private List<TaskLine> lines(DeskLoad load) {
        return lines(load.first());
    }

    /** A task the engine does not show to the reader has no card, and no line. */
    private List<TaskLine> lines(List<WaitingTask> tasks) {
        Map<String, TaskCard> shown = cards
                .of(tasks.stream().map(WaitingTask::id).toList())
                .stream()
                .collect(Collectors.toMap(TaskCard::id, Function.identity()));
        return tasks.stream()
                .filter(task -> shown.containsKey(task.id()))
                .map(task -> TaskLine.of(task, shown.get(task.id())))
                .toList();
    }

    /** Officers of units that nominate begin nominations, while a round takes them. */
    private HomePage.Start start(Actor reader) {
        var offer = nominations.offer(reader);
        if (offer.units().isEmpty()) {
            return null;
        }
        return new HomePage.Start(
                offer.rounds().isEmpty() ? null : navigation.addressOf(NavigationPlace.TASKS) + START);
    }

    private HomePage.News news(Actor reader, boolean sees) {
        var since = lastWorkingDay();
        var from = since.atStartOfDay(HomeZone.ID).toInstant();
        var told = told(reader, from);
        if (!sees) {
            return new HomePage.News(Formats.day(since), List.of(), 0, told);
        }
        var found = dossiers.news(reader, from, NEWS);
        return new HomePage.News(
                Formats.day(since),
                found.lines().stream().map(NewsLine::of).toList(),
                found.total() - found.lines().size(),
                told);
    }

    private List<HomePage.Told> told(Actor reader, Instant from) {
        return notices.inbox(reader.userId(), NOTICES).stream()
                .filter(notice -> !notice.delivery().createdAt().isBefore(from))
                .map(notice -> new HomePage.Told(
                        notice.title(), Formats.moment(notice.delivery().createdAt())))
                .toList();
    }

    private List<RoundPlaces> placesOf(Actor reader, boolean supervises) {
        if (supervises) {
            return places.ofRounds();
        }
        var units = unitsOf(reader, Work.DOSSIERS);
        if (units.isEmpty() && !unitsOf(reader).isEmpty()) {
            // A substitute for other work only: dossiers, and their places, are not his.
            return List.of();
        }
        return places.of(units, endedUnitsOf(units));
    }

    private Set<String> unitsOf(Actor reader, Work... works) {
        var units = new HashSet<>(organization.unitsOf(reader, Role.OFFICER, works));
        units.addAll(organization.unitsOf(reader, Role.HEAD, works));
        return units;
    }

    /** Those of whose cases these units work some; the cases keep their places. */
    private Set<String> endedUnitsOf(Set<String> units) {
        return acting.all().stream()
                .filter(one -> units.contains(one.acting()) && !units.contains(one.unit()))
                .map(ActingUnits.Acting::unit)
                .collect(Collectors.toSet());
    }

    private List<HomePage.Board> boards() {
        return rounds.all().stream()
                .filter(round -> WITH_BOARD.contains(round.state()))
                .map(round -> new HomePage.Board(round.code(), round.title()))
                .toList();
    }

    /** On a Monday, what happened on Friday is news. */
    private LocalDate lastWorkingDay() {
        var yesterday = today().minusDays(1);
        try {
            return workingDays.lastWorkingDayUpTo(yesterday);
        } catch (CalendarMissingException unpublished) {
            return yesterday;
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HomeZone.ID);
    }
}
