package vn.khenthuong.organization.internal;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.NameKey;
import vn.khenthuong.organization.AreaClass;
import vn.khenthuong.organization.Commune;
import vn.khenthuong.organization.Deed;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.OfficialRole;
import vn.khenthuong.organization.PersonLink;
import vn.khenthuong.organization.Substitution;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.organization.Work;

/** Everything the organisation tables say, past and future included, ready to be asked. */
final class OrganizationData {

    private final Map<String, Unit> units;
    private final List<Succession> successions;
    private final List<Holding> holdings;
    private final Map<String, Official> officials;
    private final List<OfficialRole> roles;
    private final Map<String, Commune> communes;
    private final Map<String, List<Classification>> classifications;
    private final Map<String, List<UnitRevision>> revisions;
    private final List<Substitution> substitutions;
    private final List<PersonLink> links;
    private final Map<LocalDate, List<Substitution>> standing = new ConcurrentHashMap<>();
    /** Asked for at every act, by the user id: who has which other account is compared once. */
    private final Map<String, Set<String>> accounts = new ConcurrentHashMap<>();

    private volatile Map<String, List<Official>> keysOfNames;

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
        this.revisions = Map.of();
        this.links = List.of();
    }

    /** The same, of other units, with other revisions or other links of accounts. */
    private OrganizationData(
            OrganizationData same,
            Map<String, Unit> units,
            Map<String, List<UnitRevision>> revisions,
            List<PersonLink> links) {
        this.links = links;
        this.units = units;
        this.substitutions = same.substitutions;
        this.successions = same.successions;
        this.holdings = same.holdings;
        this.officials = same.officials;
        this.roles = same.roles;
        this.communes = same.communes;
        this.classifications = same.classifications;
        this.revisions = revisions;
    }

    /** The same, whose units are called and are otherwise from some days on; in the order of these days. */
    public OrganizationData withRevisions(List<UnitRevision> changes) {
        return new OrganizationData(this, units, changes.stream().collect(groupingBy(UnitRevision::unit)), links);
    }

    /** The same, of which it is known for what time which accounts were one person's that are no more. */
    public OrganizationData withLinks(List<PersonLink> former) {
        return new OrganizationData(this, units, revisions, List.copyOf(former));
    }

    /** The same with every unit as it stands on the day. */
    public OrganizationData asOf(LocalDate day) {
        if (revisions.isEmpty()) {
            return this;
        }
        Map<String, Unit> standing = new LinkedHashMap<>();
        units.forEach((code, unit) -> standing.put(code, standing(unit, day)));
        return new OrganizationData(this, standing, Map.of(), links);
    }

    /** The unit as it stands on the day. */
    public Optional<Unit> unit(String code, LocalDate day) {
        return unit(code).map(unit -> standing(unit, day));
    }

    /** Days on which the unit began to stand otherwise than before, in their order. */
    public List<UnitRevision> revisionsOf(String code) {
        return revisions.getOrDefault(code, List.of());
    }

    public List<Succession> successions() {
        return successions;
    }

    public List<Holding> holdings() {
        return holdings;
    }

    private Unit standing(Unit unit, LocalDate day) {
        var standing = unit;
        for (var revision : revisionsOf(unit.code())) {
            standing = revision.appliedTo(standing, day);
        }
        return standing;
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
                .flatMap(holding -> unit(holding.unit(), day));
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

    /** The unit as it stands on the day while it exists, afterwards the first that succeeds it, directly or by others. */
    public Optional<Unit> carriesOn(String code, LocalDate day) {
        return Stream.concat(unit(code).stream(), units.values().stream())
                .filter(unit -> unit.isValidOn(day))
                .filter(unit -> withPredecessors(unit.code(), day).contains(code))
                .findFirst()
                .flatMap(unit -> unit(unit.code(), day));
    }

    /** Whether the unit, or one that succeeds it directly or by others, exists on the day. */
    public boolean livesOn(String unit, LocalDate day) {
        return livesOn(unit, day, new HashSet<>());
    }

    /** Two documents may have made units each other's successors. */
    private boolean livesOn(String unit, LocalDate day, Set<String> asked) {
        return asked.add(unit)
                && (unit(unit).filter(known -> known.isValidOn(day)).isPresent()
                        || successions.stream()
                                .filter(succession ->
                                        succession.predecessor().equals(unit) && !day.isBefore(succession.from()))
                                .anyMatch(succession -> livesOn(succession.unit(), day, asked)));
    }

    /**
     * Groups a role gives on a day: its own, and for the officials of a successor those of the predecessors. A role in a unit that
     * has ended gives none: it lapses with the unit.
     */
    public Stream<String> groupsOf(OfficialRole role, LocalDate day) {
        var group = role.group();
        var dot = group.indexOf('.');
        if (hasEnded(group.substring(dot + 1), day)) {
            return Stream.empty();
        }
        return dot < 0
                ? Stream.of(group)
                : withPredecessors(group.substring(dot + 1), day).stream()
                        .map(unit -> group.substring(0, dot + 1) + unit);
    }

    /** Officials whose name the text contains, former ones included; the keys of the names leave few to be compared in full. */
    public List<Official> officialsNamed(String text) {
        var key = NameKey.of(text);
        return keysOfNames().entrySet().stream()
                .filter(name -> key.contains(name.getKey()))
                .flatMap(name -> name.getValue().stream())
                .filter(official -> NameKey.isNamed(text, official.fullName()))
                .sorted(Comparator.comparing(Official::userId))
                .toList();
    }

    /** Made when they are first asked for. */
    private Map<String, List<Official>> keysOfNames() {
        if (keysOfNames == null) {
            keysOfNames = officials.values().stream().collect(groupingBy(official -> NameKey.of(official.fullName())));
        }
        return keysOfNames;
    }

    /** Groups the official holds on the day in his own right, in alphabetical order. */
    public List<String> rolesOf(String userId, LocalDate day) {
        return roles.stream()
                .filter(role -> role.userId().equals(userId) && role.period().includes(day))
                .map(OfficialRole::group)
                .distinct()
                .sorted()
                .toList();
    }

    /** The accounts of the person who has this one, itself included; also those that have ended. */
    public Set<String> accountsOf(String userId) {
        return official(userId)
                .map(known -> accounts.computeIfAbsent(userId, unseen -> accountsOf(known)))
                .orElseGet(() -> Set.of(userId));
    }

    private Set<String> accountsOf(Official official) {
        var found = new LinkedHashSet<String>();
        found.add(official.userId());
        officials.values().stream()
                .filter(other -> Persons.haveOneAddress(official.email(), other.email()))
                .map(Official::userId)
                .forEach(found::add);
        return Collections.unmodifiableSet(found);
    }

    /** Times for which other accounts were one person's with those of this person, and are no more. */
    public List<PersonLink> formerlyOneWith(String userId) {
        var accounts = accountsOf(userId);
        return links.stream().filter(link -> accounts.contains(link.userId())).toList();
    }

    /** Every account of whoever counts as having done it: of the person it is now, and of whoever was one person with it then. */
    public Set<String> accountsBehind(Deed deed) {
        var accounts = new LinkedHashSet<>(accountsOf(deed.by()));
        links.stream()
                .filter(link -> link.userId().equals(deed.by()) && link.held(deed.at()))
                .map(PersonLink::other)
                .map(this::accountsOf)
                .forEach(accounts::addAll);
        return accounts;
    }

    /** Officials who are in the group on the day, also by a substitution that is for one of these works; without works, by any. */
    public List<Official> membersOf(String group, LocalDate day, Work... works) {
        return Stream.concat(
                        roles.stream()
                                .filter(role -> role.period().includes(day))
                                .filter(role -> groupsOf(role, day).anyMatch(group::equals))
                                .map(OfficialRole::userId),
                        standing(day).stream()
                                .filter(substitution -> works.length == 0
                                        || Stream.of(works)
                                                .anyMatch(work ->
                                                        substitution.works().contains(work)))
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

    /**
     * @throws BadInputException when a unit would succeed one that has gone into itself, on whatever day
     */
    public void requireNoCircle() {
        successions.stream()
                .filter(one ->
                        withPredecessors(one.predecessor(), LocalDate.MAX).contains(one.unit()))
                .findFirst()
                .ifPresent(one -> {
                    throw new BadInputException("“Đơn vị kế thừa”: %s đã nhập vào %s."
                            .formatted(nameOf(one.unit()), nameOf(one.predecessor())));
                });
    }

    private String nameOf(String code) {
        return unit(code).map(Unit::name).orElse(code);
    }

    private boolean hasEnded(String unit, LocalDate day) {
        return unit(unit).map(Unit::validTo).filter(last -> day.isAfter(last)).isPresent();
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
