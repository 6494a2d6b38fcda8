package vn.khenthuong.round.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
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
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.quota.QuotaLedger;
import vn.khenthuong.quota.QuotaLimit;
import vn.khenthuong.quota.QuotaMessages;
import vn.khenthuong.quota.QuotaScope;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.AwardRoundProcess;
import vn.khenthuong.round.LimitChange;
import vn.khenthuong.round.LimitGrounds;
import vn.khenthuong.round.ListDeadlineChange;
import vn.khenthuong.round.ListDeadlineMoved;
import vn.khenthuong.round.PlannedListDeadline;
import vn.khenthuong.round.RoundAmendments;
import vn.khenthuong.round.RoundCancellation;
import vn.khenthuong.round.RoundCancelled;
import vn.khenthuong.round.RoundChange;
import vn.khenthuong.round.RoundChange.Kind;
import vn.khenthuong.round.RoundLimitChanged;
import vn.khenthuong.round.RoundObjection;
import vn.khenthuong.round.RoundReopened;
import vn.khenthuong.round.RoundReopening;
import vn.khenthuong.round.RoundSchedule;
import vn.khenthuong.round.RoundState;
import vn.khenthuong.round.internal.RoundHistory.Change;

/** Changes running rounds by documents; the row of the round is locked first, as whoever submits to it does. */
@Component
class RoundAmendmentService implements RoundAmendments {

    private static final String CANCELLED = "CANCELLED";
    private static final String REOPENED = "REOPENED";

