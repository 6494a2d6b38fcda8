package vn.khenthuong.nomination.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.engine.ProcessMessages;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.Deadline;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.HomeZone;
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

    private static final String MOVED_ON = "Hồ sơ %s vừa có người xử lý; hãy mở lại hồ sơ rồi thử lại.";

    private final Dossiers dossiers;
    private final HoldRepository holds;
    private final HoldQueries queries;
    private final HoldTimes times;
    private final HoldRules rules;
    private final HeldClocks clocks;
    private final RestartedClocks restarted;
    private final EnteredGrounds entries;
    private final HoldNumbers numbers;
    private final HoldJournal journal;
    private final Rounds rounds;
    private final QuotaLedger ledger;
    private final Organization organization;
    private final ProcessMessages messages;
    private final ApplicationEventPublisher events;
    private final ActingTenants tenants;
    private final OwnDossiers ownDossiers;
    private final Clock clock;

    HoldService(
            Dossiers dossiers,
            HoldRepository holds,
            HoldQueries queries,
            HoldTimes times,
            HoldRules rules,
            HeldClocks clocks,
            RestartedClocks restarted,
            EnteredGrounds entries,
            HoldNumbers numbers,
            HoldJournal journal,
            Rounds rounds,
            QuotaLedger ledger,
            Organization organization,
            ProcessMessages messages,
            ApplicationEventPublisher events,
            ActingTenants tenants,
            OwnDossiers ownDossiers,
            Clock clock) {
        this.dossiers = dossiers;
        this.holds = holds;
        this.queries = queries;
        this.times = times;
        this.rules = rules;
        this.clocks = clocks;
        this.restarted = restarted;
        this.entries = entries;
        this.numbers = numbers;
        this.journal = journal;
        this.rounds = rounds;
        this.ledger = ledger;
        this.organization = organization;
        this.messages = messages;
        this.events = events;
        this.tenants = tenants;
        this.ownDossiers = ownDossiers;
        this.clock = clock;
    }

    @Override
    public void hold(String number, Actor actor, String reason, DocumentReference entered) {
        DossierSnapshot before = dossiers.require(number).snapshot();
        String role = rules.requireRoleToHold(actor, before);
        requireAnother(before, actor);
        Grounds grounds = entries.checked("Lý do tạm dừng", reason, entered);
        Dossier dossier = keepStill(number);
        numbers.enter(number, role, grounds.document());
        hold(dossier, HoldGround.OTHER, grounds, null, actor.userId(), role);
    }

    @Override
    public Standing stand(
            String number,
            Actor actor,
            HoldGround ground,
            String reason,
            DocumentReference document,
            LocalDate decideBy) {
        DossierSnapshot before = dossiers.require(number).snapshot();
        String role = rules.requireRoleToHold(actor, before);
        requireAnother(before, actor);
        Dossier dossier = keepStill(number);
        boolean anew = !dossier.onHold;
        if (anew) {
            hold(dossier, ground, new Grounds(reason, document), decideBy, actor.userId(), role);
        } else {
            holds.decideBy(number, decideBy);
            clocks.decideBy(number, Deadline.endOf(decideBy).instant());
        }
        return new Standing(role, anew);
    }

    /** The unit of the dossier has ended. @return whether it stands still only now */
    boolean holdForEndedUnit(String number, Set<String> ended) {
        Dossier dossier = keepStill(number);
        if (dossier.onHold || dossier.decided || dossier.state().isFinal() || !ended.contains(dossier.worker())) {
            return false;
        }
        Unit unit = organization.require(dossier.worker());
        String reason = "%s kết thúc hoạt động, chưa có đơn vị tiếp nhận".formatted(unit.name());
        hold(dossier, HoldGround.UNIT_ENDED, new Grounds(reason, null), null, null, null);
        return true;
    }

    private void hold(Dossier dossier, HoldGround ground, Grounds grounds, LocalDate decideBy, String by, String role) {
        String number = dossier.number();
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
                new DossierHold(
                        number, now, ground, grounds.reason(), by, grounds.document(), decideBy, null, null, null),
                answerDays,
                stopped);
        journal.record(
                number, HoldJournal.HELD, by, role, grounds, ground.rule().orElse(null), null);
        events.publishEvent(
                new DossierHeld(number, dossier.round(), dossier.unit(), list, grounds.reason(), grounds.document()));
        messages.send(NominationProcess.Messages.HELD, number);
    }

    @Override
    public void resume(
            String number, String seen, Actor actor, String reason, DocumentReference entered, String receivingUnit) {
        Resolving resolving = resolving(number, actor, "Lý do tiếp tục", reason, entered);
        String worker = receiver(resolving.hold(), receivingUnit);
        Dossier dossier = kept(number);
        refuseUnlessSeen(number, seen);
        rules.requireResumable(number);
        numbers.enter(number, resolving.role(), resolving.grounds().document());
        Instant now = clock.instant();
        List<StoppedClock> stopped = holds.clocks(number);
        LocalDate answer = times.answer(holds.answerDays(number));
        dossiers.change(number, held -> held.resume(now, worker, answer));
        restarted.start(dossier, stopped);
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
        journal.record(
                number,
                HoldJournal.RESUMED,
                actor.userId(),
                resolving.role(),
                worker == null ? resolving.grounds() : resolving.grounds().withReceiver(nameOf(worker)),
                worker == null ? null : HoldGround.UNIT_ENDED.rule().orElseThrow(),
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

    @Override
    public void end(String number, String seen, Actor actor, String reason, DocumentReference entered) {
        Resolving resolving = resolving(number, actor, "Lý do kết thúc", reason, entered);
        Dossier dossier = kept(number);
        refuseUnlessSeen(number, seen);
        String list = dossier.list();
        Grounds grounds = resolving.grounds();
        numbers.enter(number, resolving.role(), grounds.document());
        dossiers.change(number, held -> held.endHeld(grounds.inWords()));
        holds.close(
                number,
                clock.instant(),
                HoldResolution.ENDED,
                actor.userId(),
                grounds.reason(),
                grounds.document(),
                null);
        journal.record(number, HoldJournal.ENDED, actor.userId(), resolving.role(), grounds, null, ResolveHold.END);
        events.publishEvent(new DossierLeftList(number, dossier.round(), list));
        ledger.release(number);
        messages.send(AwardRoundProcess.Messages.CANCELLED, number);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<DossierHold> current(String number) {
        return queries.current(number);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> standing() {
        return queries.standing();
    }

    @Override
    @Transactional(readOnly = true)
    public List<DossierHold> of(String number) {
        return queries.of(number);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayHold(Actor actor, String number) {
        return queries.mayHold(actor, number);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayStand(Actor actor, String number) {
        return queries.mayStand(actor, number);
    }

    @Override
    @Transactional(readOnly = true)
    public void requireHolder(Actor actor, String number) {
        DossierSnapshot dossier = dossiers.require(number).snapshot();
        rules.requireRoleToHold(actor, dossier);
        requireAnother(dossier, actor);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayResolve(Actor actor, String number) {
        return queries.mayResolve(actor, number);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> objectionToResume(String number) {
        return rules.objectionToResume(number);
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> resolvers(String number) {
        return queries.resolvers(number);
    }

    @Override
    @Transactional
    public List<String> resolversFromNowOn(String number) {
        kept(number);
        return queries.resolvers(number);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Unit> receivers() {
        return queries.receivers();
    }

    /** The same; refused where a task has come meanwhile that is not kept. */
    private Dossier keepStill(String number) {
        clocks.keep(number);
        List<String> kept = clocks.tasks(number);
        rounds.lock(DossierNumber.parse(number).round());
        Dossier dossier = dossiers.lock(number);
        if (!clocks.tasks(number).equals(kept)) {
            throw new ConflictException(MOVED_ON.formatted(number));
        }
        return dossier;
    }

    @Override
    public void keep(String number) {
        kept(number);
    }

    private Dossier kept(String number) {
        clocks.keep(number);
        rounds.lock(DossierNumber.parse(number).round());
        return dossiers.lock(number);
    }

    /** Nobody ends a hold while he looked at another one, or at what it was before. */
    private void refuseUnlessSeen(String number, String seen) {
        holds.current(number)
                .filter(hold -> seen != null && !seen.equals(hold.seen()))
                .ifPresent(hold -> {
                    throw new ConflictException(
                            "Việc tạm dừng hồ sơ %s vừa được người khác thay đổi, nay là “%s”; hãy xem lại rồi quyết định."
                                    .formatted(number, hold.inWords()));
                });
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
        return new Resolving(hold, role, entries.checked(label, reason, entered));
    }

    private String receiver(DossierHold hold, String receivingUnit) {
        if (hold.ground() != HoldGround.UNIT_ENDED) {
            if (receivingUnit != null) {
                throw new BadInputException("Đơn vị của hồ sơ không thay đổi; không chọn “Đơn vị tiếp nhận”.");
            }
            return null;
        }
        return queries.receivers().stream()
                .map(Unit::code)
                .filter(code -> code.equals(receivingUnit))
                .findFirst()
                .orElseThrow(() -> new BadInputException(
                        "Cần chọn “Đơn vị tiếp nhận” trong các đơn vị đang hoạt động được đề nghị khen thưởng."));
    }

    private void requireAnother(DossierSnapshot dossier, Actor actor) {
        ownDossiers.objection(List.of(dossier), actor.userId()).ifPresent(own -> {
            throw new NotPermittedException(own);
        });
    }

    private String nameOf(String unit) {
        return organization.nameOn(unit, LocalDate.ofInstant(clock.instant(), HomeZone.ID));
    }

    private record Resolving(DossierHold hold, String role, Grounds grounds) {}
}
