package vn.khenthuong.organization.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.NameKey;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.ReferenceData;
import vn.khenthuong.organization.AdministratorAccount;
import vn.khenthuong.organization.AreaClass;
import vn.khenthuong.organization.Bodies;
import vn.khenthuong.organization.Commune;
import vn.khenthuong.organization.Deed;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.OperatorAccounts;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.PersonLink;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Substitution;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.organization.Work;

/** Answers from the rows of the organisation, kept in memory. */
@Component
class CachedOrganization implements Organization {

    /** Rows that explain nothing are not read for every request. */
    private static final Duration BETWEEN_READINGS = Duration.ofSeconds(5);

    private final ReferenceData<OrganizationData> data;
    private final OperatorAccounts operators;
    private final Clock clock;
    private volatile Instant readAgain = Instant.EPOCH;

    CachedOrganization(OrganizationSource source, OperatorAccounts operators, Clock clock) {
        this.operators = operators;
        this.data = new ReferenceData<>(source::load);
        this.clock = clock;
    }

    @Override
    public void refresh() {
        data.reload();
    }

    @Override
    public Optional<Unit> find(String code) {
        return find(code, LocalDate.now(clock));
    }

    @Override
    public Optional<Unit> find(String code, LocalDate day) {
        return data.get().unit(code, day);
    }

    @Override
    public Unit require(String code) {
        return find(code).orElseThrow(() -> unknown(code));
    }

    @Override
    public Unit require(String code, LocalDate day) {
        return find(code, day).orElseThrow(() -> unknown(code));
    }

    @Override
    public List<Unit> all() {
        return List.copyOf(data.get().asOf(LocalDate.now(clock)).units());
    }

    @Override
    public List<Unit> nominatingOn(LocalDate day) {
        return data.get().asOf(day).units().stream()
                .filter(unit -> unit.nominates() && unit.isValidOn(day))
                .toList();
    }

    @Override
    public List<Unit> reportingOn(LocalDate day) {
        return data.get().asOf(day).units().stream()
                .filter(unit -> unit.reports() && unit.isValidOn(day))
                .toList();
    }

    @Override
    public List<Unit> endedWithoutSuccessor(LocalDate day) {
        var known = data.get();
        return known.units().stream()
                .filter(unit -> unit.validTo() != null && unit.validTo().isBefore(day))
                .filter(unit -> !known.livesOn(unit.code(), day))
                .toList();
    }

    @Override
    public Optional<Unit> carriesOn(String code, LocalDate day) {
        return data.get().carriesOn(code, day);
    }

    @Override
    public Unit holder(Function function, LocalDate day) {
        return data.get()
                .holder(function, day)
                .orElseThrow(() -> new IllegalStateException("Nobody holds %s on %s".formatted(function, day)));
    }

    @Override
    public Set<String> holders() {
        return data.get().everHolders();
    }

    OrganizationData known() {
        return data.get();
    }

    /**
     * By group, the works for which the actor holds it today; groups without a limit are not named. A seat that these rows do not
     * explain was taken up a moment ago, on another node perhaps: they are read again before anything is said of it.
     */
    Map<String, Set<Work>> worksOf(Actor actor) {
        var today = LocalDate.now(clock);
        if (!explains(data.get(), actor, today) && clock.instant().isAfter(readAgain.plus(BETWEEN_READINGS))) {
            readAgain = clock.instant();
            refresh();
        }
        return HeldRoles.worksOf(data.get(), actor.userId(), today);
    }

    private static boolean explains(OrganizationData known, Actor actor, LocalDate day) {
        var seats = actor.groups().stream().filter(SubstitutionRules::isSeat).toList();
        return seats.isEmpty()
                || known.ownGroups(actor.userId(), day).containsAll(seats)
                || seats.stream()
                        .allMatch(seat -> known.ownGroups(actor.userId(), day).contains(seat)
                                || known.substitutionOf(actor.userId(), seat, day)
                                        .isPresent());
    }

    @Override
    public boolean holds(Actor actor, String group, Work... works) {
        if (!actor.isIn(group)) {
            return false;
        }
        var limit = worksOf(actor).get(group);
        return limit == null || Stream.of(works).anyMatch(limit::contains);
    }