    private final RoundRepository store;
    private final RoundAuthority authority;
    private final RoundHistory history;
    private final QuotaLedger ledger;
    private final QuotaMessages quotas;
    private final List<RoundObjection> objections;
    private final LimitGrounds grounds;
    private final Journal journal;
    private final ProcessMessages messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoundAmendmentService(
            RoundRepository store,
            RoundAuthority authority,
            RoundHistory history,
            QuotaLedger ledger,
            QuotaMessages quotas,
            List<RoundObjection> objections,
            LimitGrounds grounds,
            Journal journal,
            ProcessMessages messages,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.authority = authority;
        this.history = history;
        this.ledger = ledger;
        this.quotas = quotas;
        this.objections = objections;
        this.grounds = grounds;
        this.journal = journal;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<Amendment> possible(AwardRound round, Actor actor) {
        var possible = EnumSet.noneOf(Amendment.class);
        if (!authority.mayAmend(actor)) {
            return possible;
        }
        for (var amendment : Amendment.values()) {
            if (objection(round, amendment).isEmpty()) {
                possible.add(amendment);
            }
        }
        return possible;
    }

    @Override
    @Transactional(readOnly = true)
    public AwardRound require(String code, Amendment amendment, Actor actor) {
        authority.toAmend(actor);
        var round = store.find(code).orElseThrow(() -> unknown(code));
        refuseIfObjected(round, amendment);
        return round;
    }

    @Override
    @Transactional
    public QuotaLimit changeLimit(String code, LimitChange change, Actor actor) {
        authority.toAmend(actor);
        refuseIfObjected(lock(code), Amendment.CHANGE_LIMITS);
        var errors = new InputErrors();
        var limit = errors.gather(() -> limit(code, change));
        var document = errors.gather(() -> document(change.documentNumber(), change.documentDate()));
        limit.ifPresent(present -> refuseUnlessSeen(present, change));
        limit.ifPresent(present -> errors.gather(() -> other(present, change.max())));
        var petition = limit.flatMap(present -> errors.gather(() -> petition(code, present, change.petition())))
                .orElse(null);
        errors.refuse();
        var before = limit.orElseThrow();
        var after = ledger.change(before.id(), change.max(), change.documentNumber(), change.documentDate(), actor);
        history.add(
                code,
                new Change(
                        Kind.LIMIT,
                        before.unit(),
                        named(before),
                        String.valueOf(before.max()),
                        String.valueOf(after.max())),
                document.orElseThrow(),
                actor.userId(),
                petition);
        events.publishEvent(new RoundLimitChanged(code, before, after, document.orElseThrow(), petition));
        return after;
    }

    @Override
    @Transactional
    public AwardRound cancel(String code, RoundCancellation cancellation, Actor actor) {
        var role = authority.toAmend(actor);
        var round = lock(code);
        refuseIfObjected(round, Amendment.CANCEL);
        var document = document(cancellation.documentNumber(), cancellation.documentDate());
        var cancelled = save(round.cancelled());
        var news = new RoundCancelled(code, document);
        record(code, CANCELLED, actor, role, news.reason());
        history.add(
                code,
                new Change(
                        Kind.CANCELLATION,
                        null,
                        "Đợt khen thưởng",
                        round.state().label(),
                        cancelled.state().label()),
                document,
                actor.userId());
        events.publishEvent(news);
        messages.send(AwardRoundProcess.Messages.CANCELLED, code);
        return cancelled;
    }

    @Override
    @Transactional
    public AwardRound reopen(String code, RoundReopening reopening, Actor actor) {
        var role = authority.toAmend(actor);
        var round = lock(code);
        refuseIfObjected(round, Amendment.REOPEN);
        var errors = new InputErrors();
        var deadline = errors.gather(() -> deadline(reopening.deadline()));
        deadline.ifPresent(later -> errors.gather(() -> check().requireBeforeDepartments(store.schedule(code), later)));
        var document = errors.gather(() -> document(reopening.documentNumber(), reopening.documentDate()));
        errors.refuse();
        var until = deadline.orElseThrow();
        store.moveDeadline(code, until);
        var reopened = save(round.reopened(until));
        var authorisedBy = document.orElseThrow();
        record(
                code,
                REOPENED,
                actor,
                role,
                "Mở lại đợt, hạn đề nghị mới %s, theo %s.".formatted(VietnameseDates.of(until), authorisedBy.cited()));
        history.add(
                code,
                new Change(
                        Kind.REOPENING,
                        null,
                        "Hạn đề nghị của các đơn vị",
                        VietnameseDates.of(round.unitDeadline()),
                        VietnameseDates.of(until)),
                authorisedBy,
                actor.userId());
        events.publishEvent(new RoundReopened(code, new Deadline(until), authorisedBy));
        return reopened;
    }

    @Override
    @Transactional
    public AwardRound moveListDeadline(String code, ListDeadlineChange change, Actor actor) {
        var role = authority.toAmend(actor);
        var round = lock(code);
        refuseIfObjected(round, Amendment.MOVE_LIST_DEADLINES);
        var schedule = store.schedule(code);
        var planned = planned(code, schedule, change);
        var stage = planned.stage();
        var deadline = planned.after();
        var authorisedBy = planned.document();
        store.saveListDeadlines(code, schedule.with(stage, deadline));
        record(
                code,
                RoundService.EXTENDED,
                actor,
                role,
                "%s dời đến %s theo %s.".formatted(stage.label(), VietnameseDates.of(deadline), authorisedBy.cited()));
        var present = planned.before();
        history.add(
                code,
                new Change(
                        Kind.EXTENSION,
                        null,
                        stage.label(),
                        present == null ? null : VietnameseDates.of(present),
                        VietnameseDates.of(deadline)),
                authorisedBy,
                actor.userId());
        events.publishEvent(new ListDeadlineMoved(code, stage, new Deadline(deadline), authorisedBy));
        return round;
    }

    @Override
    @Transactional(readOnly = true)
    public PlannedListDeadline planListDeadline(String code, ListDeadlineChange change, Actor actor) {
        require(code, Amendment.MOVE_LIST_DEADLINES, actor);
        return planned(code, store.schedule(code), change);
    }

    private PlannedListDeadline planned(String code, RoundSchedule before, ListDeadlineChange change) {
        var stage = change.stage();
        var errors = new InputErrors();
        var after = errors.gather(() -> check().moved(
                        before,
                        stage,
                        change.deadline(),
                        store.lastDeadline(code).orElseThrow()));
        var document = errors.gather(() -> document(change.documentNumber(), change.documentDate()));
        refuseUnlessSeen(before, change);
        errors.refuse();
        return new PlannedListDeadline(
                stage, before.deadlineOf(stage), after.orElseThrow().deadlineOf(stage), document.orElseThrow());
    }

    /** Nobody moves what somebody else moved while he looked at what was before. */
    private static void refuseUnlessSeen(RoundSchedule before, ListDeadlineChange change) {
        var present = before.deadlineOf(change.stage());
        if (change.seen() != null && !change.seen().equals(String.valueOf(present))) {
            throw new ConflictException("%s vừa được người khác dời, nay là %s; hãy xem lại rồi quyết định."
                    .formatted(change.stage().label(), present == null ? "chưa ấn định" : VietnameseDates.of(present)));
        }
    }

    private ProposalCheck check() {
        return new ProposalCheck(store.movement(), store.regimes(), clock.instant(), clock.getZone());
    }

    @Override
    @Transactional(readOnly = true)
    public List<RoundChange> changes(String code) {
        return history.of(code);
    }

    @Override
    @Transactional(readOnly = true)
    public RoundChange requireFiling(String code, long change, Actor actor) {
        if (!mayFile(actor)) {
            throw new NotPermittedException(
                    "Chỉ cơ quan thẩm định (Sở Nội vụ) được lưu tệp văn bản của đợt khen thưởng.");
        }
        return history.find(code, change)
                .orElseThrow(() -> new NotFoundException("Không có thay đổi này trong đợt %s.".formatted(code)));
    }

    @Override
    public boolean mayFile(Actor actor) {
        return authority.mayFile(actor);
    }

    @Override
    @Transactional(readOnly = true)
    public List<RoundChange> referringTo(String petition) {
        return history.referringTo(petition);
    }

    private String petition(String code, QuotaLimit limit, String entered) {
        return entered == null || entered.isBlank() ? null : grounds.require(code, limit.unit(), entered.strip());
    }

    private void refuseIfObjected(AwardRound round, Amendment amendment) {
        objection(round, amendment).ifPresent(objection -> {
            throw new ConflictException(objection);
        });
    }

    private Optional<String> objection(AwardRound round, Amendment amendment) {
        return switch (amendment) {
            case CHANGE_LIMITS, MOVE_LIST_DEADLINES -> running(round);
            case CANCEL -> running(round).or(() -> others(objection -> objection.toCancel(round.code())));
            case REOPEN ->
                round.state() == RoundState.CLOSED
                        ? others(objection -> objection.toReopen(round.code()))
                        : Optional.of("Đợt %s %s; chỉ mở lại được đợt đã đóng."
                                .formatted(round.code(), round.state().label()));
        };
    }

    private static Optional<String> running(AwardRound round) {
        return round.state() == RoundState.OPEN || round.state() == RoundState.CLOSED
                ? Optional.empty()
                : Optional.of("Đợt %s %s; không thay đổi được nữa."
                        .formatted(round.code(), round.state().label()));
    }

    private Optional<String> others(Function<RoundObjection, Optional<String>> question) {
        return objections.stream().flatMap(one -> question.apply(one).stream()).findFirst();
    }

    private QuotaLimit limit(String code, LimitChange change) {
        var scope = change.unit() == null ? QuotaScope.ROUND : QuotaScope.UNIT;
        return ledger.limits(code).stream()
                .filter(limit -> limit.scope() == scope
                        && (change.unit() == null || change.unit().equals(limit.unit()))
                        && limit.nomineeTypes().equals(change.nomineeTypes()))
                .findFirst()
                .orElseThrow(() -> new BadInputException(
                        "Đợt %s không có chỉ tiêu nào của đơn vị, loại đối tượng này.".formatted(code)));
    }

    /** Nobody changes what somebody else changed while he looked at what was before. */
    private void refuseUnlessSeen(QuotaLimit limit, LimitChange change) {
        if (change.seen() != null && !change.seen().equals(String.valueOf(limit.max()))) {
            throw new ConflictException("%s vừa được người khác điều chỉnh, nay là %d; hãy xem lại rồi quyết định."
                    .formatted(named(limit), limit.max()));
        }
    }

    private String named(QuotaLimit limit) {
        return "Chỉ tiêu %s của %s".formatted(quotas.counted(limit.nomineeTypes()), quotas.owner(limit));
    }

    private static Integer other(QuotaLimit limit, Integer max) {
        if (max == null) {
            throw new BadInputException("Cần nhập “Chỉ tiêu mới”.");
        }
        if (max == limit.max()) {
            throw new BadInputException("“Chỉ tiêu mới” bằng chỉ tiêu hiện nay (%d).".formatted(limit.max()));
        }
        return max;
    }

    private Instant deadline(Instant entered) {
        return check().deadline(entered);
    }

    private DocumentReference document(String number, LocalDate date) {
        return DocumentReference.of(number, date, LocalDate.now(clock));
    }

    private AwardRound lock(String code) {
        return store.lock(code).orElseThrow(() -> unknown(code));
    }

    private AwardRound save(AwardRound round) {
        store.saveState(round, clock.instant());
        return round;
    }

    private void record(String code, String step, Actor actor, String role, String reason) {
        var now = clock.instant();
        journal.record(new JournalEntry(code, step, actor.userId(), role, now, now, null, reason, null));
    }

    private static NotFoundException unknown(String code) {
        return new NotFoundException("Không có đợt khen thưởng %s.".formatted(code));
    }
}
