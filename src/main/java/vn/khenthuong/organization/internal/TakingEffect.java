package vn.khenthuong.organization.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.khenthuong.organization.Installation;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.OpenTasks;
import vn.khenthuong.organization.Realigned;
import vn.khenthuong.organization.Reorganisation;
import vn.khenthuong.organization.ReorganisationTookEffect;
import vn.khenthuong.organization.ReorganisationTookEffect.Effect;
import vn.khenthuong.organization.Role;

/**
 * Notes, once and whichever node comes first, that the day of a change has come, and says so to those concerned: whether
 * administrators entered it, or the operator took up a data set.
 */
@Component
class TakingEffect {

    private final ReorganisationRepository changes;
    private final DataSetRepository dataSets;
    private final OrganizationSource source;
    private final OpenTasks tasks;
    private final ReorganisationJournal journal;
    private final Installation installation;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Clock clock;

    TakingEffect(
            ReorganisationRepository changes,
            DataSetRepository dataSets,
            OrganizationSource source,
            OpenTasks tasks,
            ReorganisationJournal journal,
            Installation installation,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            Clock clock) {
        this.changes = changes;
        this.dataSets = dataSets;
        this.source = source;
        this.tasks = tasks;
        this.journal = journal;
        this.installation = installation;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** After the tasks have followed, so that what came over is counted where it is. */
    @EventListener
    void realigned(Realigned realigned) {
        transaction.executeWithoutResult(status -> {
            var today = LocalDate.now(clock);
            var entered = changes.takeDue(today, clock.instant());
            var brought = dataSets.takeDue(today, clock.instant());
            if (entered.isEmpty() && brought.isEmpty()) {
                return;
            }
            var data = source.load();
            var words = new ReorganisationWords(data, id -> Optional.empty());
            var effects = Stream.concat(entered.stream().map(EnteredChange::change), broughtBy(brought, data))
                    .map(change -> effect(change, words.of(change), data))
                    .toList();
            effects.forEach(effect ->
                    journal.record(effect.change(), ReorganisationJournal.IN_FORCE, effect.sentences(), null));
            if (!installation.isUnderWay()) {
                events.publishEvent(new ReorganisationTookEffect(effects));
            }
        });
    }

    private Stream<Reorganisation> broughtBy(List<LocalDate> days, OrganizationData data) {
        if (days.isEmpty()) {
            return Stream.empty();
        }
        var entered = changes.past().stream().map(EnteredChange::change).toList();
        return days.stream().flatMap(day -> new DataSetChanges(day, data, entered).all().stream());
    }

    private Effect effect(Reorganisation change, List<String> sentences, OrganizationData data) {
        return new Effect(change, sentences, concerned(change, data), tasksTaken(change));
    }

    /**
     * Those of the units before and after; of a function, of its former and its present holder. Whose unit ends is told that by
     * {@link UnitEnds}.
     */
    private List<Official> concerned(Reorganisation change, OrganizationData data) {
        var lastDay = change.from().minusDays(1);
        var lasting = new LinkedHashSet<>(change.concerned());
        if (change.kind() == Reorganisation.Kind.MERGED || change.kind() == Reorganisation.Kind.ENDED) {
            lasting.removeAll(change.units());
        }
        var before = change.function() == null
                ? lasting.stream()
                : data.holder(change.function(), lastDay).stream().map(unit -> unit.code());
        Map<String, Official> people = new LinkedHashMap<>();
        Stream.concat(members(lasting.stream(), data, LocalDate.now(clock)), members(before, data, lastDay))
                .forEach(official -> people.putIfAbsent(official.userId(), official));
        return List.copyOf(people.values());
    }

    private static Stream<Official> members(Stream<String> units, OrganizationData data, LocalDate day) {
        return units.flatMap(TakingEffect::groupsOf).flatMap(group -> data.membersOf(group, day).stream());
    }

    private static Stream<String> groupsOf(String unit) {
        return Stream.of(Role.OFFICER.of(unit), Role.HEAD.of(unit));
    }

    private int tasksTaken(Reorganisation change) {
        if (change.function() != null) {
            return tasks.offered().stream()
                    .filter(task -> ReorganisationForecast.functionOf(task.performer()) == change.function())
                    .mapToInt(OpenTasks.Offered::count)
                    .sum();
        }
        if (change.kind() != Reorganisation.Kind.MERGED) {
            return 0;
        }
        Set<String> groups =
                change.units().stream().flatMap(TakingEffect::groupsOf).collect(Collectors.toSet());
        return tasks.offered().stream()
                .filter(task -> groups.contains(task.group()))
                .mapToInt(OpenTasks.Offered::count)
                .sum();
    }
}
