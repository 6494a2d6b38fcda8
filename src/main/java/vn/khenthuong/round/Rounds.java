package vn.khenthuong.round;

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
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.quota.QuotaLedger;
import vn.khenthuong.quota.QuotaLimit;
import vn.khenthuong.round.internal.RoundRepository;

/** The award rounds and what units may do in them. Nothing is kept in memory: every answer is the database's. */
@Component
public class Rounds {

    private static final String EXTENDED = "EXTENDED";
    private static final String CLOSED = "CLOSED";
    private static final String ENDED = "ENDED";

    private final RoundRepository store;
    private final RoundAuthority authority;
    private final QuotaLedger ledger;
    private final Organization organization;
    private final Journal journal;
    private final ProcessMessages messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Rounds(
            RoundRepository store,
            RoundAuthority authority,
            QuotaLedger ledger,
            Organization organization,
            Journal journal,
            ProcessMessages messages,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.authority = authority;
        this.ledger = ledger;
        this.organization = organization;
        this.journal = journal;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    public Optional<AwardRound> find(String code) {
        return store.find(code);
    }

    /** @throws NotFoundException with a Vietnamese sentence */
    public AwardRound require(String code) {
        return store.find(code).orElseThrow(() -> unknown(code));
    }

    /** Newest first. */
    public List<AwardRound> all() {
        return store.all();
    }

    /**
     * Takes the row of the round and reads it. Whatever makes a fact of the handshake true, and whatever decides to wait for
     * one, takes it first, so that no wake-up is lost. Foreign keys that point at the round are not held up by it.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public AwardRound lock(String code) {
        return store.lock(code).orElseThrow(() -> unknown(code));
    }

    /** The instant from which the unit is too late: its own extension, else the round's deadline. */
    public Instant deadlineFor(String round, String unit) {
        return store.deadlineFor(round, unit).orElseThrow(() -> unknown(round));
    }

    /** The deadlines of units that were granted their own, by code of the unit. */
    public Map<String, Instant> extensions(String round) {
        return store.extensions(round);
    }

    /** The instant from which every unit is too late; then the round closes. */
    public Instant closesAt(String round) {
        return store.lastDeadline(round).orElseThrow(() -> unknown(round));
    }

    /**
     * Checks that the unit may still submit: the round is open and the unit's deadline has not passed. Locks the round's row.
     *
     * @throws BadInputException with the reason
     */
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

    /**
     * Enters a round that waits for the head of the appraiser.
     *
     * @throws vn.khenthuong.kernel.NotPermittedException when the actor is not an officer of the appraiser
     * @throws BadInputException when a date, the year, the code or the title cannot be
     * @throws ConflictException when the code has been used before
     */
    @Transactional
    public AwardRound propose(RoundProposal proposal, Actor actor) {
        authority.toPropose(actor);
        return enter(proposal, actor.userId());
    }

    /** The limits that opening the proposed round will give (R-062…R-075), units first, the pool last. */
    public List<QuotaLimit> previewLimits(String code) {
        var round = require(code);
        return ledger.preview(code, round.kind().name(), unitsOf(round), focalUnit(round));
    }

    /** The units that take part: those that nominate on the reference date. */
    public List<Unit> unitsOf(AwardRound round) {
        return organization.nominatingOn(round.referenceDate());
    }

    /**
     * The head of the appraiser lets the round open; its limits follow with {@link #open}.
     *
     * @throws ConflictException when it no longer waits for that
     */
    @Transactional
    public AwardRound confirmOpening(String code, Actor actor) {
        var round = lock(code);
        authority.toConfirm(actor, store.proposedBy(code));
        return save(round.opened());
    }

    /**
     * The head of the appraiser does not let the round open; its code stays used.
     *
     * @throws ConflictException when it no longer waits for that
     */
    @Transactional
    public AwardRound refuseOpening(String code, Actor actor) {
        var round = lock(code);
        authority.toConfirm(actor, store.proposedBy(code));
        return save(round.refused());
    }

    /** Gives the units valid on the reference date their limits; repeated, it changes nothing. Publishes {@link RoundOpened}. */
    @Transactional
    public AwardRound open(String code) {
        var round = lock(code).requireOpen();
        ledger.open(code, round.kind().name(), unitsOf(round), focalUnit(round));
        events.publishEvent(new RoundOpened(code));
        return round;
    }

    /**
     * A round that nobody has to propose and confirm: entered by the system, and open but for its limits.
     *
     * @throws ConflictException when the code has been used before
     */
    @Transactional
    public AwardRound establish(RoundProposal proposal) {
        enter(proposal, JournalEntry.SYSTEM);
        return save(lock(proposal.code()).opened());
    }

    /**
     * Closes the round because its deadline has come; repeated, it changes nothing. Publishes {@link RoundClosed}.
     *
     * @param deadline the deadline that was waited for
     * @throws IllegalStateException when the deadline has been moved meanwhile and the news is still on its way
     */
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
        return close(round);
    }

