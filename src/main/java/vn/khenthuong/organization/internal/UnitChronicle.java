package vn.khenthuong.organization.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.NameKey;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.organization.UnitAdministration.FunctionPeriod;
import vn.khenthuong.organization.UnitAdministration.Planned;
import vn.khenthuong.organization.UnitAdministration.UnitState;

/** What units and holders of functions there are, were and are planned. */
@Component
class UnitChronicle {

    private final OrganizationSource source;
    private final ReorganisationRepository changes;
    private final DataSetRepository dataSets;
    private final Clock clock;

    UnitChronicle(
            OrganizationSource source, ReorganisationRepository changes, DataSetRepository dataSets, Clock clock) {
        this.source = source;
        this.changes = changes;
        this.dataSets = dataSets;
        this.clock = clock;
    }

    List<Unit> find(String typed, LocalDate day) {
        var data = source.load().asOf(day == null ? today() : day);
        return data.units().stream()
                .filter(unit -> day == null || unit.isValidOn(day))
                .filter(unit -> typed == null
                        || typed.isBlank()
                        || NameKey.hasWords(unit.name() + " " + unit.kind().label(), typed))
                .toList();
    }

    List<UnitState> history(String code) {
        var data = source.load();
        var unit = data.unit(code).orElse(null);
        if (unit == null) {
            return List.of();
        }
        var days = Stream.concat(
                        Stream.of(unit.validFrom()),
                        data.revisionsOf(code).stream().map(UnitRevision::from))
                .distinct()
                .sorted()
                .toList();
        var states = new ArrayList<UnitState>();
        for (var index = 0; index < days.size(); index++) {
            var from = days.get(index);
            var to = index + 1 < days.size() ? days.get(index + 1).minusDays(1) : unit.validTo();
            // A name entered late is shown late; the register tells from when on it holds.
            var name = data.revisionsOf(code).stream()
                    .filter(revision -> revision.from().equals(from))
                    .findFirst()
                    .map(UnitRevision::name)
                    .orElse(unit.name());
            var standing = data.unit(code, from).orElseThrow();
            states.add(new UnitState(
                    new Unit(
                            code,
                            name,
                            standing.kind(),
                            standing.specialFocus(),
                            standing.nominates(),
                            standing.reports(),
                            standing.validFrom(),
                            standing.validTo()),
                    from,
                    to));
        }
        return states;
    }

    List<FunctionPeriod> holders(Function function) {
        var data = source.load();
        return data.holdings().stream()
                .filter(holding -> holding.function() == function)
                .sorted(Comparator.comparing(holding -> holding.period().from()))
                .map(holding -> new FunctionPeriod(
                        data.unit(holding.unit(), holding.period().from()).orElseThrow(),
                        holding.period().from(),
                        holding.period().to()))
                .toList();
    }

    List<Planned> planned() {
        return Stream.concat(entered(changes.awaited()), brought(dataSets.awaited()))
                .sorted(Comparator.comparing(planned -> planned.change().from()))
                .toList();
    }

    List<Planned> past(String unit) {
        return Stream.concat(entered(changes.past()), brought(dataSets.inForce()))
                .filter(past -> past.change().concerned().contains(unit))
                .sorted(Comparator.comparing((Planned past) -> past.change().from())
                        .reversed())
                .toList();
    }

    private Stream<Planned> entered(List<EnteredChange> entered) {
        var words = words(source.load());
        return entered.stream().map(one -> planned(one, words));
    }

    /** What data sets change that an operator put into the database himself, beside the application. */
    private Stream<Planned> brought(List<LocalDate> days) {
        if (days.isEmpty()) {
            return Stream.empty();
        }
        var data = source.load();
        var words = words(data);
        var entered = Stream.concat(changes.past().stream(), changes.awaited().stream())
                .map(EnteredChange::change)
                .toList();
        return days.stream()
                .flatMap(day -> new DataSetChanges(day, data, entered).all().stream())
                .map(change -> Planned.byDataSet(change, words.of(change)));
    }

    private static Planned planned(EnteredChange entered, ReorganisationWords words) {
        return new Planned(
                entered.id(), entered.change(), words.of(entered.change()), entered.enteredBy(), entered.enteredAt());
    }

    /** Changes in sentences, planned ones among them. */
    ReorganisationWords words(OrganizationData data) {
        return new ReorganisationWords(data, id -> changes.awaited(id).map(EnteredChange::change));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
