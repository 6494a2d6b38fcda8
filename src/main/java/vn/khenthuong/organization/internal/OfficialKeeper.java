package vn.khenthuong.organization.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.audit.Occasions;
import vn.khenthuong.engine.Passwords;
import vn.khenthuong.engine.SignIns;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.InputError;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.organization.Bodies;
import vn.khenthuong.organization.FirstPassword;
import vn.khenthuong.organization.IdentityAlignment;
import vn.khenthuong.organization.Installation;
import vn.khenthuong.organization.MailReach;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.OfficialAdministration;
import vn.khenthuong.organization.OfficialChange;
import vn.khenthuong.organization.OfficialChanged;
import vn.khenthuong.organization.OperatorAccounts;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.PasswordGiven;
import vn.khenthuong.organization.RegisteredOfficial;
import vn.khenthuong.organization.RegisteredRole;

/**
 * Keeps the register: one change at a time, in one transaction with its line in the journal, with what is told of it and with the
 * rights it gives and takes in the engine.
 */
@Component
class OfficialKeeper implements OfficialAdministration {

    /** For how long a password is not given anew after a change by which it could be taken over. */
    private static final Duration NO_RESET = Duration.ofDays(1);

    private static final int LONGEST_REASON = 1000;

    private final OfficialRepository officials;
    private final OfficialChangeRepository changes;
    private final RoleCatalog catalog;
    private final Organization organization;
    private final OperatorAccounts operators;
    private final IdentityAlignment alignment;
    private final Passwords passwords;
    private final FirstPassword firstPassword;
    private final SignIns signIns;
    private final Journal journal;
    private final Occasions occasions;
    private final ApplicationEventPublisher events;
    private final Installation installation;
    private final MailReach mails;
    private final TransactionOperations transaction;
    private final Clock clock;

