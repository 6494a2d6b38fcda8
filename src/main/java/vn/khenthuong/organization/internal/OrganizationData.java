package vn.khenthuong.organization.internal;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khenthuong.organization.AreaClass;
import vn.khenthuong.organization.Commune;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.OfficialRole;
import vn.khenthuong.organization.Substitution;
import vn.khenthuong.organization.Unit;

/** Everything the organisation tables say, past and future included, ready to be asked. */
final class OrganizationData {

    private final Map<String, Unit> units;
    private final List<Succession> successions;
    private final List<Holding> holdings;
    private final Map<String, Official> officials;
    private final List<OfficialRole> roles;
    private final Map<String, Commune> communes;
    private final Map<String, List<Classification>> classifications;
    private final List<Substitution> substitutions;
    private final Map<LocalDate, List<Substitution>> standing = new ConcurrentHashMap<>();

    /** The lists keep their order: units and communes are shown in it. */
    public OrganizationData(
            List<Unit> units,
            List<Succession> successions,
            List<Holding> holdings,
            List<Official> officials,
            List<OfficialRole> roles,
            List<Commune> communes,
            List<Classification> classifications) {
        this(units, successions, holdings, officials, roles, communes, classifications, List.of());
    }

    /** The same with those who act for others. */
    OrganizationData(
            List<Unit> units,
            List<Succession> successions,
            List<Holding> holdings,
            List<Official> officials,
            List<OfficialRole> roles,
            List<Commune> communes,
            List<Classification> classifications,
            List<Substitution> substitutions) {
        this.substitutions = List.copyOf(substitutions);
        this.units = byKey(units, Unit::code);
        this.successions = List.copyOf(successions);
        this.holdings = List.copyOf(holdings);
        this.officials = byKey(officials, Official::userId);
        this.roles = List.copyOf(roles);
        this.communes = byKey(communes, Commune::code);
        this.classifications = classifications.stream().collect(groupingBy(Classification::commune));
    }

    /** Every unit there is, was or will be. */
    public Collection<Unit> units() {
        return units.values();
    }

    public Optional<Unit> unit(String code) {
        return Optional.ofNullable(units.get(code));
    }

    public Collection<Official> officials() {
        return officials.values();
    }

    public Optional<Official> official(String userId) {
        return Optional.ofNullable(officials.get(userId));
    }

    public List<OfficialRole> roles() {
        return roles;
    }

    List<Holding> holdings() {
        return holdings;
    }

    List<Substitution> substitutions() {
        return substitutions;
    }

    /** Those that have effect on the day: in force, and seat, holder and substitute still are what they have to be. */
    List<Substitution> standing(LocalDate day) {
        return standing.computeIfAbsent(day, any -> {
            var rules = new SubstitutionRules(this);
            return substitutions.stream()
                    .filter(substitution -> substitution.isInForce(day))
                    .filter(substitution -> rules.objection(substitution, day).isEmpty())
                    .toList();
        });
    }

    /** Groups a substitution puts the substitute in on the day, those of the seat's predecessors included. */
    Stream<String> groupsOf(Substitution substitution, LocalDate day) {
        return groupsOf(new OfficialRole(substitution.substitute(), substitution.role(), substitution.period()), day);
    }

    /** Groups the user is in by his own roles on the day. */
    Set<String> ownGroups(String userId, LocalDate day) {
        if (official(userId).filter(one -> one.period().includes(day)).isEmpty()) {
            return Set.of();
        }
        return roles.stream()
                .filter(role -> role.userId().equals(userId) && role.period().includes(day))
                .flatMap(role -> groupsOf(role, day))
                .collect(Collectors.toSet());
    }

    /** The substitution by which the user is in the group on the day; empty where it is his own, or he is not in it. */
    Optional<Substitution> substitutionOf(String userId, String group, LocalDate day) {
        return standing(day).stream()
                .filter(substitution -> substitution.substitute().equals(userId))
                .filter(substitution -> groupsOf(substitution, day).anyMatch(group::equals))
                .filter(substitution -> !ownGroups(userId, day).contains(group))
                .findFirst();
    }

    public Optional<Commune> commune(String code) {
        return Optional.ofNullable(communes.get(code));
    }

    /** The unit that holds a function on a day. */
    public Optional<Unit> holder(Function function, LocalDate day) {
        return holdings.stream()
                .filter(holding ->
                        holding.function() == function && holding.period().includes(day))
                .findFirst()
                .flatMap(holding -> unit(holding.unit()));
    }

    /** Codes of the units that hold, held or will hold a function. */
    public Set<String> everHolders() {
        return holdings.stream().map(Holding::unit).collect(Collectors.toUnmodifiableSet());
    }

    /** The unit and all whose work it carries on that day, predecessors of predecessors included. */
    public Set<String> withPredecessors(String unit, LocalDate day) {
        var found = new LinkedHashSet<String>();
        collect(unit, day, found);
        return found;
    }

    /** Groups a role gives on a day: its own, and for the officials of a successor those of the predecessors. */
    public Stream<String> groupsOf(OfficialRole role, LocalDate day) {
        var group = role.group();
        var dot = group.indexOf('.');
        return dot < 0
                ? Stream.of(group)
                : withPredecessors(group.substring(dot + 1), day).stream()
                        .map(unit -> group.substring(0, dot + 1) + unit);
    }

    /** The accounts of the person who has this one, itself included; also those that have ended. */
    public Set<String> accountsOf(String userId) {
        var accounts = new LinkedHashSet<String>();
        accounts.add(userId);
        official(userId)
                .map(Official::email)
                .ifPresent(email -> officials.values().stream()
                        .filter(other -> Persons.haveOneAddress(email, other.email()))
                        .map(Official::userId)
                        .forEach(accounts::add));
        return accounts;
    }

    /** Officials who are in the group on the day, also by substitution. */
    public List<Official> membersOf(String group, LocalDate day) {
        return Stream.concat(
                        roles.stream()
                                .filter(role -> role.period().includes(day))
                                .filter(role -> groupsOf(role, day).anyMatch(group::equals))
                                .map(OfficialRole::userId),
                        standing(day).stream()
                                .filter(substitution ->
                                        groupsOf(substitution, day).anyMatch(group::equals))
                                .map(Substitution::substitute))
                .flatMap(userId -> official(userId).stream())
                .filter(official -> official.period().includes(day))
                .distinct()
                .toList();
    }

    /** Communes of the unit and of those it succeeded. */
    public List<Commune> communesOf(String unit, LocalDate day) {
        var localities = withPredecessors(unit, day);
        return communes.values().stream()
                .filter(commune -> localities.contains(commune.unit()))
                .toList();
    }

    /** Empty for a commune outside ethnic-minority and mountain areas. */
    public Optional<AreaClass> areaClass(String commune, LocalDate day) {
        return classifications.getOrDefault(commune, List.of()).stream()
                .filter(classification -> classification.period().includes(day))
                .map(Classification::areaClass)
                .findFirst();
    }

    private void collect(String unit, LocalDate day, Set<String> found) {
        if (found.add(unit)) {
            successions.stream()
                    .filter(succession -> succession.unit().equals(unit) && !day.isBefore(succession.from()))
                    .forEach(succession -> collect(succession.predecessor(), day, found));
        }
    }

    private static <T> Map<String, T> byKey(List<T> rows, java.util.function.Function<T, String> key) {
        Map<String, T> found = new LinkedHashMap<>();
        rows.forEach(row -> found.put(key.apply(row), row));
        return found;
    }
}
