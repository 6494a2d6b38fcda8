package vn.khenthuong.organization.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.khenthuong.engine.SignIns;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.kernel.NameKey;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.kernel.RefusedException;
import vn.khenthuong.organization.Deed;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Installation;
import vn.khenthuong.organization.OpenTasks;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Realignment;
import vn.khenthuong.organization.Reorganisation;
import vn.khenthuong.organization.Reorganisation.Kind;
import vn.khenthuong.organization.ReorganisationSettings;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.organization.UnitAdministration;
import vn.khenthuong.organization.UnitsConcerned;
import vn.khenthuong.organization.WorkUnderWay;

/**
 * Keeps units and functions: one change at a time, in one transaction with its line in the journal. What it would do is found out by
 * doing it in a transaction that is rolled back, so that nothing is foretold otherwise than it comes.
 */
@Component
class UnitKeeper implements UnitAdministration {

    private static final int LONGEST_REASON = 1000;

    private final UnitRepository units;
    private final ReorganisationRepository changes;
    private final OfficialChangeRepository decisions;
    private final OrganizationSource source;
    private final Organization organization;
    private final OpenTasks tasks;
    private final SignIns signIns;
    private final ObjectProvider<WorkUnderWay> works;
    private final ReorganisationJournal journal;
    private final Realignment realignment;
    private final Installation installation;
    private final ReorganisationSettings settings;
    private final TransactionOperations transaction;
    private final Clock clock;