    OfficialKeeper(
            OfficialRepository officials,
            OfficialChangeRepository changes,
            RoleCatalog catalog,
            Organization organization,
            OperatorAccounts operators,
            IdentityAlignment alignment,
            Passwords passwords,
            FirstPassword firstPassword,
            SignIns signIns,
            Journal journal,
            Occasions occasions,
            ApplicationEventPublisher events,
            Installation installation,
            MailReach mails,
            TransactionOperations transaction,
            Clock clock) {
        this.officials = officials;
        this.changes = changes;
        this.catalog = catalog;
        this.organization = organization;
        this.operators = operators;
        this.alignment = alignment;
        this.passwords = passwords;
        this.firstPassword = firstPassword;
        this.signIns = signIns;
        this.journal = journal;
        this.occasions = occasions;
        this.events = events;
        this.installation = installation;
        this.mails = mails;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public List<RegisteredOfficial> find(String typed) {
        var wanted = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        var roles = catalog.now();
        return officials.all().values().stream()
                .filter(official -> words(official, roles)
                        .anyMatch(word -> word.toLowerCase(Locale.ROOT).contains(wanted)))
                .sorted(Comparator.comparing(RegisteredOfficial::fullName).thenComparing(RegisteredOfficial::userId))
                .toList();
    }

    private static Stream<String> words(RegisteredOfficial official, RoleCatalog.Roles roles) {
        return Stream.concat(
                Stream.of(official.userId(), official.fullName(), official.email()),
                official.roles().stream().map(role -> roles.labelOf(role.role())));
    }

    @Override
    public Optional<RegisteredOfficial> official(String userId) {
        return Optional.ofNullable(officials.all().get(userId));
    }

    @Override
    public String labelOf(String role) {
        return catalog.now().labelOf(role);
    }

    @Override
    public List<RoleChoice> choices() {
        return catalog.now().choices();
    }

    @Override
    public boolean isInstallationUnderWay() {
        return installation.isUnderWay();
    }

    @Override
    public List<String> differences(RegisteredOfficial before, RegisteredOfficial after) {
        return new OfficialDifferences(catalog.now(), before, after).sentences();
    }

    @Override
    public List<OfficialChange> pending() {
        return changes.pending();
    }

    @Override
    public Optional<UUID> add(RegisteredOfficial wanted, Actor administrator) {
        return changing(() -> {
            var known = officials.all();
            if (known.containsKey(wanted.userId())) {
                throw new ConflictException("Đã có cán bộ với tên đăng nhập này.");
            }
            return new Revision(known).toBe(List.of(wanted), this::asWanted, administrator);
        });
    }

    @Override
    public Optional<UUID> change(RegisteredOfficial wanted, Actor administrator) {
        return changing(() -> {
            var known = officials.all();
            if (!known.containsKey(wanted.userId())) {
                throw new NotFoundException("Không có cán bộ này.");
            }
            return new Revision(known).toBe(List.of(wanted), this::asWanted, administrator);
        });
    }

    @Override
    public Optional<UUID> takeUp(List<RegisteredOfficial> wanted, Actor administrator) {
        return changing(() -> new Revision(officials.all()).toBe(wanted, OfficialKeeper::together, administrator));
    }

    @Override
    public Foresight foresee(RegisteredOfficial wanted, Actor administrator) {
        var roles = catalog.now();
        var before = officials.all().get(wanted.userId());
        var after = checked(roles, wanted, before, this::asWanted, administrator);
        var differences = new OfficialDifferences(roles, before, after);
        return new Foresight(
                differences.sentences(),
                sharers(after),
                before == null ? 0 : signIns.tasksTaken(wanted.userId(), lostGroups(before, after)),
                differences.isDecisive() && !installation.isUnderWay());
    }

    private List<String> sharers(RegisteredOfficial official) {
        return officials.all().values().stream()
                .filter(other -> !other.userId().equals(official.userId()))
                .filter(other -> Persons.haveOneAddress(other.email(), official.email()))
                .map(other -> "%s (%s)".formatted(other.fullName(), other.userId()))
                .toList();
    }

    private List<String> lostGroups(RegisteredOfficial before, RegisteredOfficial after) {
        var kept = held(after);
        return held(before).stream().filter(role -> !kept.contains(role)).toList();
    }

    private Set<String> held(RegisteredOfficial official) {
        return official.roles().stream()
                .filter(role -> role.isHeldOn(today()))
                .map(RegisteredRole::role)
                .collect(Collectors.toSet());
    }

    @Override
    public List<List<String>> faultsOf(List<RegisteredOfficial> wanted, Actor administrator) {
        var roles = catalog.now();
        var known = officials.all();
        return wanted.stream()
                .map(official -> {
                    try {
                        checked(roles, official, known.get(official.userId()), OfficialKeeper::together, administrator);
                        return List.<String>of();
                    } catch (BadInputException wrong) {
                        return wrong.errors().stream().map(InputError::message).toList();
                    }
                })
                .toList();
    }

    @Override
    public void confirm(UUID id, Actor administrator) {
        changing(() -> {
            var change = pending(id);
            requireSecond(change, administrator);
            var known = officials.all();
            for (var seen : change.wanted()) {
                if (!Objects.equals(
                        known.get(seen.userId()),
                        change.seen().stream()
                                .filter(one -> one.userId().equals(seen.userId()))
                                .findFirst()
                                .orElse(null))) {
                    throw new ConflictException(
                            "Thông tin của %s đã thay đổi sau khi đề nghị; hãy từ chối và đề nghị lại."
                                    .formatted(seen.fullName()));
                }
            }
            decide(change, OfficialChangeRepository.Decision.CONFIRMED, null, administrator);
            record(
                    change.id().toString(),
                    "CHANGE_CONFIRMED",
                    administrator,
                    "Đề nghị của %s ngày %s."
                            .formatted(
                                    organization.nameOf(change.proposedBy()),
                                    VietnameseDates.of(LocalDate.ofInstant(change.proposedAt(), HomeZone.ID))));
            return new Revision(known).apply(change.wanted(), administrator);
        });
    }

    private void requireSecond(OfficialChange change, Actor administrator) {
        if (isSamePerson(change.proposedBy(), administrator.userId())) {
            throw new NotPermittedException("Người đề nghị không tự xác nhận; cần quản trị viên khác.");
        }
        if (change.wanted().stream().anyMatch(official -> isAbout(official, administrator))) {
            throw new NotPermittedException("Không ai xác nhận thay đổi về chính mình.");
        }
    }

    private boolean isSamePerson(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        var known = officials.all();
        return known.containsKey(one)
                && known.containsKey(other)
                && Persons.haveOneAddress(
                        known.get(one).email(), known.get(other).email());
    }

    private boolean isAbout(RegisteredOfficial official, Actor administrator) {
        var self = officials.all().get(administrator.userId());
        return administrator.userId().equals(official.userId())
                || self != null && Persons.haveOneAddress(self.email(), official.email());
    }

    @Override
    public void refuse(UUID id, String reason, Actor administrator) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new BadInputException(
                    "“Lý do” không được để trống và không dài quá %d ký tự.".formatted(LONGEST_REASON));
        }
        transaction.executeWithoutResult(status -> {
            var change = pending(id);
            decide(change, OfficialChangeRepository.Decision.REFUSED, reason.strip(), administrator);
            record(change.id().toString(), "CHANGE_REFUSED", administrator, reason.strip());
        });
    }

    private OfficialChange pending(UUID id) {
        return changes.find(id).orElseThrow(() -> new NotFoundException("Không có đề nghị thay đổi này."));
    }

    private void decide(
            OfficialChange change, OfficialChangeRepository.Decision decision, String reason, Actor administrator) {
        if (!changes.decide(change.id(), decision, administrator.userId(), clock.instant(), reason)) {
            throw new ConflictException("Đề nghị này đã được xác nhận hoặc từ chối.");
        }
    }

    @Override
    public void givePassword(String userId, Actor administrator) {
        transaction.executeWithoutResult(status -> {
            var official = official(userId).orElseThrow(() -> new NotFoundException("Không có cán bộ này."));
            requireOther(official, administrator);
            officials
                    .noResetBefore(userId)
                    .filter(until -> clock.instant().isBefore(until))
                    .ifPresent(until -> {
                        throw new ConflictException(
                                "Vai trò hoặc địa chỉ thư của người này vừa thay đổi; đặt lại mật khẩu được từ %s."
                                        .formatted(VietnameseDates.of(until)));
                    });
            givePassword(official);
            record(userId, "PASSWORD_GIVEN", administrator, null);
        });
        signIns.changed(List.of(userId));
    }

    private void givePassword(RegisteredOfficial official) {
        if (firstPassword.isKnown()) {
            passwords.change(official.userId(), passwords.hash(firstPassword.get()));
            return;
        }
        if (official.email().isEmpty()) {
            throw new ConflictException("Chưa có địa chỉ thư của %s để gửi mật khẩu.".formatted(official.fullName()));
        }
        if (!mails.isReady()) {
            throw new ConflictException("Chưa có máy chủ thư, mật khẩu không gửi đi được.");
        }
        events.publishEvent(new PasswordGiven(
                new Official(official.userId(), official.fullName(), official.email()),
                passwords.giveOnce(official.userId())));
    }

    @Override
    public void unlock(String userId, Actor administrator) {
        transaction.executeWithoutResult(status -> {
            if (official(userId).isEmpty()) {
                throw new NotFoundException("Không có cán bộ này.");
            }
            passwords.unlock(userId);
            record(userId, "ACCOUNT_UNLOCKED", administrator, null);
        });
    }

    /** Does work that changes officials, alone; afterwards tells those who remember people. */
    private Optional<UUID> changing(Supplier<Outcome> work) {
        var outcome = transaction.execute(status -> {
            officials.lock();
            return work.get();
        });
        organization.refresh();
        signIns.changed(outcome.touched());
        return Optional.ofNullable(outcome.proposal());
    }

    private RegisteredOfficial checked(
            RoleCatalog.Roles roles,
            RegisteredOfficial wanted,
            RegisteredOfficial before,
            Joining joining,
            Actor administrator) {
        requireOther(wanted, administrator);
        if (operators.include(String.valueOf(wanted.userId()).strip())) {
            throw new BadInputException("“Tên đăng nhập” này là của quản trị viên do người vận hành đặt.");
        }
        return new OfficialRules(roles, today()).checked(joining.join(before, wanted), before);
    }

    private void requireOther(RegisteredOfficial official, Actor administrator) {
        if (isAbout(official, administrator)) {
            throw new NotPermittedException("Không ai tự đổi vai trò, thông tin hay mật khẩu của chính mình ở đây.");
        }
    }

    /** What is left out ends yesterday; what has ended stays. */
    private RegisteredOfficial asWanted(RegisteredOfficial before, RegisteredOfficial wanted) {
        if (before == null) {
            return wanted;
        }
        var yesterday = today().minusDays(1);
        var left = before.roles().stream()
                .filter(role -> !isNamed(role, wanted))
                .filter(role -> role.from().isBefore(today()))
                .map(role -> role.lastsUntil(today()) ? role.endingOn(yesterday) : role);
        return with(wanted, Stream.concat(left, wanted.roles().stream()));
    }

    private static RegisteredOfficial together(RegisteredOfficial before, RegisteredOfficial wanted) {
        return before == null
                ? wanted
                : with(
                        wanted,
                        Stream.concat(
                                before.roles().stream().filter(role -> !isNamed(role, wanted)),
                                wanted.roles().stream()));
    }

    private static boolean isNamed(RegisteredRole role, RegisteredOfficial wanted) {
        return wanted.roles().stream()
                .anyMatch(one -> role.role().equals(one.role()) && role.from().equals(one.from()));
    }

    private static RegisteredOfficial with(RegisteredOfficial official, Stream<RegisteredRole> roles) {
        return new RegisteredOfficial(official.userId(), official.fullName(), official.email(), roles.toList());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void record(String subject, String step, Actor administrator, String text) {
        journal.record(entry(subject, step, administrator, text));
    }

    private JournalEntry entry(String subject, String step, Actor administrator, String text) {
        var now = clock.instant();
        return new JournalEntry(
                subject, step, administrator.userId(), Bodies.ADMINISTRATORS, now, now, null, text, null);
    }

    /** How what is wanted and what there is become what shall be. */
    @FunctionalInterface
    private interface Joining {

        RegisteredOfficial join(RegisteredOfficial before, RegisteredOfficial wanted);
    }

    /**
     * What a change has come to.
     *
     * @param proposal what waits for confirmation, or null
     * @param touched users who are to be asked about anew
     */
    private record Outcome(UUID proposal, Collection<String> touched) {}

    /** One change of the register, of one official or of many. */
    private final class Revision {

        private final Map<String, RegisteredOfficial> known;
        private final RoleCatalog.Roles roles = catalog.now();

        private Revision(Map<String, RegisteredOfficial> known) {
            this.known = known;
        }

        private Outcome toBe(List<RegisteredOfficial> wanted, Joining joining, Actor administrator) {
            var errors = new InputErrors();
            var after = new LinkedHashMap<String, RegisteredOfficial>();
            for (var official : wanted) {
                errors.gather(() -> checked(roles, official, known.get(official.userId()), joining, administrator))
                        .ifPresent(checked -> after.put(checked.userId(), checked));
            }
            errors.refuse();
            var changed = after.values().stream()
                    .filter(official -> !official.equals(known.get(official.userId())))
                    .toList();
            var decisive =
                    changed.stream().anyMatch(official -> differences(official).isDecisive());
            return decisive && !installation.isUnderWay()
                    ? propose(changed, administrator)
                    : apply(changed, administrator);
        }

        private OfficialDifferences differences(RegisteredOfficial after) {
            return new OfficialDifferences(roles, known.get(after.userId()), after);
        }

        private Outcome propose(List<RegisteredOfficial> wanted, Actor administrator) {
            var seen = wanted.stream()
                    .map(official -> known.get(official.userId()))
                    .filter(Objects::nonNull)
                    .toList();
            var change = new OfficialChange(UUID.randomUUID(), seen, wanted, administrator.userId(), clock.instant());
            changes.add(change);
            journal.recordAll(wanted.stream()
                    .map(official -> entry(
                            official.userId(),
                            "CHANGE_PROPOSED",
                            administrator,
                            String.join(" ", differences(official).sentences())))
                    .toList());
            return new Outcome(change.id(), Set.of());
        }

        private Outcome apply(List<RegisteredOfficial> wanted, Actor administrator) {
            if (wanted.size() > 1) {
                var occasion = occasions.next();
                record(occasion, "OFFICIALS_TAKEN_UP", administrator, "%d cán bộ.".formatted(wanted.size()));
                return occasions.during(occasion, () -> write(wanted, administrator));
            }
            return write(wanted, administrator);
        }

        private Outcome write(List<RegisteredOfficial> wanted, Actor administrator) {
            officials.write(wanted, today());
            journal.recordAll(wanted.stream()
                    .map(official -> entry(
                            official.userId(),
                            known.containsKey(official.userId()) ? "OFFICIAL_CHANGED" : "OFFICIAL_ADDED",
                            administrator,
                            String.join(" ", differences(official).sentences())))
                    .toList());
            wanted.stream()
                    .filter(official -> !known.containsKey(official.userId()))
                    .forEach(this::takeAccount);
            var touched = new HashSet<>(alignment.align());
            wanted.forEach(official -> tell(official, touched));
            return new Outcome(null, touched);
        }

        /** An account of that name may be older than the official; who knows its password is not he. */
        private void takeAccount(RegisteredOfficial official) {
            if (passwords.stored(official.userId()).isPresent()) {
                passwords.change(official.userId(), passwords.hash(firstPassword.get()));
            }
        }

        private void tell(RegisteredOfficial after, Set<String> touched) {
            var before = known.get(after.userId());
            var differences = differences(after);
            touched.add(after.userId());
            events.publishEvent(new OfficialChanged(before, after, differences.sentences(), differences.isDecisive()));
            if (before == null) {
                if (mails.isReady() && !firstPassword.isKnown()) {
                    givePassword(after);
                }
            } else if (!installation.isUnderWay()
                    && (differences.givesDecidingRole() || differences.movesDecidingAddress())) {
                officials.barReset(after.userId(), clock.instant().plus(NO_RESET));
            }
        }
    }
}
