package vn.khenthuong.organization.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
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
import vn.khenthuong.engine.SignIns;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.organization.Bodies;
import vn.khenthuong.organization.Capacity;
import vn.khenthuong.organization.IdentityAlignment;
import vn.khenthuong.organization.Installation;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.OfficialAdministration.RoleChoice;
import vn.khenthuong.organization.OfficialRole;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Period;
import vn.khenthuong.organization.Substitution;
import vn.khenthuong.organization.SubstitutionChanged;
import vn.khenthuong.organization.Substitutions;
import vn.khenthuong.organization.WantedSubstitution;
import vn.khenthuong.organization.Work;

/** Keeps substitutions: one change at a time, in one transaction with its line in the journal and the rights that follow. */
@Component
class SubstitutionKeeper implements Substitutions {

    private static final int LONGEST_REASON = 1000;

    private final SubstitutionRepository rows;
    private final OfficialRepository officials;
    private final OfficialPasswords passwords;
    private final OrganizationSource source;
    private final RoleCatalog catalog;
    private final Organization organization;
    private final IdentityAlignment alignment;
    private final SignIns signIns;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Installation installation;
    private final SubstitutionSettings settings;
    private final TransactionOperations transaction;
    private final Clock clock;

    SubstitutionKeeper(
            SubstitutionRepository rows,
            OfficialRepository officials,
            OfficialPasswords passwords,
            OrganizationSource source,
            RoleCatalog catalog,
            Organization organization,
            IdentityAlignment alignment,
            SignIns signIns,
            Journal journal,
            ApplicationEventPublisher events,
            Installation installation,
            SubstitutionSettings settings,
            TransactionOperations transaction,
            Clock clock) {
        this.rows = rows;
        this.officials = officials;
        this.passwords = passwords;
        this.source = source;
        this.catalog = catalog;
        this.organization = organization;
        this.alignment = alignment;
        this.signIns = signIns;
        this.journal = journal;
        this.events = events;
        this.installation = installation;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public List<Substitution> all() {
        return rows.all();
    }

    @Override
    public List<Substitution> pending() {
        return rows.pending();
    }

    @Override
    public List<Substitution> concerning(Actor official) {
        var accounts = organization.accountsOf(official.userId());
        return rows.all().stream()
                .filter(one -> accounts.contains(one.represented()) || accounts.contains(one.substitute()))
                .toList();
    }

    @Override
    public List<Seat> seatsOf(Actor official) {
        return seats().stream()
                .filter(seat -> official.userId().equals(seat.holder()))
                .toList();
    }

    @Override
    public List<Seat> seats() {
        var data = source.load();
        return catalog.now().choices().stream()
                .filter(choice -> SubstitutionRules.isSeat(choice.role()))
                .flatMap(choice -> seats(data, choice))
                .toList();
    }

    private Stream<Seat> seats(OrganizationData data, RoleChoice choice) {
        var holders = data.roles().stream()
                .filter(role -> role.group().equals(choice.role()))
                .filter(role -> role.period().includes(today()))
                .flatMap(role -> data.official(role.userId()).stream())
                .filter(official -> official.period().includes(today()))
                .distinct()
                .map(official -> new Seat(choice.role(), choice.label(), official.userId(), official.fullName()))
                .toList();
        return holders.isEmpty() ? Stream.of(new Seat(choice.role(), choice.label(), null, null)) : holders.stream();
    }

    @Override
    public Set<String> groupsOf(String role) {
        return source.load()
                .groupsOf(new OfficialRole("", role, new Period(today(), null)), today())
                .collect(Collectors.toSet());
    }

    @Override
    public String labelOf(String role) {
        return catalog.now().labelOf(role);
    }

    @Override
    public List<Official> candidates(String role) {
        if (!SubstitutionRules.isSeat(role)) {
            return List.of();
        }
        var data = source.load();
        var rules = new SubstitutionRules(data);
        return data.officials().stream()
                .filter(official -> official.period().includes(today()))
                .filter(official -> !data.ownGroups(official.userId(), today()).contains(role))
                .filter(official -> Stream.of(Capacity.values())
                        .anyMatch(capacity -> rules.qualifies(official.userId(), role, capacity, today())))
                .sorted(Comparator.comparing(Official::fullName).thenComparing(Official::userId))
                .toList();
    }

    @Override
    public boolean hasDeputy(String role) {
        var rules = new SubstitutionRules(source.load());
        return candidates(role).stream().anyMatch(one -> rules.qualifies(one.userId(), role, Capacity.KT, today()));
    }

    @Override
    public Substitution examine(WantedSubstitution wanted, Actor proposer) {
        requireProposer(wanted, proposer);
        return examination().of(wanted, proposer.userId(), clock.instant(), today());
    }

    @Override
    public UUID propose(WantedSubstitution wanted, Actor proposer) {
        requireProposer(wanted, proposer);
        return changing(() -> {
                    var proposed = examination().of(wanted, proposer.userId(), clock.instant(), today());
                    rows.add(proposed);
                    record(proposed, "SUBSTITUTION_PROPOSED", proposer, inWords(proposed));
                    tell(proposed, SubstitutionChanged.Step.PROPOSED, proposer, null);
                    return new Outcome(proposed, Set.of());
                })
                .id();
    }

    @Override
    public void confirm(UUID id, Actor administrator) {
        changing(() -> {
            var proposed = require(id);
            requireSecond(proposed, administrator);
            if (proposed.state() == Substitution.State.PENDING) {
                examination().objection(proposed, proposed.document().date()).ifPresent(objection -> {
                    throw new ConflictException("Không xác nhận được nữa: %s".formatted(objection));
                });
            }
            secure(proposed, administrator);
            decide(proposed, Substitution.State.CONFIRMED, administrator, null);
            record(
                    proposed,
                    "SUBSTITUTION_CONFIRMED",
                    administrator,
                    "%s Người đề nghị: %s."
                            .formatted(inWords(proposed), organization.distinctNameOf(proposed.proposedBy())));
            tell(proposed, SubstitutionChanged.Step.CONFIRMED, administrator, null);
            return aligned(proposed);
        });
    }

    /** As with a deciding role: who knew the substitute's password while he decided nothing knows it no more. */
    private void secure(Substitution proposed, Actor administrator) {
        var substitute = officials.all().get(proposed.substitute());
        if (!installation.isUnderWay() && !catalog.now().decides(substitute)) {
            passwords.renew(substitute, new PasswordOrder(proposed.proposedBy(), administrator.userId()), false);
        }
        passwords.barReset(proposed.substitute());
    }

    @Override
    public void refuse(UUID id, String reason, Actor actor) {
        var why = reason(reason);
        changing(() -> {
            var proposed = require(id);
            if (!isAdministrator(actor)
                    && !organization.isSamePerson(proposed.proposedBy(), actor.userId())
                    && !isRepresented(proposed, actor)) {
                throw new NotFoundException("Không có văn bản ký thay này.");
            }
            decide(proposed, Substitution.State.REFUSED, actor, why);
            record(proposed, "SUBSTITUTION_REFUSED", actor, why);
            tell(proposed, SubstitutionChanged.Step.REFUSED, actor, why);
            return new Outcome(proposed, Set.of());
        });
    }

    @Override
    public void end(UUID id, String reason, Actor actor) {
        var why = reason(reason);
        changing(() -> {
            var substitution = require(id);
            if (!isRepresented(substitution, actor) && !isAdministrator(actor)) {
                if (concerns(substitution, actor)) {
                    throw new NotPermittedException("Chỉ người được thay hoặc quản trị viên cho thôi ký thay.");
                }
                throw new NotFoundException("Không có văn bản ký thay này.");
            }
            if (!substitution.lastsUntil(today()) || !rows.end(id, actor.userId(), clock.instant(), why)) {
                throw new ConflictException("Việc ký thay này chưa được xác nhận hoặc đã hết.");
            }
            record(substitution, "SUBSTITUTION_ENDED", actor, why);
            tell(substitution, SubstitutionChanged.Step.ENDED, actor, why);
            return aligned(substitution);
        });
    }

    private boolean concerns(Substitution substitution, Actor actor) {
        return organization.isSamePerson(substitution.substitute(), actor.userId());
    }

    private boolean isRepresented(Substitution substitution, Actor actor) {
        return substitution.represented() != null
                && organization.isSamePerson(substitution.represented(), actor.userId());
    }

    /** A right that is held by substitution is none to hand it on: the seat must be one's own. */
    private void requireProposer(WantedSubstitution wanted, Actor proposer) {
        if (isAdministrator(proposer)) {
            return;
        }
        if (!proposer.userId().equals(wanted.represented())
                || seatsOf(proposer).stream().noneMatch(seat -> seat.role().equals(wanted.role()))) {
            throw new NotPermittedException(
                    "Chỉ người giữ chức danh bằng quyết định của chính mình, hoặc quản trị viên, đề nghị người ký thay.");
        }
    }

    private void requireSecond(Substitution proposed, Actor administrator) {
        if (!isAdministrator(administrator)) {
            throw new NotPermittedException("Chỉ quản trị viên xác nhận người ký thay.");
        }
        if (organization.isDeedOf(administrator.userId(), proposed.proposed())) {
            throw new NotPermittedException("Người đề nghị không tự xác nhận; cần quản trị viên khác.");
        }
        if (concerns(proposed, administrator) || isRepresented(proposed, administrator)) {
            throw new NotPermittedException("Không ai xác nhận việc ký thay của chính mình.");
        }
    }

    private static boolean isAdministrator(Actor actor) {
        return actor.isIn(Bodies.ADMINISTRATORS);
    }

    private SubstitutionExamination examination() {
        return new SubstitutionExamination(source.load(), rows.all(), settings.longestDays());
    }

    private Substitution require(UUID id) {
        return rows.find(id).orElseThrow(() -> new NotFoundException("Không có văn bản ký thay này."));
    }

    private void decide(Substitution proposed, Substitution.State state, Actor actor, String reason) {
        if (!rows.decide(proposed.id(), state, actor.userId(), clock.instant(), reason)) {
            throw new ConflictException("Đề nghị này đã được xác nhận hoặc từ chối.");
        }
    }

    private static String reason(String entered) {
        if (entered == null || entered.isBlank() || entered.length() > LONGEST_REASON) {
            throw new BadInputException(
                    "“Lý do” không được để trống và không dài quá %d ký tự.".formatted(LONGEST_REASON));
        }
        return entered.strip();
    }

    /** Substitutions and officials are changed one after the other: the rules of one read the rows of the other. */
    private Substitution changing(Supplier<Outcome> work) {
        var outcome = transaction.execute(status -> {
            officials.lock();
            return work.get();
        });
        organization.refresh();
        signIns.changed(outcome.touched());
        return outcome.substitution();
    }

    private Outcome aligned(Substitution substitution) {
        var touched = new HashSet<>(alignment.align());
        touched.add(substitution.substitute());
        return new Outcome(substitution, touched);
    }

    private void record(Substitution about, String step, Actor actor, String text) {
        var now = clock.instant();
        journal.record(new JournalEntry(
                about.substitute(),
                step,
                actor.userId(),
                isAdministrator(actor) ? Bodies.ADMINISTRATORS : about.role(),
                now,
                now,
                null,
                text,
                null));
    }

    private void tell(Substitution about, SubstitutionChanged.Step step, Actor actor, String note) {
        events.publishEvent(new SubstitutionChanged(about, step, actor.userId(), note));
    }

    private String inWords(Substitution one) {
        return "%s (%s)%s; %s; %s; %s; %s."
                .formatted(
                        one.named(organization.nameOf(one.substitute())),
                        one.substitute(),
                        one.represented() == null
                                ? ""
                                : ", thay %s (%s)".formatted(organization.nameOf(one.represented()), one.represented()),
                        labelOf(one.role()),
                        one.period().to() == null
                                ? "từ %s"
                                        .formatted(
                                                VietnameseDates.of(one.period().from()))
                                : "từ %s đến hết %s"
                                        .formatted(
                                                VietnameseDates.of(one.period().from()),
                                                VietnameseDates.of(one.period().to())),
                        Work.inWords(one.works()),
                        one.reason().label());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * What a change has come to.
     *
     * @param touched users who are to be asked about anew
     */
    private record Outcome(Substitution substitution, Set<String> touched) {

        private Outcome {
            Objects.requireNonNull(substitution);
        }
    }
}