    /**
     * Closes the round before its deadline by a document; its process follows. Publishes {@link RoundClosed}.
     *
     * @throws vn.khenthuong.kernel.NotPermittedException when the actor may not close rounds
     * @throws BadInputException for a document that cannot be
     * @throws ConflictException when the round is not open
     */
    @Transactional
    public AwardRound closeNow(String code, String documentNumber, LocalDate documentDate, Actor actor) {
        var role = authority.toClose(actor);
        var document = DocumentReference.of(documentNumber, documentDate, today());
        var round = lock(code).requireOpen();
        record(code, CLOSED, actor, role, "Đóng đợt trước hạn theo %s.".formatted(document.cited()));
        var closed = close(round);
        messages.send(AwardRoundProcess.Messages.CLOSED, code);
        return closed;
    }

    /**
     * Moves the deadline by a document, for all units or for one; the process of the round and open tasks follow. A new
     * deadline for all replaces earlier ones of single units; later ones stay.
     *
     * @param unit code of the unit, or null for all
     * @param newDeadline first instant that is too late
     * @throws vn.khenthuong.kernel.NotPermittedException when the actor is not the head of the appraiser
     * @throws BadInputException for a deadline, document or unit that cannot be
     * @throws ConflictException when the round is not open
     */
    @Transactional
    public AwardRound extend(
            String code, String unit, Instant newDeadline, String documentNumber, LocalDate documentDate, Actor actor) {
        var role = authority.toExtend(actor);
        var document = DocumentReference.of(documentNumber, documentDate, today());
        var deadline = check().deadline(newDeadline);
        var round = lock(code).requireOpen();
        var whose = unit == null ? "các đơn vị" : participant(round, unit).name();
        if (unit == null) {
            store.moveDeadline(code, deadline);
        } else {
            store.moveDeadline(code, unit, deadline, document);
        }
        record(
                code,
                EXTENDED,
                actor,
                role,
                "Hạn đề nghị của %s dời đến %s theo %s."
                        .formatted(whose, VietnameseDates.of(deadline), document.cited()));
        messages.send(AwardRoundProcess.Messages.EXTENDED, code);
        events.publishEvent(new RoundExtended(code, unit, new Deadline(deadline), document));
        return require(code);
    }

    /** Every dossier has ended, so the round ends; repeated, it changes nothing. Publishes {@link RoundEnded}. */
    @Transactional
    public AwardRound end(String code) {
        var round = lock(code);
        if (round.state() == RoundState.ENDED) {
            return round;
        }
        var ended = save(round.ended());
        journal.record(JournalEntry.bySystem(code, ENDED, clock.instant(), null, null, null));
        events.publishEvent(new RoundEnded(code));
        return ended;
    }

    private AwardRound enter(RoundProposal proposal, String proposedBy) {
        var movement = store.movement();
        var round = check().check(proposal);
        if (unitsOf(round).isEmpty()) {
            throw new BadInputException("Không có đơn vị nào được đề nghị khen thưởng vào “Ngày tham chiếu”.");
        }
        if (!store.insert(round, movement.code(), proposal.guidance(), proposedBy, clock.instant())) {
            throw new ConflictException("Mã đợt %s đã được dùng.".formatted(round.code()));
        }
        return round;
    }

    private AwardRound close(AwardRound round) {
        var closed = save(round.closed());
        events.publishEvent(new RoundClosed(round.code()));
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

    private String focalUnit(AwardRound round) {
        return organization.holder(Function.FOCAL_AGENCY, round.referenceDate()).code();
    }

    private void record(String code, String step, Actor actor, String role, String reason) {
        var now = clock.instant();
        journal.record(new JournalEntry(code, step, actor.userId(), role, now, now, null, reason, null));
    }

    private ProposalCheck check() {
        return new ProposalCheck(store.movement(), clock.instant(), zone());
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
