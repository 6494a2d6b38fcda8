package vn.khenthuong.nomination.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.calendar.TimeLimit.Basis;
import vn.khenthuong.engine.ProcessMessages;
import vn.khenthuong.forms.OfficialText;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.Deadline;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.EnteredDocuments;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.nomination.DossierHeld;
import vn.khenthuong.nomination.DossierHold;
import vn.khenthuong.nomination.DossierLeftList;
import vn.khenthuong.nomination.DossierNumber;
import vn.khenthuong.nomination.DossierResumed;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.HeldClocks;
import vn.khenthuong.nomination.HoldGround;
import vn.khenthuong.nomination.HoldResolution;
import vn.khenthuong.nomination.Holds;
import vn.khenthuong.nomination.NominationProcess;
import vn.khenthuong.nomination.NominationProcess.ResolveHold;
import vn.khenthuong.nomination.OwnDossiers;
import vn.khenthuong.nomination.internal.HoldRepository.StoppedClock;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.quota.QuotaLedger;
import vn.khenthuong.round.AwardRoundProcess;
import vn.khenthuong.round.Rounds;

/**
 * Holds and resumes dossiers. The rows of the open tasks are locked first, then round and dossier: in the order of whoever
 * completes a task.
 */
@Component
@Transactional
class HoldService implements Holds {

    static final String HELD = "HELD";
    static final String RESUMED = "RESUMED";
    private static final String HOLD_ENDED = "HOLD_ENDED";
    private static final String UNIT_ENDED_RULE = "A-37";
    private static final int LONGEST_REASON = 4000;
    private static final String MOVED_ON = "Hồ sơ %s vừa có người xử lý; hãy mở lại hồ sơ rồi thử lại.";

    private final Dossiers dossiers;
    private final DossierRepository repository;
    private final HoldRepository holds;
    private final HoldTimes times;
    private final HoldRules rules;
    private final HeldClocks clocks;
    private final Rounds rounds;
    private final QuotaLedger ledger;
    private final Organization organization;
    private final EnteredDocuments documents;
    private final Journal journal;
    private final ProcessMessages messages;
    private final ApplicationEventPublisher events;
    private final ActingTenants tenants;
    private final OwnDossiers ownDossiers;
    private final Clock clock;

    HoldService(
            Dossiers dossiers,
            DossierRepository repository,
            HoldRepository holds,
            HoldTimes times,
            HoldRules rules,
            HeldClocks clocks,
            Rounds rounds,
            QuotaLedger ledger,
            Organization organization,
            EnteredDocuments documents,
            Journal journal,
            ProcessMessages messages,
            ApplicationEventPublisher events,
            ActingTenants tenants,
            OwnDossiers ownDossiers,
            Clock clock) {
        this.dossiers = dossiers;
        this.repository = repository;
        this.holds = holds;
        this.times = times;
        this.rules = rules;
        this.clocks = clocks;
        this.rounds = rounds;
        this.ledger = ledger;
        this.organization = organization;
        this.documents = documents;
        this.journal = journal;
        this.messages = messages;
        this.events = events;
        this.tenants = tenants;
        this.ownDossiers = ownDossiers;
        this.clock = clock;
    }

    @Override
    public void hold(String number, Actor actor, String reason, DocumentReference entered) {
        DossierSnapshot before = dossiers.require(number).snapshot();
        String role = rules.roleToHold(actor, before)
                .orElseThrow(() -> new NotPermittedException(
                        before.wasSubmitted()
                                ? "Hồ sơ đã trình chỉ do cơ quan đầu mối hoặc cơ quan thẩm định tạm dừng."
                                : "Hồ sơ chưa trình chỉ do thủ trưởng đơn vị tạm dừng."));
        requireAnother(before, actor);
        Grounds grounds = grounds("Lý do tạm dừng", reason, entered);
        hold(number, HoldGround.OTHER, grounds, actor.userId(), role);
    }

    /** The unit of the dossier has ended. @return whether it stands still only now */
    boolean holdForEndedUnit(String number, Set<String> ended) {
        clocks.keep(number);
        rounds.lock(DossierNumber.parse(number).round());
        Dossier dossier = dossiers.lock(number);
        if (dossier.onHold || dossier.decided || dossier.state().isFinal() || !ended.contains(dossier.worker())) {
            return false;
        }
        Unit unit = organization.require(dossier.worker());
        String reason = "%s kết thúc hoạt động, chưa có đơn vị tiếp nhận".formatted(unit.name());
        hold(number, HoldGround.UNIT_ENDED, new Grounds(reason, null), null, null);
        return true;
    }

