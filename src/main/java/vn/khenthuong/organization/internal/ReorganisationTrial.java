package vn.khenthuong.organization.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.khenthuong.engine.SignIns;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.organization.Installation;
import vn.khenthuong.organization.OpenTasks;
import vn.khenthuong.organization.Reorganisation;
import vn.khenthuong.organization.Reorganisation.Kind;
import vn.khenthuong.organization.ReorganisationSettings;
import vn.khenthuong.organization.UnitAdministration.Foresight;
import vn.khenthuong.organization.UnitsConcerned;
import vn.khenthuong.organization.WorkUnderWay;

/**
 * Checks a change of units or functions, and finds out what it would do by doing it in a transaction that is rolled back, so that
 * nothing is foretold otherwise than it comes.
 */
@Component
class ReorganisationTrial {

    private final UnitRepository units;
    private final ReorganisationRepository changes;
    private final OrganizationSource source;
    private final UnitChronicle chronicle;
    private final OpenTasks tasks;
    private final SignIns signIns;
    private final ObjectProvider<WorkUnderWay> works;
    private final Installation installation;
    private final ReorganisationSettings settings;
    private final TransactionOperations transaction;
    private final Clock clock;

    ReorganisationTrial(
            UnitRepository units,
            ReorganisationRepository changes,
            OrganizationSource source,
            UnitChronicle chronicle,
            OpenTasks tasks,
            SignIns signIns,
            ObjectProvider<WorkUnderWay> works,
            Installation installation,
            ReorganisationSettings settings,
            TransactionOperations transaction,
            Clock clock) {
        this.units = units;
        this.changes = changes;
        this.source = source;
        this.chronicle = chronicle;
        this.tasks = tasks;
        this.signIns = signIns;
        this.works = works;
        this.installation = installation;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Finds it out; nothing is changed. */
    Foresight foresee(Reorganisation wanted) {
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
        var differences = chronicle.words(before).of(checked);
        var touched = touchedBy(checked, before);
        var second = needsSecond(checked, before);
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
                .mapToInt(
                        entry -> signIns.taken(entry.getKey(), entry.getValue()).size())
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
    Reorganisation effective(Reorganisation change) {
        return change.kind() == Kind.WITHDRAWN ? awaited(change).change() : change;
    }

    private EnteredChange awaited(Reorganisation withdrawal) {
        return changes.awaited(withdrawal.withdrawn())
                .filter(target -> target.change().from().isAfter(today()))
                .orElseThrow(() -> new BadInputException(
                        "“Thay đổi dự kiến” này không có, đã được rút hoặc đã đến ngày có hiệu lực."));
    }

    /** @throws BadInputException with everything that is wrong about it */
    Reorganisation checked(Reorganisation wanted, OrganizationData before) {
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
    boolean needsSecond(Reorganisation change, OrganizationData before) {
        return movesRights(change, before) && !installation.isUnderWay();
    }

    private boolean movesRights(Reorganisation change, OrganizationData before) {
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

    /** Changes whenever one of the units or the function it is about does. */
    String versionOf(Reorganisation change) {
        var effective = change.kind() == Kind.WITHDRAWN && change.withdrawn() != null
                ? changes.awaited(change.withdrawn()).map(EnteredChange::change).orElse(change)
                : change;
        return units.version(effective.concerned(), effective.function());
    }

    /** Writes its rows; faults that the register did not have before refuse it. */
    void write(Reorganisation change, OrganizationData before) {
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

    /** @throws ConflictException when it is about something else than was looked at; nothing was where the version is null */
    void requireUnchanged(String seenVersion, Reorganisation change) {
        if (seenVersion != null && !seenVersion.equals(versionOf(change))) {
            throw new ConflictException(
                    "Đơn vị hoặc chức năng này vừa được thay đổi; hãy xem trước lại rồi mới thực hiện.");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
