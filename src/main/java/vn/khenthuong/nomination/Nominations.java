package vn.khenthuong.nomination;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.calendar.WorkingDays;
import vn.khenthuong.engine.ProcessMessages;
import vn.khenthuong.forms.OfficialText;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.nomination.internal.Dossier;
import vn.khenthuong.nomination.internal.DossierRepository;
import vn.khenthuong.nomination.internal.Dossiers;
import vn.khenthuong.nomination.internal.Duties;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Role;
import vn.khenthuong.quota.QuotaLedger;
import vn.khenthuong.round.Rounds;

/**
 * The dossiers and their transitions after submission. Every transition checks the present state and refuses with a
 * {@link ConflictException} when the dossier has moved on; refusals carry Vietnamese sentences. Who makes a fact of the
 * handshake true takes {@link Rounds#lock} before calling here, so that locks are always taken round first.
 */
@Component
@Transactional
public class Nominations {

    private static final int LONGEST_REASON = 4000;

    private final Dossiers dossiers;
    private final DossierRepository repository;
    private final Duties duties;
    private final QuotaLedger ledger;
    private final Rounds rounds;
    private final Organization organization;
    private final WorkingDays workingDays;
    private final Journal journal;
    private final ProcessMessages messages;
    private final ApplicationEventPublisher events;
    private final NominationSettings settings;
    private final Clock clock;

    Nominations(
            Dossiers dossiers,
            DossierRepository repository,
            Duties duties,
            QuotaLedger ledger,
            Rounds rounds,
            Organization organization,
            WorkingDays workingDays,
            Journal journal,
            ProcessMessages messages,
            ApplicationEventPublisher events,
            NominationSettings settings,
            Clock clock) {
        this.dossiers = dossiers;
        this.repository = repository;
        this.duties = duties;
        this.ledger = ledger;
        this.rounds = rounds;
        this.organization = organization;
        this.workingDays = workingDays;
        this.journal = journal;
        this.messages = messages;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<DossierSnapshot> find(String number) {
        return repository.findSheet(number);
    }

    /** @throws vn.khenthuong.kernel.NotFoundException with a Vietnamese sentence */
    @Transactional(readOnly = true)
    public DossierSnapshot require(String number) {
        return find(number).orElseThrow(() -> Dossiers.unknown(number));
    }

    /** Every dossier of the round, in order of number. */
    @Transactional(readOnly = true)
    public List<DossierSnapshot> ofRound(String round) {
        return repository.sheetsOfRound(round);
    }

    /** The dossiers on a list, in order of number. Withdrawn and deferred ones are no longer on it. */
    @Transactional(readOnly = true)
    public List<DossierSnapshot> ofList(String list) {
        return repository.sheetsOfList(list);
    }

    /** Whether a dossier on the list still waits for its appraisal; held ones are not waited for. */
    @Transactional(readOnly = true)
    public boolean hasUnappraised(String list) {
        return repository.hasUnappraised(list);
    }

    /** Whether the round has a dossier that has not ended. */
    @Transactional(readOnly = true)
    public boolean hasLive(String round) {
        return repository.hasLive(round);
    }

    /** Numbers of the dossiers whose instances may wait for the closing of the round. */
    @Transactional(readOnly = true)
    public List<String> waitingForClosing(String round) {
        return repository.waitingForClosing(round);
    }

    /** What the numeric tests said when the unit submitted; empty tests for groups judged in words only. */
    @Transactional(readOnly = true)
    public CriteriaOutcome criteria(String number) {
        return dossiers.require(number).criteria().orElseGet(() -> new CriteriaOutcome(List.of(), null));
    }

    /** Why the dossier came back to the one who holds it now, if it did. */
    @Transactional(readOnly = true)
    public Optional<String> remark(String number) {
        return dossiers.require(number).remark();
    }

    /** Whether the reception may still ask the unit for a supplement ({@code supplement.maxRequests}). */
    @Transactional(readOnly = true)
    public boolean maySupplement(String number) {
        return dossiers.require(number).supplements() < settings.maxSupplements();
    }

    /**
     * Takes the row of the dossier's round, then the dossier's own, for the rest of the transaction; the answer is what nobody
     * else changes meanwhile.
     *
     * @throws vn.khenthuong.kernel.NotFoundException with a Vietnamese sentence
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public DossierSnapshot hold(String number) {
        rounds.lock(DossierNumber.parse(number).round());
        return dossiers.lock(number).sheet();
    }

    /** Remembers the duty of the actor, and refuses where the same person did an earlier one that forbids it (four-eyes). */
    public void takeDuty(String number, Actor actor, Duty duty) {
        duties.take(number, actor.userId(), duty);
    }

    /** Complete: {@code SUBMITTED -> RECEIVED}; issues the receipt. */
    public void receive(String number, Instant at, LocalDate answerDue) {
        dossiers.change(number, dossier -> dossier.receive(at, answerDue));
    }

    /**
     * {@code SUBMITTED -> SUPPLEMENT_REQUESTED}; the clock of the reception stops.
     *
     * @param items codes of {@link SupplementItem}s offered for the dossier
     * @throws BadInputException when nothing is itemised, or the unit was asked as often as the rules allow
     */
    public void requestSupplement(String number, List<String> items, String reason, LocalDate dueDay) {
        if (items.isEmpty()) {
            throw new BadInputException("Cần chọn ít nhất một giấy tờ hoặc nội dung phải bổ sung.");
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), HomeZone.ID);
        dossiers.change(number, dossier -> {
            if (dossier.supplements() >= settings.maxSupplements()) {
                throw new BadInputException("Hồ sơ %s đã được yêu cầu bổ sung %d lần; không được yêu cầu thêm."
                        .formatted(number, dossier.supplements()));
            }
            dossier.requestSupplement(new SupplementRequest(items, reason, dueDay), daysUsed(dossier, today));
        });
    }