    private void hold(String number, HoldGround ground, Grounds grounds, String by, String role) {
        clocks.keep(number);
        List<String> kept = clocks.tasks(number);
        rounds.lock(DossierNumber.parse(number).round());
        Dossier dossier = dossiers.lock(number);
        if (!clocks.tasks(number).equals(kept)) {
            throw new ConflictException(MOVED_ON.formatted(number));
        }
        Instant now = clock.instant();
        String list = dossier.list();
        OptionalInt answerDays = times.answerDays(dossier);
        int receptionDays = times.receptionDays(dossier);
        Consumer<Dossier> hold = held -> held.hold(receptionDays);
        if (by == null) {
            dossiers.follow(number, hold);
        } else {
            dossiers.change(number, hold);
        }
        List<StoppedClock> stopped =
                clocks.stop(number).stream().map(times::stopped).toList();
        holds.open(
                new DossierHold(number, now, ground, grounds.reason(), grounds.document(), null, null, null),
                by,
                answerDays,
                stopped);
        record(number, HELD, by, role, grounds, ground == HoldGround.UNIT_ENDED ? UNIT_ENDED_RULE : null, null);
        events.publishEvent(
                new DossierHeld(number, dossier.round(), dossier.unit(), list, grounds.reason(), grounds.document()));
        messages.send(NominationProcess.Messages.HELD, number);
    }

    @Override
    public void resume(String number, Actor actor, String reason, DocumentReference entered, String receivingUnit) {
        Resolving resolving = resolving(number, actor, "Lý do tiếp tục", reason, entered);
        String worker = receiver(resolving.hold(), receivingUnit);
        Dossier dossier = keep(number);
        Instant now = clock.instant();
        List<StoppedClock> stopped = holds.clocks(number);
        LocalDate answer = times.answer(holds.answerDays(number));
        dossiers.change(number, held -> held.resume(now, worker, answer));
        start(dossier, stopped);
        holds.close(
                number,
                now,
                HoldResolution.RESUMED,
                actor.userId(),
                resolving.grounds().reason(),
                resolving.grounds().document(),
                worker);
        if (worker != null) {
            clocks.handOver(number, worker);
            tenants.joined(worker);
        }
        record(
                number,
                RESUMED,
                actor.userId(),
                resolving.role(),
                worker == null ? resolving.grounds() : resolving.grounds().withReceiver(nameOf(worker)),
                worker == null ? null : UNIT_ENDED_RULE,
                ResolveHold.RESUME);
        events.publishEvent(new DossierResumed(
                number,
                dossier.round(),
                dossier.unit(),
                resolving.grounds().reason(),
                resolving.grounds().document(),
                worker));
        messages.send(NominationProcess.Messages.RESUMED, number);
    }

    /** The clocks run again, and what hangs on them follows: what the unit was told, and until when it may submit. */
    private void start(Dossier dossier, List<StoppedClock> stopped) {
        Set<String> open = new HashSet<>(clocks.tasks(dossier.number()));
        List<StoppedClock> standing =
                stopped.stream().filter(one -> open.contains(one.taskId())).toList();
        Map<String, Instant> due = times.started(dossier, standing, clocks.running(dossier.number()));
        clocks.start(dossier.number(), due);
        for (HeldClocks.Clock running : clocks.running(dossier.number())) {
            if (running.basis() == Basis.SUPPLEMENT) {
                dossiers.follow(dossier.number(), one -> one.moveSupplement(new Deadline(running.due()).lastDay()));
            } else if (running.basis() == Basis.UNIT_DEADLINE
                    && running.due().isAfter(rounds.deadlineFor(dossier.round(), dossier.unit()))) {
                dossiers.follow(dossier.number(), one -> one.submitUntil(running.due()));
            }
        }
    }

