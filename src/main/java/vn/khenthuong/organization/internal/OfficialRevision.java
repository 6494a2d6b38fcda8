package vn.khenthuong.organization.internal;

import java.time.Clock;
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
import vn.khenthuong.organization.internal.PersonLinkRepository.Pair;

/** Changes the register, of one official or of many, or proposes the change where it takes two administrators. */
@Component
class OfficialRevision {

    private final OfficialRepository officials;
    private final PersonLinkRepository links;
    private final OfficialChangeRepository changes;
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
            PersonLinkRepository links,
            OfficialChangeRepository changes,
            OfficialCheck check,
            OfficialPasswords passwords,
            OfficialJournal journal,
            RoleCatalog catalog,
            IdentityAlignment alignment,
            Installation installation,
            ApplicationEventPublisher events,
            Clock clock) {
        this.officials = officials;
        this.links = links;
        this.changes = changes;
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

        private Changes changes(List<RegisteredOfficial> wanted) {
            var now = new Persons(known);
            return new Changes(this, wanted, now, now.with(wanted));
        }

        private boolean isNew(RegisteredOfficial official) {
            return !known.containsKey(official.userId());
        }
    }

    /** What is done together. */
    private record Changes(Ground ground, List<RegisteredOfficial> wanted, Persons now, Persons then) {

        private OfficialDifferences differences(RegisteredOfficial after) {
            return new OfficialDifferences(
                    ground.roles(), now, then, ground.known().get(after.userId()), after);
        }

        private Set<Pair> pairs(Function<OfficialDifferences, Set<String>> which) {
            return wanted.stream()
                    .flatMap(official ->
                            which.apply(differences(official)).stream().map(other -> Pair.of(official.userId(), other)))
                    .collect(Collectors.toSet());
        }

        private boolean takesTwo() {
            return wanted.stream().map(this::differences).anyMatch(OfficialDifferences::takesTwo);
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
        var changed = ground.changes(after.values().stream()
                .filter(official -> !official.equals(known.get(official.userId())))
                .toList());
        return changed.takesTwo() && !installation.isUnderWay() ? propose(changed) : apply(changed);
    }

    /** What was proposed and is confirmed; in a transaction that holds the officials. */
    Outcome confirmed(Map<String, RegisteredOfficial> known, OfficialChange change, Actor administrator) {
        var order = new PasswordOrder(change.proposedBy(), administrator.userId());
        return apply(new Ground(known, catalog.now(), administrator, order).changes(change.wanted()));
    }

    private Outcome propose(Changes changed) {
        requireNothingPending(changed.wanted());
        var ground = changed.ground();
        var seen = changed.wanted().stream()
                .map(official -> ground.known().get(official.userId()))
                .filter(Objects::nonNull)
                .toList();
        var change = new OfficialChange(
                UUID.randomUUID(),
                seen,
                changed.wanted(),
                ground.administrator().userId(),
                clock.instant());
        changes.add(change);
        journal.recordAll(lines(changed, official -> "CHANGE_PROPOSED"));
        return new Outcome(change.id(), Set.of());
    }

    private List<JournalEntry> lines(Changes changed, Function<RegisteredOfficial, String> step) {
        return changed.wanted().stream()
                .map(official -> journal.entry(
                        official.userId(),
                        step.apply(official),
                        changed.ground().administrator(),
                        String.join(" ", changed.differences(official).sentences())))
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

    private Outcome apply(Changes changed) {
        return changed.wanted().size() > 1
                ? journal.together(
                        "OFFICIALS_TAKEN_UP",
                        changed.ground().administrator(),
                        "%d cán bộ.".formatted(changed.wanted().size()),
                        () -> write(changed))
                : write(changed);
    }

    private Outcome write(Changes changed) {
        var ground = changed.ground();
        officials.write(changed.wanted(), LocalDate.now(clock));
        journal.recordAll(lines(changed, official -> ground.isNew(official) ? "OFFICIAL_ADDED" : "OFFICIAL_CHANGED"));
        changed.pairs(OfficialDifferences::linked).forEach(pair -> links.link(pair, clock.instant()));
        changed.pairs(OfficialDifferences::parted).forEach(pair -> links.part(pair, clock.instant()));
        changed.wanted().stream().filter(ground::isNew).forEach(passwords::takeAccount);
        var touched = new HashSet<>(alignment.align());
        for (var official : changed.wanted()) {
            touched.add(official.userId());
            tell(official, changed);
        }
        return new Outcome(null, touched);
    }

    private void tell(RegisteredOfficial after, Changes changed) {
        var ground = changed.ground();
        var differences = changed.differences(after);
        events.publishEvent(new OfficialChanged(
                ground.known().get(after.userId()), after, differences.sentences(), installation.isUnderWay()));
        if (ground.isNew(after)) {
            passwords.renew(after, ground.order(), true);
        } else if (!installation.isUnderWay() && differences.needsNewPassword()) {
            passwords.renew(after, ground.order(), false);
        }
        if (differences.movesAddress() || differences.givesDecidingRole()) {
            passwords.barReset(after.userId());
        }
    }
}
