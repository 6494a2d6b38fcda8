package vn.khenthuong.organization.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Reorganisation;
import vn.khenthuong.organization.Reorganisation.Kind;
import vn.khenthuong.organization.Unit;

/**
 * What a data set has changed on its day, read from the register as changes such as administrators enter; what they entered for the
 * same day themselves is left out. These changes name no document: the register does not hold it.
 */
final class DataSetChanges {

    private final LocalDate day;
    private final OrganizationData data;
    private final Set<String> enteredUnits;
    private final Set<Function> enteredFunctions;

    /**
     * @param day from which on the data set holds
     * @param data the register with it
     * @param entered changes that administrators entered
     */
    DataSetChanges(LocalDate day, OrganizationData data, Collection<Reorganisation> entered) {
        this.day = day;
        this.data = data;
        var sameDay =
                entered.stream().filter(change -> change.from().equals(day)).toList();
        this.enteredUnits =
                sameDay.stream().flatMap(change -> change.units().stream()).collect(Collectors.toSet());
        this.enteredFunctions = sameDay.stream()
                .map(Reorganisation::function)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Mergers first, then units that end or begin alone, then functions. */
    List<Reorganisation> all() {
        return Stream.of(mergers(), ends(), beginnings(), functions())
                .flatMap(changes -> changes)
                .toList();
    }

    private Stream<Reorganisation> mergers() {
        Map<String, List<String>> bySuccessor = data.successions().stream()
                .filter(one -> one.from().equals(day) && !enteredUnits.contains(one.predecessor()))
                .collect(Collectors.groupingBy(
                        Succession::unit,
                        TreeMap::new,
                        Collectors.mapping(Succession::predecessor, Collectors.toList())));
        return bySuccessor.entrySet().stream().map(one -> merger(one.getKey(), one.getValue()));
    }

    private Reorganisation merger(String successor, List<String> predecessors) {
        var made = data.unit(successor, day).filter(this::begins).orElse(null);
        return change(Kind.MERGED, predecessors, successor, made, null);
    }

    private Stream<Reorganisation> ends() {
        return data.units().stream()
                .filter(unit -> day.minusDays(1).equals(unit.validTo()))
                .map(Unit::code)
                .filter(unit -> !enteredUnits.contains(unit) && !isSucceeded(unit))
                .map(unit -> change(Kind.ENDED, List.of(unit), null, null, null));
    }

    private Stream<Reorganisation> beginnings() {
        return data.units().stream()
                .filter(this::begins)
                .filter(unit -> !enteredUnits.contains(unit.code()) && !succeeds(unit.code()))
                .map(unit -> change(Kind.ADDED, List.of(unit.code()), null, unit, null));
    }

    private Stream<Reorganisation> functions() {
        return data.holdings().stream()
                .filter(holding -> holding.period().from().equals(day))
                .filter(holding -> !enteredFunctions.contains(holding.function()))
                .map(holding -> change(Kind.FUNCTION_GIVEN, List.of(), holding.unit(), null, holding.function()));
    }

    private boolean begins(Unit unit) {
        return day.equals(unit.validFrom());
    }

    private boolean isSucceeded(String unit) {
        return data.successions().stream()
                .anyMatch(one -> one.predecessor().equals(unit) && one.from().equals(day));
    }

    private boolean succeeds(String unit) {
        return data.successions().stream()
                .anyMatch(one -> one.unit().equals(unit) && one.from().equals(day));
    }

    private Reorganisation change(Kind kind, List<String> units, String successor, Unit made, Function function) {
        return new Reorganisation(
                kind,
                units,
                successor,
                made == null ? null : made.name(),
                made == null ? null : made.kind(),
                made == null ? null : made.nominates(),
                made == null ? null : made.reports(),
                function,
                null,
                day,
                null,
                null,
                false);
    }
}