    @Override
    public void end(String number, Actor actor, String reason, DocumentReference entered) {
        Resolving resolving = resolving(number, actor, "Lý do kết thúc", reason, entered);
        Dossier dossier = keep(number);
        String list = dossier.list();
        Grounds grounds = resolving.grounds();
        String why = "%s (%s)".formatted(grounds.reason(), grounds.document().cited());
        dossiers.change(number, held -> held.endHeld(why));
        holds.close(
                number,
                clock.instant(),
                HoldResolution.ENDED,
                actor.userId(),
                grounds.reason(),
                grounds.document(),
                null);
        record(number, HOLD_ENDED, actor.userId(), resolving.role(), grounds, null, ResolveHold.END);
        events.publishEvent(new DossierLeftList(number, dossier.round(), list));
        ledger.release(number);
        messages.send(AwardRoundProcess.Messages.CANCELLED, number);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<DossierHold> current(String number) {
        return holds.current(number);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> standing() {
        return holds.standing();
    }

    @Override
    @Transactional(readOnly = true)
    public List<DossierHold> of(String number) {
        return holds.of(number);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayHold(Actor actor, String number) {
        Dossier dossier = dossiers.require(number);
        return !dossier.onHold
                && !dossier.decided
                && !dossier.state().isFinal()
                && !isOwn(dossier.snapshot(), actor)
                && rules.roleToHold(actor, dossier.snapshot()).isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayResolve(Actor actor, String number) {
        DossierSnapshot dossier = dossiers.require(number).snapshot();
        return holds.current(number)
                .flatMap(hold -> rules.roleToResolve(actor, dossier, hold))
                .filter(role -> !isOwn(dossier, actor))
                .isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> resolvers(String number) {
        return holds.current(number)
                .map(hold -> rules.resolvers(dossiers.require(number).snapshot(), hold))
                .orElse(List.of());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Unit> receivers() {
        return organization.nominatingOn(today());
    }

    /** Nobody completes a task of the dossier or changes it until the transaction ends. */
    private Dossier keep(String number) {
        clocks.keep(number);
        rounds.lock(DossierNumber.parse(number).round());
        return dossiers.lock(number);
    }

    private Resolving resolving(String number, Actor actor, String label, String reason, DocumentReference entered) {
        DossierSnapshot dossier = dossiers.require(number).snapshot();
        DossierHold hold = holds.current(number)
                .orElseThrow(() -> new ConflictException("Hồ sơ %s không tạm dừng.".formatted(number)));
        String role = rules.roleToResolve(actor, dossier, hold)
                .orElseThrow(() -> new NotPermittedException(
                        hold.ground() == HoldGround.UNIT_ENDED
                                ? "Hồ sơ của đơn vị đã kết thúc hoạt động chỉ do cơ quan thẩm định giải quyết."
                                : "Bạn không được giải quyết việc tạm dừng hồ sơ này."));
        requireAnother(dossier, actor);
        return new Resolving(hold, role, grounds(label, reason, entered));
    }

    private String receiver(DossierHold hold, String receivingUnit) {
        if (hold.ground() != HoldGround.UNIT_ENDED) {
            if (receivingUnit != null) {
                throw new BadInputException("Đơn vị của hồ sơ không thay đổi; không chọn “Đơn vị tiếp nhận”.");
            }
            return null;
        }
        return receivers().stream()
                .map(Unit::code)
                .filter(code -> code.equals(receivingUnit))
                .findFirst()
                .orElseThrow(() -> new BadInputException(
                        "Cần chọn “Đơn vị tiếp nhận” trong các đơn vị đang hoạt động được đề nghị khen thưởng."));
    }

    private Grounds grounds(String label, String reason, DocumentReference entered) {
        InputErrors errors = new InputErrors();
        Optional<String> why = errors.gather(() -> OfficialText.lines(label, reason, LONGEST_REASON));
        Optional<DocumentReference> document = errors.gather(() -> documents.check(entered, "văn bản"));
        errors.refuse();
        return new Grounds(why.orElseThrow(), document.orElseThrow());
    }

    private void record(
            String number, String step, String by, String role, Grounds grounds, String rule, ResolveHold outcome) {
        Instant now = clock.instant();
        String words = grounds.document() == null
                ? grounds.reason()
                : "%s (%s)".formatted(grounds.reason(), grounds.document().cited());
        journal.record(new JournalEntry(
                number,
                step,
                by == null ? JournalEntry.SYSTEM : by,
                role,
                now,
                now,
                outcome == null ? null : outcome.name(),
                words,
                rule));
    }

    private boolean isOwn(DossierSnapshot dossier, Actor actor) {
        return ownDossiers.objection(List.of(dossier), actor.userId()).isPresent();
    }

    private void requireAnother(DossierSnapshot dossier, Actor actor) {
        ownDossiers.objection(List.of(dossier), actor.userId()).ifPresent(own -> {
            throw new NotPermittedException(own);
        });
    }

    private String nameOf(String unit) {
        return organization.nameOn(unit, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HomeZone.ID);
    }

    private record Grounds(String reason, DocumentReference document) {

        /** The journal tells who carries on. */
        Grounds withReceiver(String unit) {
            return new Grounds("Đơn vị tiếp nhận: %s. Lý do: %s".formatted(unit, reason), document);
        }
    }

    private record Resolving(DossierHold hold, String role, Grounds grounds) {}
}
