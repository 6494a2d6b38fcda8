package vn.khenthuong.round.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.engine.ProcessMessages;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.Deadline;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.quota.EarlierRound;
import vn.khenthuong.quota.QuotaLedger;
import vn.khenthuong.quota.QuotaLimit;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.AwardRoundProcess;
import vn.khenthuong.round.PlannedExtension;
import vn.khenthuong.round.RoundChange.Kind;
import vn.khenthuong.round.RoundClosed;
import vn.khenthuong.round.RoundClosing;
import vn.khenthuong.round.RoundDeadlines;
import vn.khenthuong.round.RoundEnded;
import vn.khenthuong.round.RoundExtended;
import vn.khenthuong.round.RoundExtension;
import vn.khenthuong.round.RoundMandate;
import vn.khenthuong.round.RoundOpened;
import vn.khenthuong.round.RoundProposal;
import vn.khenthuong.round.RoundSchedule;
import vn.khenthuong.round.RoundState;
import vn.khenthuong.round.Rounds;
import vn.khenthuong.round.internal.RoundHistory.Change;

/** Rounds on their tables; every transition locks the row of the round first. */
@Component
class RoundService implements Rounds {

    static final String EXTENDED = "EXTENDED";
    private static final String CLOSED = "CLOSED";
    private static final String ENDED = "ENDED";