    UnitKeeper(
            UnitRepository units,
            ReorganisationRepository changes,
            OfficialChangeRepository decisions,
            OrganizationSource source,
            Organization organization,
            OpenTasks tasks,
            SignIns signIns,
            ObjectProvider<WorkUnderWay> works,
            ReorganisationJournal journal,
            Realignment realignment,
            Installation installation,
            ReorganisationSettings settings,
            TransactionOperations transaction,
            Clock clock) {
        this.units = units;
        this.changes = changes;
        this.decisions = decisions;
        this.source = source;
        this.organization = organization;
        this.tasks = tasks;
        this.signIns = signIns;
        this.works = works;
        this.journal = journal;
        this.realignment = realignment;
        this.installation = installation;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    // --- what there is

    @Override
    public List<Unit> find(String typed, LocalDate day) {
        var data = source.load().asOf(day == null ? today() : day);
        return data.units().stream()
                .filter(unit -> day == null || unit.isValidOn(day))
                .filter(unit -> typed == null
                        || typed.isBlank()
                        || NameKey.hasWords(unit.name() + " " + unit.kind().label(), typed))
                .toList();
    }

    @Override
    public List<UnitState> history(String code) {
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

    @Override
    public List<FunctionPeriod> holders(Function function) {
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

    @Override
    public List<Planned> planned() {
        var words = words(source.load());
        return changes.awaited().stream()
                .map(entered -> planned(entered, words))
                .toList();
    }

    @Override
    public List<Planned> past(String unit) {
        var words = words(source.load());
        return changes.past().stream()
                .filter(entered -> entered.change().concerned().contains(unit))
                .map(entered -> planned(entered, words))
                .toList();
    }

    private static Planned planned(EnteredChange entered, ReorganisationWords words) {
        return new Planned(
                entered.id(), entered.change(), words.of(entered.change()), entered.enteredBy(), entered.enteredAt());
    }

    private ReorganisationWords words(OrganizationData data) {
        return new ReorganisationWords(data, id -> changes.awaited(id).map(EnteredChange::change));
    }

    // --- what a change would do

    @Override
    public Foresight foresee(Reorganisation wanted, Actor administrator) {
        return transaction.execute(status -> {
            units.lock();
            var foreseen = tried(wanted);
            status.setRollbackOnly();
            return foreseen;
        });
    }

    /** Does it, and looks at what has become of the rows. */
    private Foresight tried(Reorganisation wanted) {
        var before = source.load();
        var version = versionOf(wanted);
        var checked = checked(wanted, before);
        var differences = words(before).of(checked);
        var touched = touchedBy(checked, before);
        var second = needsSecond(checked, before) && !installation.isUnderWay();
        var from = effective(checked).from();
        write(checked, before);
        var day = from.isBefore(today()) ? today() : from;
        var forecast = new ReorganisationForecast(before, source.load(), day, tasks.offered());
        var work = new ArrayList<>(forecast.tasks());
        work.addAll(touched);
        var warnings = new ArrayList<>(RightsOfUnits.warnings(checked, before, touched));
        warnings.addAll(forecast.warnings());
        return new Foresight(differences, work, people(checked, forecast), warnings, second, version);
    }

    private List<String> people(Reorganisation change, ReorganisationForecast forecast) {
        var sentences = new ArrayList<>(forecast.people(change.function()));
        var returned = forecast.lostGroups().entrySet().stream()
                .mapToInt(entry -> signIns.tasksTaken(entry.getKey(), entry.getValue()))
                .sum();
        if (returned > 0) {
            sentences.add("%d việc những người thôi vai trò đang giữ trở về nhóm.".formatted(returned));
        }
        return sentences;
    }

    private List<String> touchedBy(Reorganisation change, OrganizationData before) {
        if (change.kind() == Kind.WITHDRAWN) {
            return List.of();
        }
        var concerned = concerned(change, before);
        return works.orderedStream()
                .flatMap(work -> work.touchedBy(concerned).stream())
                .toList();
    }

    private UnitsConcerned concerned(Reorganisation change, OrganizationData before) {
        var effective = effective(change);
        return new UnitsConcerned(
                effective.kind(),
                Set.copyOf(effective.units()),
                effective.function(),
                effective.from(),
                isOnlyName(effective, before),
                change.acknowledged());
    }

    private static boolean isOnlyName(Reorganisation change, OrganizationData before) {
        return change.kind() == Kind.CHANGED && !RightsOfUnits.changedBy(change, before);
    }

    /** What it is about: for a withdrawal, the change that shall not come. */
    private Reorganisation effective(Reorganisation change) {
        return change.kind() == Kind.WITHDRAWN ? awaited(change).change() : change;
    }

    private EnteredChange awaited(Reorganisation withdrawal) {
        return changes.awaited(withdrawal.withdrawn())
                .filter(target -> target.change().from().isAfter(today()))
                .orElseThrow(() -> new BadInputException(
                        "“Thay đổi dự kiến” này không có, đã được rút hoặc đã đến ngày có hiệu lực."));
    }

    private Reorganisation checked(Reorganisation wanted, OrganizationData before) {
        var checked = new ReorganisationRules(before, settings, today()).checked(wanted);
        var errors = new InputErrors();
        if (checked.kind() == Kind.WITHDRAWN) {
            withdrawable(awaited(checked), before, errors);
        } else {
            var concerned = concerned(checked, before);
            works.orderedStream()
                    .flatMap(work -> work.objections(concerned).stream())
                    .forEach(errors::add);
        }
        errors.refuse();
        return checked;
    }

    /** Nothing else rests on it. */
    private void withdrawable(EnteredChange target, OrganizationData before, InputErrors errors) {
        var made = madeBy(target.change());
        if (made == null) {
            return;
        }
        changes.awaited().stream()
                .filter(other -> !other.id().equals(target.id()))
                .filter(other -> other.change().concerned().contains(made))
                .findFirst()
                .ifPresent(other -> errors.add("Còn thay đổi dự kiến khác về đơn vị này; hãy rút thay đổi đó trước."));
        var people = new OrganizationFaults(before, today()).rolesOf(made);
        if (!people.isEmpty()) {
            errors.add("Đơn vị này đã có vai trò ghi cho %s; hãy cho thôi các vai trò đó trước."
                    .formatted(String.join(", ", people)));
        }
    }

    /** The unit that there would not be without it; null where it makes none. */
    private static String madeBy(Reorganisation change) {
        if (change.kind() == Kind.ADDED) {
            return change.units().get(0);
        }
        return change.makesSuccessor() ? change.successor() : null;
    }

    /** Rights to decide go to other people, or from them; or a unit may, or owes, something else than before. */
    private boolean needsSecond(Reorganisation change, OrganizationData before) {
        var about = effective(change);
        return switch (about.kind()) {
            case ADDED -> false;
            case CHANGED ->
                change.kind() == Kind.WITHDRAWN
                        ? RightsOfUnits.restoredWithout(about, before)
                        : RightsOfUnits.changedBy(about, before);
            case MERGED, ENDED, FUNCTION_GIVEN -> true;
            case WITHDRAWN -> throw new IllegalStateException("A withdrawal is not withdrawn");
        };
    }

    private String versionOf(Reorganisation change) {
        var effective = change.kind() == Kind.WITHDRAWN && change.withdrawn() != null
                ? changes.awaited(change.withdrawn()).map(EnteredChange::change).orElse(change)
                : change;
        return units.version(effective.concerned(), effective.function());
    }

    private void write(Reorganisation change, OrganizationData before) {
        if (change.kind() == Kind.WITHDRAWN) {
            var target = awaited(change);
            units.takeBack(target.change());
            changes.withdraw(target.id(), clock.instant());
        } else {
            units.write(change, today());
        }
        var former = new OrganizationFaults(before, today()).all();
        var errors = new InputErrors();
        new OrganizationFaults(source.load(), today())
                .all().stream().filter(fault -> !former.contains(fault)).forEach(errors::add);
        errors.refuse();
    }

    // --- done

    @Override
    public Optional<UUID> perform(Reorganisation wanted, String seenVersion, Actor administrator) {
        var proposal = transaction.execute(status -> {
            units.lock();
            requireUnchanged(seenVersion, wanted);
            var before = source.load();
            var checked = checked(wanted, before);
            if (needsSecond(checked, before) && !installation.isUnderWay()) {
                return Optional.of(checked);
            }
            enter(UUID.randomUUID(), checked, before, administrator, null);
            return Optional.<Reorganisation>empty();
        });
        if (proposal.isPresent()) {
            return Optional.of(propose(proposal.get(), administrator));
        }
        settle();
        return Optional.empty();
    }

    private void requireUnchanged(String seenVersion, Reorganisation change) {
        if (seenVersion != null && !seenVersion.equals(versionOf(change))) {
            throw new ConflictException(
                    "Đơn vị hoặc chức năng này vừa được thay đổi; hãy xem trước lại rồi mới thực hiện.");
        }
    }

    /** Only what could be done now is proposed. */
    private UUID propose(Reorganisation change, Actor administrator) {
        var version = foresee(change, administrator).version();
        return transaction.execute(status -> {
            units.lock();
            requireUnchanged(version, change);
            requireNothingPending(change);
            var proposal = new ProposedReorganisation(
                    UUID.randomUUID(), change, version, administrator.userId(), clock.instant());
            changes.propose(proposal);
            var sentences = words(source.load()).of(change);
            journal.record(effective(change), ReorganisationJournal.PROPOSED, sentences, administrator);
            return proposal.id();
        });
    }

    /** Whoever confirms reads one proposal about a unit or a function, not forty. */
    private void requireNothingPending(Reorganisation change) {
        var concerned = effective(change).concerned();
        changes.pending().stream()
                .map(ProposedReorganisation::change)
                .filter(other -> isAboutTheSame(other, change, concerned))
                .findFirst()
                .ifPresent(other -> {
                    throw new ConflictException(
                            "Đã có đề nghị về đơn vị hoặc chức năng này chờ xác nhận; hãy xác nhận hoặc rút đề nghị đó trước.");
                });
    }

    private static boolean isAboutTheSame(Reorganisation other, Reorganisation change, Set<String> concerned) {
        if (change.kind() == Kind.WITHDRAWN || other.kind() == Kind.WITHDRAWN) {
            return change.withdrawn() != null && change.withdrawn().equals(other.withdrawn());
        }
        if (change.function() != null || other.function() != null) {
            return change.function() == other.function();
        }
        return other.units().stream().anyMatch(concerned::contains) || concerned.contains(other.successor());
    }

    private void enter(
            UUID id, Reorganisation change, OrganizationData before, Actor administrator, String proposedBy) {
        var sentences = words(before).of(change);
        var about = effective(change);
        write(change, before);
        if (change.kind() != Kind.WITHDRAWN) {
            changes.enter(new EnteredChange(
                    id,
                    change,
                    proposedBy == null ? administrator.userId() : proposedBy,
                    proposedBy == null ? null : administrator.userId(),
                    clock.instant()));
        }
        journal.record(about, ReorganisationJournal.stepOf(change.kind()), sentences, administrator);
    }

    /** After the commit: where its day has come the engine follows, where it has not new units have their groups. */
    private void settle() {
        organization.refresh();
        realignment.now();
    }

    // --- proposals

    @Override
    public List<Proposal> pending() {
        var words = words(source.load());
        return changes.pending().stream()
                .map(proposal -> foreseen(proposal, words))
                .toList();
    }

    private Proposal foreseen(ProposedReorganisation proposal, ReorganisationWords words) {
        Foresight foresight = null;
        String obstacle = null;
        try {
            foresight = foresee(proposal.change(), null);
            if (!foresight.version().equals(proposal.seenVersion())) {
                obstacle = "Đơn vị hoặc chức năng này đã thay đổi sau khi đề nghị; hãy từ chối và đề nghị lại.";
            }
        } catch (RefusedException impossible) {
            obstacle = impossible.getMessage();
        }
        return new Proposal(
                proposal.id(),
                proposal.change(),
                words.of(proposal.change()),
                obstacle == null ? foresight : null,
                obstacle,
                proposal.proposedBy(),
                proposal.proposedAt());
    }

    @Override
    public boolean isProposal(UUID id) {
        return changes.proposal(id).isPresent();
    }

    @Override
    public void confirm(UUID id, Actor administrator) {
        organization.refresh();
        transaction.executeWithoutResult(status -> {
            units.lock();
            var proposal = require(id);
            if (organization.isDeedOf(administrator.userId(), new Deed(proposal.proposedBy(), proposal.proposedAt()))) {
                throw new NotPermittedException("Người đề nghị không tự xác nhận; cần quản trị viên khác.");
            }
            decide(proposal, OfficialChangeRepository.Decision.CONFIRMED, null, administrator);
            if (!proposal.seenVersion().equals(versionOf(proposal.change()))) {
                throw new ConflictException(
                        "Đơn vị hoặc chức năng này đã thay đổi sau khi đề nghị; hãy từ chối và đề nghị lại.");
            }
            var before = source.load();
            enter(id, checked(proposal.change(), before), before, administrator, proposal.proposedBy());
        });
        settle();
    }

    @Override
    public void refuse(UUID id, String reason, Actor administrator) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new BadInputException(
                    "“Lý do” không được để trống và không dài quá %d ký tự.".formatted(LONGEST_REASON));
        }
        transaction.executeWithoutResult(status -> {
            var proposal = require(id);
            decide(proposal, OfficialChangeRepository.Decision.REFUSED, reason.strip(), administrator);
            journal.refused(proposal, reason.strip(), administrator);
        });
    }

    private ProposedReorganisation require(UUID id) {
        return changes.proposal(id).orElseThrow(() -> new NotFoundException("Không có đề nghị thay đổi này."));
    }

    private void decide(
            ProposedReorganisation proposal,
            OfficialChangeRepository.Decision decision,
            String reason,
            Actor administrator) {
        if (!decisions.decide(proposal.id(), decision, administrator.userId(), clock.instant(), reason)) {
            throw new ConflictException("Đề nghị này đã được xác nhận hoặc từ chối.");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
