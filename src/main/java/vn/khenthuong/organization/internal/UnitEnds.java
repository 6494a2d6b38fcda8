package vn.khenthuong.organization.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.khenthuong.engine.SignIns;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.organization.Installation;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.OfficialRole;
import vn.khenthuong.organization.Realigned;
import vn.khenthuong.organization.Reorganisation;
import vn.khenthuong.organization.ReorganisationSettings;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.organization.UnitEnding;
import vn.khenthuong.organization.UnitEnding.Stage;

/**
 * Units that end, seen in the register itself: it does not matter whether an administrator entered the end or a data set brought it.
 * Looked at whenever the engine was brought in line, so at every change and at the beginning of each day; each stage is noted once,
 * whichever node comes first.
 */
@Component
class UnitEnds {

    private final CachedOrganization organization;
    private final UnitEndRepository told;
    private final ReorganisationRepository changes;
    private final DataSetRepository dataSets;
    private final RoleCatalog catalog;
    private final SignIns signIns;
    private final Installation installation;
    private final ReorganisationSettings settings;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Clock clock;

    UnitEnds(
            CachedOrganization organization,
            UnitEndRepository told,
            ReorganisationRepository changes,
            DataSetRepository dataSets,
            RoleCatalog catalog,
            SignIns signIns,
            Installation installation,
            ReorganisationSettings settings,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            Clock clock) {
        this.organization = organization;
        this.told = told;
        this.changes = changes;
        this.dataSets = dataSets;
        this.catalog = catalog;
        this.signIns = signIns;
        this.installation = installation;
        this.settings = settings;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** After the tasks have followed. */
    @EventListener
    void realigned(Realigned realigned) {
        var data = organization.known();
        transaction.executeWithoutResult(status -> {
            var found = new ArrayList<UnitEnding>();
            calledOff(data).forEach(found::add);
            var brought = dataSets.newSince(today().minus(settings.furthestBack())
                    .atStartOfDay(HomeZone.ID)
                    .toInstant());
            data.units().stream()
                    .filter(unit -> unit.validTo() != null)
                    .flatMap(unit -> ending(unit, data, brought).stream())
                    .forEach(found::add);
            if (!installation.isUnderWay()) {
                found.forEach(events::publishEvent);
            }
        });
    }

    private Stream<UnitEnding> calledOff(OrganizationData data) {
        return told.expected(today()).stream()
                .filter(one -> data.unit(one.unit())
                        .filter(unit -> !one.lastDay().equals(unit.validTo()))
                        .isPresent())
                .filter(told::callOff)
                .map(one -> of(Stage.CALLED_OFF, one.unit(), one.lastDay(), data));
    }

    /**
     * What is over for longer than it may be entered was over before anybody told of it, unless a data set has brought it since.
     */
    private Optional<UnitEnding> ending(Unit unit, OrganizationData data, Set<LocalDate> brought) {
        var from = unit.validTo().plusDays(1);
        var stage = today().isBefore(from) ? Stage.AHEAD : Stage.ENDED;
        var isTime = stage == Stage.AHEAD
                ? !from.isAfter(today().plus(settings.toldAhead()))
                : !today().isAfter(from.plus(settings.furthestBack())) || brought.contains(from);
        return isTime && told.note(unit.code(), unit.validTo(), stage, clock.instant())
                ? Optional.of(of(stage, unit.code(), unit.validTo(), data))
                : Optional.empty();
    }

    private UnitEnding of(Stage stage, String code, LocalDate lastDay, OrganizationData data) {
        var from = lastDay.plusDays(1);
        return new UnitEnding(
                stage,
                data.unit(code, lastDay).orElseThrow(),
                from,
                successor(code, from, data).orElse(null),
                document(code, from).orElse(null),
                people(code, lastDay, data));
    }

    private static Optional<Unit> successor(String code, LocalDate from, OrganizationData data) {
        return data.successions().stream()
                .filter(one -> one.predecessor().equals(code) && !from.isBefore(one.from()))
                .flatMap(one -> data.unit(one.unit(), from).stream())
                .findFirst();
    }

    private Optional<DocumentReference> document(String code, LocalDate from) {
        return Stream.concat(changes.awaited().stream(), changes.past().stream())
                .map(EnteredChange::change)
                .filter(change ->
                        change.kind() == Reorganisation.Kind.MERGED || change.kind() == Reorganisation.Kind.ENDED)
                .filter(change -> change.units().contains(code) && change.from().equals(from))
                .map(Reorganisation::document)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private List<UnitEnding.Person> people(String code, LocalDate lastDay, OrganizationData data) {
        var groups = Stream.of(Role.OFFICER, Role.HEAD, Role.DEPUTY)
                .map(role -> role.of(code))
                .toList();
        Map<String, Official> found = new LinkedHashMap<>();
        groups.forEach(group ->
                data.membersOf(group, lastDay).forEach(official -> found.putIfAbsent(official.userId(), official)));
        var labels = catalog.now();
        return found.values().stream()
                .map(official -> new UnitEnding.Person(
                        official,
                        data.rolesOf(official.userId(), lastDay).stream()
                                .filter(groups::contains)
                                .map(labels::labelOf)
                                .toList(),
                        next(official, lastDay.plusDays(1), data)
                                .map(labels::labelOf)
                                .toList(),
                        signIns.taken(official.userId(), groups).size()))
                .toList();
    }

    /** Roles that do not lapse with their unit. */
    private static Stream<String> next(Official official, LocalDate day, OrganizationData data) {
        return data.roles().stream()
                .filter(role ->
                        role.userId().equals(official.userId()) && role.period().includes(day))
                .filter(role -> data.groupsOf(role, day).findAny().isPresent())
                .map(OfficialRole::group)
                .distinct()
                .sorted();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
