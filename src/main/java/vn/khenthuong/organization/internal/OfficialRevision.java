package vn.khenthuong.organization.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.organization.IdentityAlignment;
import vn.khenthuong.organization.Installation;
import vn.khenthuong.organization.OfficialChange;
import vn.khenthuong.organization.OfficialChanged;
import vn.khenthuong.organization.RegisteredOfficial;

/** Changes the register, of one official or of many, or proposes the change where it takes two administrators. */
@Component
class OfficialRevision {

    /** For how long a password is not given anew after a change by which it could be taken over. */
    private static final Duration NO_RESET = Duration.ofDays(1);

    private final OfficialRepository officials;
    private final OfficialChangeRepository changes;
    private final OfficialDirectory directory;
    private final OfficialCheck check;
    private final OfficialPasswords passwords;
    private final OfficialJournal journal;
    private final RoleCatalog catalog;
    private final IdentityAlignment alignment;
    private final Installation installation;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OfficialRevision(
            OfficialRepository officials,
            OfficialChangeRepository changes,
            OfficialDirectory directory,
            OfficialCheck check,
            OfficialPasswords passwords,
            OfficialJournal journal,
            RoleCatalog catalog,
            IdentityAlignment alignment,
            Installation installation,
            ApplicationEventPublisher events,
            Clock clock) {
        this.officials = officials;
        this.changes = changes;
        this.directory = directory;
        this.check = check;
        this.passwords = passwords;
        this.journal = journal;
        this.catalog = catalog;
        this.alignment = alignment;
        this.installation = installation;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What a change has come to.
     *
     * @param proposal what waits for confirmation, or null
     * @param touched users who are to be asked about anew
     */
    record Outcome(UUID proposal, Collection<String> touched) {}

    /** Who did it, and from what. */
    private record Ground(
            Map<String, RegisteredOfficial> known, RoleCatalog.Roles roles, Actor administrator, PasswordOrder order) {

        private OfficialDifferences differences(RegisteredOfficial after) {
            return new OfficialDifferences(roles, known.get(after.userId()), after);
        }

        private boolean isNew(RegisteredOfficial official) {
            return !known.containsKey(official.userId());
        }
    }

    /** In a transaction that holds the officials. */
    Outcome toBe(
            Map<String, RegisteredOfficial> known,
            List<RegisteredOfficial> wanted,
            OfficialJoining joining,
            Actor administrator) {
        var ground = new Ground(known, catalog.now(), administrator, new PasswordOrder(administrator.userId(), null));
        var errors = new InputErrors();
        var after = new LinkedHashMap<String, RegisteredOfficial>();
        for (var official : wanted) {
            errors.gather(() -> check.checked(
                            ground.roles(), official, known.get(official.userId()), joining, administrator))
                    .ifPresent(checked -> after.put(checked.userId(), checked));
        }
        errors.refuse();
        var changed = after.values().stream()
                .filter(official -> !official.equals(known.get(official.userId())))
                .toList();
        return changed.stream().anyMatch(official -> isDecisive(official, ground)) && !installation.isUnderWay()
                ? propose(changed, ground)
                : apply(changed, ground);
    }

    /** What was proposed and is confirmed; in a transaction that holds the officials. */
    Outcome confirmed(Map<String, RegisteredOfficial> known, OfficialChange change, Actor administrator) {
        var order = new PasswordOrder(change.proposedBy(), administrator.userId());
        return apply(change.wanted(), new Ground(known, catalog.now(), administrator, order));
    }

    /** Also where he would become one person with somebody else. */
    private boolean isDecisive(RegisteredOfficial after, Ground ground) {
        var differences = ground.differences(after);
        return differences.isDecisive()
                || (differences.movesAddress() || ground.isNew(after))
                        && !directory.sharers(after).isEmpty();
    }

    private Outcome propose(List<RegisteredOfficial> wanted, Ground ground) {
        requireNothingPending(wanted);
        var seen = wanted.stream()
                .map(official -> ground.known().get(official.userId()))
                .filter(Objects::nonNull)
                .toList();
        var change = new OfficialChange(
                UUID.randomUUID(), seen, wanted, ground.administrator().userId(), clock.instant());
        changes.add(change);
        journal.recordAll(lines(wanted, official -> "CHANGE_PROPOSED", ground));
        return new Outcome(change.id(), Set.of());
    }

    private List<JournalEntry> lines(
            List<RegisteredOfficial> wanted, Function<RegisteredOfficial, String> step, Ground ground) {
        return wanted.stream()
                .map(official -> journal.entry(
                        official.userId(),
                        step.apply(official),
                        ground.administrator(),
                        String.join(" ", ground.differences(official).sentences())))
                .toList();
    }

    /** Whoever confirms reads one proposal about somebody, not forty. */
    private void requireNothingPending(List<RegisteredOfficial> wanted) {
        var users = wanted.stream().map(RegisteredOfficial::userId).collect(Collectors.toSet());
        changes.pending().stream()
                .flatMap(change -> change.wanted().stream())
                .filter(official -> users.contains(official.userId()))
                .findFirst()
                .ifPresent(official -> {
                    throw new ConflictException(
                            "Đã có đề nghị về %s chờ xác nhận; hãy xác nhận hoặc rút đề nghị đó trước."
                                    .formatted(official.fullName()));
                });
    }

    private Outcome apply(List<RegisteredOfficial> wanted, Ground ground) {
        return wanted.size() > 1
                ? journal.together(
                        "OFFICIALS_TAKEN_UP",
                        ground.administrator(),
                        "%d cán bộ.".formatted(wanted.size()),
                        () -> write(wanted, ground))
                : write(wanted, ground);
    }

    private Outcome write(List<RegisteredOfficial> wanted, Ground ground) {
        officials.write(wanted, LocalDate.now(clock));
        journal.recordAll(
                lines(wanted, official -> ground.isNew(official) ? "OFFICIAL_ADDED" : "OFFICIAL_CHANGED", ground));
        wanted.stream().filter(ground::isNew).forEach(passwords::takeAccount);
        var touched = new HashSet<>(alignment.align());
        for (var official : wanted) {
            touched.add(official.userId());
            tell(official, ground);
        }
        return new Outcome(null, touched);
    }

    private void tell(RegisteredOfficial after, Ground ground) {
        var differences = ground.differences(after);
        events.publishEvent(new OfficialChanged(
                ground.known().get(after.userId()), after, differences.sentences(), installation.isUnderWay()));
        if (ground.isNew(after)) {
            passwords.renew(after, ground.order(), true);
        } else if (!installation.isUnderWay() && differences.needsNewPassword()) {
            passwords.renew(after, ground.order(), false);
        }
        if (!installation.isUnderWay() && (differences.movesAddress() || differences.givesDecidingRole())) {
            officials.barReset(after.userId(), clock.instant().plus(NO_RESET));
        }
    }
}