    /** {@code SUBMITTED -> REJECTED}; the place is free again. */
    public void reject(String number, Refusal refusal) {
        end(number, dossier -> dossier.reject(refusal));
    }

    /**
     * Labour's proposal: {@code RECEIVED -> REVIEWED}; after a return from appraisal {@code RECEIVED -> LISTED}, because the
     * membership of the list was kept.
     */
    public void review(String number, boolean selected, String remark, Refusal refusal) {
        dossiers.change(number, dossier -> dossier.review(new Proposal(selected, remark, refusal)));
    }

    /** {@code REVIEWED -> LISTED}: the list carries the dossiers. Deferred dossiers keep their place. */
    public void list(Collection<String> numbers, String list) {
        dossiers.changeAll(numbers, dossier -> dossier.list(list));
    }

    /** The signature under the list is void, or the dossier was taken off before it: back to {@code REVIEWED}, no list. */
    public void unlist(String number) {
        dossiers.change(number, Dossier::unlist);
    }

    /**
     * {@code REVIEWED -> NOT_SELECTED}, final; the places are free again.
     *
     * @param refusals by number
     */
    public void notSelect(Map<String, Refusal> refusals) {
        endAll(refusals.keySet(), dossier -> dossier.notSelect(refusals.get(dossier.number())));
    }

    /** Home Affairs' proposal: {@code LISTED -> APPRAISED}. */
    public void appraise(String number, boolean passed, String remark, Refusal refusal) {
        dossiers.change(number, dossier -> dossier.appraise(new Proposal(passed, remark, refusal)));
    }

    /** Back to Labour's review, the membership of the list kept: {@code LISTED -> RECEIVED}. */
    public void returnToReview(String number, String reason) {
        dossiers.change(number, dossier -> dossier.returnToReview(reason));
    }

    /** To be appraised again: {@code APPRAISED -> LISTED}. */
    public void reappraise(Collection<String> numbers, String reason) {
        dossiers.changeAll(numbers, dossier -> dossier.reappraise(reason));
    }

    /** {@code APPRAISED -> WITH_CHAIR}. */
    public void submitToChair(Collection<String> numbers) {
        dossiers.changeAll(numbers, Dossier::submitToChair);
    }

    /** The Chair gave the list back: {@code WITH_CHAIR -> APPRAISED}. */
    public void returnFromChair(Collection<String> numbers) {
        dossiers.changeAll(numbers, Dossier::returnFromChair);
    }

    /** The Chair has decided about every dossier of the list that is with the Chair: from now on none can be withdrawn. */
    public void decided(String list) {
        repository.markDecided(list);
    }

    /** {@code APPRAISED -> FAILED}, final, for the reasons of the appraisals; the places are free again. */
    public void fail(Collection<String> numbers) {
        endAll(numbers, dossier -> dossier.fail(null));
    }

    /** {@code WITH_CHAIR -> AWARDED}, final. */
    public void award(Collection<String> numbers) {
        dossiers.changeAll(numbers, Dossier::award);
    }

    /**
     * {@code WITH_CHAIR -> NOT_AWARDED}, final; the places are free again.
     *
     * @param refusals by number
     */
    public void notAward(Map<String, Refusal> refusals) {
        endAll(refusals.keySet(), dossier -> dossier.notAward(refusals.get(dossier.number())));
    }

    /**
     * Put off to a later list: {@code WITH_CHAIR -> REVIEWED} with {@code deferred}, off the list; the places are kept.
     *
     * @param reasons by number
     */
    public void defer(Map<String, String> reasons) {
        dossiers.changeAll(reasons.keySet(), dossier -> dossier.defer(reasons.get(dossier.number())));
    }

    /**
     * The unit's head takes a submitted dossier back, until the Chair has decided: {@code WITHDRAWN}, final; off its list,
     * the place is free again, the instance is told.
     *
     * @param documentNumber number of the document that withdraws it
     * @throws NotPermittedException for anybody but the head of its unit
     * @throws BadInputException for a reason or a document that cannot be
     */
    public void withdraw(String number, Actor actor, String reason, String documentNumber, LocalDate documentDate) {
        DossierSnapshot before = require(number);
        if (!organization.unitsOf(actor, Role.HEAD).contains(before.unit())) {
            throw new NotPermittedException("Chỉ thủ trưởng đơn vị đề nghị được rút hồ sơ đã trình.");
        }
        String why = OfficialText.lines("Lý do rút", reason, LONGEST_REASON);
        DocumentReference document =
                DocumentReference.of(documentNumber, documentDate, LocalDate.ofInstant(clock.instant(), HomeZone.ID));
        String list = hold(number).list();
        end(number, dossier -> dossier.withdraw(why));
        Instant now = clock.instant();
        journal.record(new JournalEntry(
                number,
                "WITHDRAWN",
                actor.userId(),
                Role.HEAD.of(before.unit()),
                now,
                now,
                NominationProcess.ApproveByUnit.WITHDRAW.name(),
                "%s (%s)".formatted(why, document.cited()),
                null));
        events.publishEvent(new DossierLeftList(number, before.round(), list));
        messages.send(NominationProcess.Messages.WITHDRAWN, number);
    }

    private void end(String number, Consumer<Dossier> ending) {
        dossiers.change(number, ending);
        ledger.release(number);
    }

    private void endAll(Collection<String> numbers, Consumer<Dossier> ending) {
        dossiers.changeAll(numbers, ending);
        ledger.release(numbers);
    }

    private int daysUsed(Dossier dossier, LocalDate today) {
        return workingDays.between(LocalDate.ofInstant(dossier.receptionSince(), HomeZone.ID), today);
    }
}