    @Override
    public Set<String> unitsOf(Actor actor, Role role, Work... works) {
        var known = data.get();
        var today = LocalDate.now(clock);
        var prefix = role.of("");
        var units = new LinkedHashSet<String>();
        actor.groups().stream()
                .filter(group -> works.length == 0 || holds(actor, group, works))
                .filter(group -> group.startsWith(prefix))
                .map(group -> group.substring(prefix.length()))
                .sorted()
                .forEach(unit -> units.addAll(known.withPredecessors(unit, today)));
        return units;
    }

    @Override
    public String groupOf(Performer performer, String unit, LocalDate day) {
        return switch (performer) {
            case UNIT_OFFICER -> Role.OFFICER.of(require(unit).code());
            case UNIT_HEAD -> Role.HEAD.of(require(unit).code());
            case FOCAL_OFFICER ->
                Role.OFFICER.of(holder(Function.FOCAL_AGENCY, day).code());
            case FOCAL_HEAD -> Role.HEAD.of(holder(Function.FOCAL_AGENCY, day).code());
            case APPRAISAL_OFFICER, HOLD_RESOLVER ->
                Role.OFFICER.of(holder(Function.APPRAISER, day).code());
            case APPRAISAL_HEAD -> Role.HEAD.of(holder(Function.APPRAISER, day).code());
            case OFFICE_OFFICER -> Bodies.OFFICE;
            case CHAIR -> Bodies.CHAIR;
            case CLERK -> Bodies.CLERK;
        };
    }

    @Override
    public boolean performs(Actor actor, Performer performer, String unit, LocalDate day, Work... works) {
        var group = groupOf(performer, unit, day);
        return works.length == 0 ? actor.isIn(group) : holds(actor, group, works);
    }

    @Override
    public Optional<Substitution> substitution(UUID id) {
        return data.get().substitutions().stream()
                .filter(substitution -> substitution.id().equals(id))
                .findFirst();
    }

    @Override
    public boolean isStanding(UUID substitution) {
        return data.get().standing(LocalDate.now(clock)).stream()
                .anyMatch(one -> one.id().equals(substitution));
    }

    @Override
    public String nameOf(String userId) {
        return data.get()
                .official(userId)
                .map(Official::fullName)
                .or(() -> operatorsName(userId))
                .orElse(userId);
    }

    private Optional<String> operatorsName(String userId) {
        return operators.all().stream()
                .filter(account -> account.username().equals(userId))
                .map(AdministratorAccount::fullName)
                .findFirst();
    }

    @Override
    public String distinctNameOf(String userId) {
        var name = nameOf(userId);
        var namesakes = Stream.concat(
                        data.get().officials().stream().map(Official::userId),
                        operators.all().stream().map(AdministratorAccount::username))
                .filter(other -> !other.equals(userId))
                .map(this::nameOf)
                .filter(other -> NameKey.isWrittenAlike(other, name));
        return namesakes.findAny().isPresent() ? "%s (%s)".formatted(name, userId) : name;
    }

    @Override
    public Optional<Official> official(String userId) {
        return data.get().official(userId);
    }

    @Override
    public List<Official> officialsNamed(String text) {
        return data.get().officialsNamed(text);
    }

    @Override
    public List<String> rolesOf(String userId) {
        return data.get().rolesOf(userId, LocalDate.now(clock));
    }

    @Override
    public Set<String> accountsOf(String userId) {
        return data.get().accountsOf(userId);
    }

    @Override
    public List<PersonLink> formerlyOneWith(String userId) {
        return data.get().formerlyOneWith(userId);
    }

    @Override
    public Set<String> accountsBehind(Deed deed) {
        return data.get().accountsBehind(deed);
    }

    @Override
    public List<Official> membersOf(String group, Work... works) {
        return data.get().membersOf(group, LocalDate.now(clock), works);
    }

    @Override
    public List<Commune> communesOf(String unit) {
        return data.get().communesOf(unit, LocalDate.now(clock));
    }

    @Override
    public Optional<Commune> commune(String code) {
        return data.get().commune(code);
    }

    @Override
    public Optional<AreaClass> areaClass(String commune, LocalDate day) {
        return data.get().areaClass(commune, day);
    }

    private static NotFoundException unknown(String code) {
        return new NotFoundException("Không có đơn vị “%s”.".formatted(code));
    }
}