    private final RoundRepository store;
    private final RoundAuthority authority;
    private final QuotaLedger ledger;
    private final Organization organization;
    private final RoundHistory history;
    private final Journal journal;
    private final ProcessMessages messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoundService(
            RoundRepository store,
            RoundAuthority authority,
            QuotaLedger ledger,
            Organization organization,
            RoundHistory history,
            Journal journal,
            ProcessMessages messages,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.authority = authority;
        this.ledger = ledger;
        this.organization = organization;
        this.history = history;
        this.journal = journal;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Optional<AwardRound> find(String code) {
        return store.find(code);
    }

    @Override
    public AwardRound require(String code) {
        return store.find(code).orElseThrow(() -> unknown(code));
    }

    @Override
    public List<AwardRound> all() {
        return store.all();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public AwardRound lock(String code) {
        return store.lock(code).orElseThrow(() -> unknown(code));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public AwardRound lock(String code, String unit) {
        return store.lockFor(code, unit).map(RoundRepository.Entry::round).orElseThrow(() -> unknown(code));
    }

    @Override
    public Instant deadlineFor(String round, String unit) {
        return store.deadlineFor(round, unit).orElseThrow(() -> unknown(round));
    }

    @Override
    public Map<String, Instant> extensions(String round) {
        return store.extensions(round);
    }

    @Override
    public RoundDeadlines deadlines(String round) {
        return new RoundDeadlines(require(round).unitDeadline(), store.extensions(round));
    }

    @Override
    public Optional<Instant> closedAt(String round) {
        return store.closedAt(round);
    }

    @Override
    public Instant closesAt(String round) {
        return store.lastDeadline(round).orElseThrow(() -> unknown(round));
    }

    @Override
    @Transactional
    public Instant collectsUntil(String round) {
        if (lock(round).state() == RoundState.CLOSED) {
            messages.send(AwardRoundProcess.Messages.CLOSED, round);
        }
        return closesAt(round);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public AwardRound requireOpenFor(String round, String unit) {
        var entry = store.lockFor(round, unit).orElseThrow(() -> unknown(round));
        var state = entry.round().state();
        if (state != RoundState.OPEN) {
            throw new BadInputException("Đợt %s %s.".formatted(round, state.label()));
        }
        if (!clock.instant().isBefore(entry.deadline())) {
            throw new BadInputException("Đã hết hạn đề nghị của đơn vị trong đợt %s (%s)."
                    .formatted(round, VietnameseDates.of(entry.deadline())));
        }
        return entry.round();
    }

    @Override
    @Transactional
    public AwardRound propose(RoundProposal proposal, Actor actor) {
        authority.toPropose(actor);
        var movement = store.movement();
        store.lockMovement(movement.code());
        var errors = new InputErrors();
        var round = errors.gather(() -> check().check(proposal));
        errors.gather(() -> new MandateCheck(movement.planFrom())
                .check(proposal.kind(), proposal.mandate(), store.ofKind(proposal.kind())));
        errors.refuse();
        var entered = enter(round.orElseThrow(), movement, proposal, actor.userId());
        history.begin(entered.code(), proposal.mandate(), actor.userId());
        return entered;
    }

    @Override
    public List<QuotaLimit> previewLimits(String code) {
        var round = require(code);
        return ledger.preview(code, round.kind().name(), unitsOf(round), focalUnit(round), earlier(round));
    }

    @Override
    public RoundMandate mandateOf(String code) {
        return store.mandate(code);
    }

    @Override
    public RoundSchedule scheduleOf(String code) {
        return store.schedule(code);
    }

    @Override
    public List<Unit> unitsOf(AwardRound round) {
        return organization.nominatingOn(round.referenceDate());
    }

    @Override
    @Transactional
    public AwardRound confirmOpening(String code, Actor actor) {
        var round = lock(code);
        authority.toConfirm(actor, store.proposed(code));
        refuseBeforeEarlierProposals(round);
        return save(round.opened());
    }

    @Override
    @Transactional
    public AwardRound refuseOpening(String code, Actor actor) {
        var round = lock(code);
        authority.toConfirm(actor, store.proposed(code));
        return save(round.refused());
    }

    @Override
    @Transactional
    public AwardRound open(String code) {
        var round = lock(code).requireOpen();
        ledger.open(code, round.kind().name(), unitsOf(round), focalUnit(round), earlier(round));
        events.publishEvent(new RoundOpened(code, mandateOf(code).guidance()));
        return round;
    }

    @Override
    @Transactional
    public AwardRound establish(RoundProposal proposal) {
        enter(check().check(proposal), store.movement(), proposal, JournalEntry.SYSTEM);
        history.begin(proposal.code(), proposal.mandate(), JournalEntry.SYSTEM);
        return save(lock(proposal.code()).opened());
    }

    @Override
    @Transactional
    public AwardRound close(String code, Instant deadline) {
        var round = lock(code);
        if (round.state() != RoundState.OPEN) {
            return round;
        }
        if (closesAt(code).isAfter(deadline)) {
            throw new IllegalStateException(
                    "Round %s does not close at %s: its deadline has been moved".formatted(code, deadline));
        }
        var now = clock.instant();
        journal.record(JournalEntry.bySystem(code, CLOSED, now, null, "Hết hạn đề nghị của các đơn vị.", null));
        return close(round, null);
    }

    @Override
    public boolean mayClose(Actor actor) {
        return authority.mayClose(actor);
    }

    @Override
    public boolean mayExtend(Actor actor) {
        return authority.mayExtend(actor);
    }

    @Override
    public AwardRound requireClosable(String code, Actor actor) {
        authority.toClose(actor);
        return require(code).requireOpen();
    }

    @Override
    public AwardRound requireExtendable(String code, Actor actor) {
        authority.toExtend(actor);
        return require(code).requireOpen();
    }

    @Override
    @Transactional
    public AwardRound closeNow(String code, RoundClosing closing, Actor actor) {
        var role = authority.toClose(actor);
        var round = lock(code).requireOpen();
        refuseUnlessSeen(round, closing.seen());
        var document = DocumentReference.of(closing.documentNumber(), closing.documentDate(), today());
        record(code, CLOSED, actor, role, "Đóng đợt trước hạn theo %s.".formatted(document.cited()));
        var due = VietnameseDates.of(closesAt(code));
        var now = VietnameseDates.of(clock.instant());
        history.add(code, new Change(Kind.CLOSING, null, "Lúc đóng đợt", due, now), document, actor.userId());
        var closed = close(round, document);
        messages.send(AwardRoundProcess.Messages.CLOSED, code);
        return closed;
    }

    @Override
    @Transactional
    public AwardRound extend(String code, RoundExtension extension, Actor actor) {
        var role = authority.toExtend(actor);
        var order = checked(lock(code).requireOpen(), extension);
        var before = extension.unit() == null ? require(code).unitDeadline() : deadlineFor(code, extension.unit());
        if (order.unit() == null) {
            store.moveDeadline(code, order.deadline());
        } else {
            store.moveDeadline(code, order.unit().code(), order.deadline(), order.document());
        }
        record(
                code,
                EXTENDED,
                actor,
                role,
                "Hạn đề nghị của %s dời đến %s theo %s."
                        .formatted(
                                order.unit() == null
                                        ? "các đơn vị"
                                        : order.unit().name(),
                                VietnameseDates.of(order.deadline()),
                                order.document().cited()));
        history.add(
                code,
                new Change(
                        Kind.EXTENSION,
                        extension.unit(),
                        order.unit() == null
                                ? "Hạn đề nghị của các đơn vị"
                                : "Hạn đề nghị của " + order.unit().name(),
                        VietnameseDates.of(before),
                        VietnameseDates.of(order.deadline())),
                order.document(),
                actor.userId());
        messages.send(AwardRoundProcess.Messages.EXTENDED, code);
        events.publishEvent(
                new RoundExtended(code, extension.unit(), new Deadline(order.deadline()), order.document()));
        return require(code);
    }

    @Override
    @Transactional(readOnly = true)
    public PlannedExtension planExtension(String code, RoundExtension extension, Actor actor) {
        var order = checked(requireExtendable(code, actor), extension);
        var before = deadlines(code);
        return new PlannedExtension(before, before.extended(extension.unit(), order.deadline()), order.document());
    }

    @Override
    @Transactional
    public AwardRound end(String code) {
        var round = lock(code);
        if (round.state() == RoundState.ENDED || round.state() == RoundState.CANCELLED) {
            return round;
        }
        var ended = save(round.ended());
        journal.record(JournalEntry.bySystem(code, ENDED, clock.instant(), null, null, null));
        events.publishEvent(new RoundEnded(code));
        return ended;
    }

    private AwardRound enter(AwardRound round, Movement movement, RoundProposal proposal, String proposedBy) {
        if (unitsOf(round).isEmpty()) {
            throw new BadInputException("Không có đơn vị nào được đề nghị khen thưởng vào “Ngày tham chiếu”.");
        }
        if (!store.insert(
                round, movement.code(), proposal.mandate(), proposal.schedule(), proposedBy, clock.instant())) {
            throw new ConflictException("Mã đợt %s đã được dùng.".formatted(round.code()));
        }
        return round;
    }

    /**
     * An extension that may be: its unit, or null for all, takes part; its deadline is later.
     *
     * @param deadline in whole seconds
     */
    private record ExtensionOrder(Unit unit, Instant deadline, DocumentReference document) {}

    private ExtensionOrder checked(AwardRound round, RoundExtension entered) {
        refuseUnlessSeen(round, entered.seen());
        var errors = new InputErrors();
        var unit = errors.gather(() -> entered.unit() == null ? null : participant(round, entered.unit()));
        var deadline = errors.gather(() -> laterDeadline(round, entered));
        deadline.ifPresent(
                later -> errors.gather(() -> check().requireBeforeDepartments(store.schedule(round.code()), later)));
        var document =
                errors.gather(() -> DocumentReference.of(entered.documentNumber(), entered.documentDate(), today()));
        errors.refuse();
        return new ExtensionOrder(unit.orElse(null), deadline.orElseThrow(), document.orElseThrow());
    }

    /** Nobody moves or ends what somebody else moved while he looked at what was before. */
    private void refuseUnlessSeen(AwardRound round, String seen) {
        if (seen != null && !seen.equals(deadlines(round.code()).seen())) {
            throw new ConflictException(
                    "Hạn đề nghị của đợt %s vừa được người khác dời, nay là %s; hãy xem lại rồi quyết định."
                            .formatted(round.code(), VietnameseDates.of(closesAt(round.code()))));
        }
    }

    private Instant laterDeadline(AwardRound round, RoundExtension entered) {
        var deadline = check().deadline(entered.deadline());
        refuseUnlessLater(
                deadline, entered.unit() == null ? round.unitDeadline() : deadlineFor(round.code(), entered.unit()));
        return deadline;
    }

    /** A deadline that units rely on is only ever moved to a later day. */
    private static void refuseUnlessLater(Instant deadline, Instant present) {
        if (!deadline.isAfter(present)) {
            throw new BadInputException("Gia hạn phải đến sau hạn hiện nay (%s); không được rút ngắn hạn đề nghị."
                    .formatted(VietnameseDates.of(present)));
        }
    }

    private AwardRound close(AwardRound round, DocumentReference authorisedBy) {
        var closed = save(round.closed());
        events.publishEvent(new RoundClosed(round.code(), authorisedBy));
        return closed;
    }

    private AwardRound save(AwardRound round) {
        store.saveState(round, clock.instant());
        return round;
    }

    private Unit participant(AwardRound round, String unit) {
        return unitsOf(round).stream()
                .filter(candidate -> candidate.code().equals(unit))
                .findFirst()
                .orElseThrow(() -> new BadInputException(
                        "Không có đơn vị nào mã “%s” trong đợt %s.".formatted(unit, round.code())));
    }

    /** What an earlier round leaves over is known only when it has its limits, or was not let open. */
    private void refuseBeforeEarlierProposals(AwardRound round) {
        store.ofKind(round.kind()).stream()
                .takeWhile(other -> !other.code().equals(round.code()))
                .filter(other -> other.state() == RoundState.PROPOSED)
                .findFirst()
                .ifPresent(waiting -> {
                    throw new ConflictException(
                            "Đợt %s cùng loại được đề xuất trước và đang chờ duyệt; hãy duyệt hoặc không mở đợt đó trước."
                                    .formatted(waiting.code()));
                });
    }

    /** Rounds of the same kind that came first: one that was allowed beside them has what they leave over. */
    private List<EarlierRound> earlier(AwardRound round) {
        if (mandateOf(round.code()).authorisation() == null) {
            return List.of();
        }
        return store.ofKind(round.kind()).stream()
                .takeWhile(other -> !other.code().equals(round.code()))
                .map(other -> new EarlierRound(other.code(), other.state().mayStillTakePlaces()))
                .toList();
    }

    private String focalUnit(AwardRound round) {
        return organization.holder(Function.FOCAL_AGENCY, round.referenceDate()).code();
    }

    private void record(String code, String step, Actor actor, String role, String reason) {
        var now = clock.instant();
        journal.record(new JournalEntry(code, step, actor.userId(), role, now, now, null, reason, null));
    }

    private ProposalCheck check() {
        return new ProposalCheck(store.movement(), store.regimes(), clock.instant(), zone());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private ZoneId zone() {
        return clock.getZone();
    }

    private static NotFoundException unknown(String code) {
        return new NotFoundException("Không có đợt khen thưởng %s.".formatted(code));
    }
}
