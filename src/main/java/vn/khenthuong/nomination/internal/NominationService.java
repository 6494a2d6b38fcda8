package vn.khenthuong.nomination.internal;

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
import vn.khenthuong.correspondence.NumberRegister;
import vn.khenthuong.correspondence.NumberSeries;
import vn.khenthuong.correspondence.NumberedPaper;
import vn.khenthuong.engine.ProcessMessages;
import vn.khenthuong.forms.OfficialText;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.EnteredDocuments;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.nomination.AnswerPostponed;
import vn.khenthuong.nomination.CriteriaOutcome;
import vn.khenthuong.nomination.DossierLeftList;
import vn.khenthuong.nomination.DossierNumber;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.Duty;
import vn.khenthuong.nomination.HoldGround;
import vn.khenthuong.nomination.HoldResolution;
import vn.khenthuong.nomination.NominationProcess;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.Proposal;
import vn.khenthuong.nomination.Refusal;
import vn.khenthuong.nomination.RejectionProposal;
import vn.khenthuong.nomination.SupplementRequest;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Work;
import vn.khenthuong.quota.QuotaLedger;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.Rounds;

/** Transitions of a dossier after it has left its unit. */
@Component
@Transactional
class NominationService implements Nominations {

    private static final int LONGEST_REASON = 4000;
    private static final String SUBMISSION_DAY = "Ngày Tờ trình của đơn vị";

    private final Dossiers dossiers;
    private final DossierRepository repository;
    private final HoldRepository holds;
    private final Duties duties;
    private final Nominees nominees;
    private final QuotaLedger ledger;
    private final Rounds rounds;
    private final Organization organization;
    private final HoldTimes times;
    private final Journal journal;
    private final ProcessMessages messages;
    private final ApplicationEventPublisher events;
    private final NominationSettings settings;
    private final EnteredDocuments documents;
    private final UnitNumbers numbers;
    private final NumberRegister register;
    private final Clock clock;

    NominationService(
            Dossiers dossiers,
            DossierRepository repository,
            HoldRepository holds,
            Duties duties,
            Nominees nominees,
            QuotaLedger ledger,
            Rounds rounds,
            Organization organization,
            HoldTimes times,
            Journal journal,
            ProcessMessages messages,
            ApplicationEventPublisher events,
            NominationSettings settings,
            EnteredDocuments documents,
            UnitNumbers numbers,
            NumberRegister register,
            Clock clock) {
        this.dossiers = dossiers;
        this.repository = repository;
        this.holds = holds;
        this.duties = duties;
        this.nominees = nominees;
        this.ledger = ledger;
        this.rounds = rounds;
        this.organization = organization;
        this.times = times;
        this.journal = journal;
        this.messages = messages;
        this.events = events;
        this.settings = settings;
        this.documents = documents;
        this.numbers = numbers;
        this.register = register;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<DossierSnapshot> find(String number) {
        return repository.findSnapshot(number);
    }

    @Override
    @Transactional(readOnly = true)
    public DossierSnapshot require(String number) {
        return find(number).orElseThrow(() -> DossierNumber.unknown(number));
    }

    @Override
    @Transactional(readOnly = true)
    public List<DossierSnapshot> ofRound(String round) {
        return repository.snapshotsOfRound(round);
    }

    @Override
    @Transactional(readOnly = true)
    public List<DossierSnapshot> ofList(String list) {
        return repository.snapshotsOfList(list);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean hasUnappraised(String list) {
        return repository.hasUnappraised(list);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean hasLive(String round) {
        return repository.hasLive(round);
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> waitingForClosing(String round) {
        return repository.waitingForClosing(round);
    }

    @Override
    @Transactional(readOnly = true)
    public CriteriaOutcome criteria(String number) {
        return dossiers.require(number).criteria().orElseGet(() -> new CriteriaOutcome(List.of(), null));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> remark(String number) {
        return dossiers.require(number).remark();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean maySupplement(String number) {
        return dossiers.require(number).supplements() < settings.maxSupplements();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean wasSupplemented(String number) {
        return dossiers.require(number).supplements() > 0;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public DossierSnapshot lock(String number) {
        rounds.lock(DossierNumber.parse(number).round());
        return dossiers.lock(number).snapshot();
    }

    @Override
    public void takeDuty(String number, Actor actor, Duty duty) {
        duties.take(dossiers.lock(number), actor.userId(), duty);
    }

    @Override
    public void receive(String number, Instant at, LocalDate answerDue) {
        dossiers.change(number, dossier -> dossier.receive(at, answerDue));
    }

    @Override
    public void postponeAnswer(String number, LocalDate day, String reason, DocumentReference apology) {
        var promised = dossiers.lock(number).snapshot().answerDue();
        var dossier = dossiers.change(number, received -> received.postponeAnswer(day));
        events.publishEvent(
                new AnswerPostponed(number, dossier.round(), dossier.unit(), promised, day, reason, apology));
    }

    @Override
    public void consult(String number) {
        dossiers.change(number, Dossier::consult);
    }

    @Override
    public boolean consulted(String number) {
        AwardRound round = rounds.lock(DossierNumber.parse(number).round());
        if (dossiers.lock(number).state().isFinal()) {
            // Whoever ended it was first, and the message that ends its process is on its way.
            return false;
        }
        return !dossiers.follow(number, Dossier::consulted).snapshot().waitsForClosing(round);
    }

    @Override
    public void requestSupplement(String number, List<String> items, String reason, LocalDate dueDay) {
        if (items.isEmpty()) {
            throw new BadInputException("Cần chọn ít nhất một giấy tờ hoặc nội dung phải bổ sung.");
        }
        dossiers.change(number, dossier -> {
            if (dossier.supplements() >= settings.maxSupplements()) {
                throw new BadInputException("Hồ sơ %s đã được yêu cầu bổ sung %d lần; không được yêu cầu thêm."
                        .formatted(number, dossier.supplements()));
            }
            dossier.requestSupplement(new SupplementRequest(items, reason, dueDay), times.receptionDays(dossier));
        });
    }

    @Override
    public void moveSupplement(String number, LocalDate dueDay) {
        dossiers.follow(number, dossier -> dossier.moveSupplement(dueDay));
    }

    @Override
    public void reject(String number, Refusal refusal) {
        end(number, dossier -> dossier.reject(refusal));
    }

    @Override
    public void proposeRejection(String number, Refusal refusal) {
        dossiers.change(number, dossier -> dossier.proposeRejection(refusal, times.receptionDays(dossier)));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<RejectionProposal> rejection(String number) {
        return dossiers.require(number).rejection();
    }

    @Override
    public void returnRejection(String number, String reason) {
        dossiers.change(number, dossier -> dossier.returnRejection(reason, clock.instant()));
    }

    @Override
    public void signRejection(String number, DocumentReference document) {
        end(number, dossier -> {
            DocumentReference checked =
                    documents.check(document, "văn bản từ chối", dossier.submissionDay(), SUBMISSION_DAY);
            String issuer =
                    organization.holder(Function.FOCAL_AGENCY, checked.date()).code();
            register.enter(new NumberedPaper(issuer, NumberSeries.LETTER, checked, number));
            dossier.signRejection(checked);
        });
    }

    @Override
    public void review(String number, Proposal proposal) {
        dossiers.change(number, dossier -> dossier.review(proposal));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean needsOverride(String number) {
        Dossier dossier = dossiers.require(number);
        return dossier.criteria().filter(CriteriaOutcome::hasFailedTest).isPresent()
                && settings.criteriaBind(rounds.require(dossier.round()).assessmentYear());
    }

    @Override
    public void list(Collection<String> numbers, String list) {
        dossiers.changeAll(numbers, dossier -> dossier.list(list));
    }

    @Override
    public void unlist(String number) {
        dossiers.change(number, Dossier::unlist);
    }

    @Override
    public void notSelect(Map<String, Refusal> refusals) {
        endAll(refusals.keySet(), dossier -> dossier.notSelect(refusals.get(dossier.number())));
    }

    @Override
    public void appraise(String number, boolean passed, String remark, Refusal refusal) {
        dossiers.change(number, dossier -> dossier.appraise(new Proposal(passed, remark, refusal)));
    }

    @Override
    public void returnToReview(String number, String reason) {
        dossiers.change(number, dossier -> dossier.returnToReview(reason));
    }

    @Override
    public void reappraise(Collection<String> numbers, String reason) {
        dossiers.changeAll(numbers, dossier -> dossier.reappraise(reason));
    }

    @Override
    public void submitToChair(Collection<String> numbers) {
        dossiers.changeAll(numbers, Dossier::submitToChair);
    }

    @Override
    public void returnFromChair(Collection<String> numbers) {
        dossiers.changeAll(numbers, Dossier::returnFromChair);
    }

    @Override
    public void decided(String list) {
        repository.markDecided(list);
    }

    @Override
    public void fail(Collection<String> numbers) {
        endAll(numbers, dossier -> dossier.fail(null));
    }

    @Override
    public void award(Collection<String> numbers) {
        dossiers.followAll(numbers, Dossier::award);
    }

    @Override
    public void notAward(Map<String, Refusal> refusals) {
        dossiers.followAll(refusals.keySet(), dossier -> dossier.notAward(refusals.get(dossier.number())));
        ledger.release(refusals.keySet());
    }

    @Override
    public void postponeHeld(Collection<String> numbers) {
        dossiers.changeAll(numbers, Dossier::postpone);
    }

    @Override
    public void defer(Map<String, String> reasons) {
        dossiers.followAll(reasons.keySet(), dossier -> dossier.defer(reasons.get(dossier.number())));
    }

    @Override
    public void withdraw(String number, Actor actor, String reason, DocumentReference entered) {
        DossierSnapshot before = require(number);
        if (!organization.unitsOf(actor, Role.HEAD, Work.DOSSIERS).contains(before.worker())) {
            throw new NotPermittedException("Chỉ thủ trưởng đơn vị đề nghị được rút hồ sơ đã trình.");
        }
        refuseOfEndedUnit(number);
        String why = OfficialText.lines("Lý do rút", reason, LONGEST_REASON);
        LocalDate submitted =
                before.document() == null ? null : before.document().date();
        DocumentReference document = documents.check(entered, "văn bản", submitted, SUBMISSION_DAY);
        String list = lock(number).list();
        nominees.requireAnother(List.of(nominees.of(dossiers.lock(number))), actor.userId());
        end(number, dossier -> {
            numbers.letter(dossier, document);
            dossier.withdraw(why);
        });
        holds.close(number, clock.instant(), HoldResolution.WITHDRAWN, actor.userId(), why, document, null);
        Instant now = clock.instant();
        journal.record(new JournalEntry(
                number,
                "WITHDRAWN",
                actor.userId(),
                Role.HEAD.of(before.worker()),
                now,
                now,
                NominationProcess.ApproveByUnit.WITHDRAW.name(),
                "%s (%s)".formatted(why, document.cited()),
                null));
        events.publishEvent(new DossierLeftList(number, before.round(), list));
        messages.send(NominationProcess.Messages.WITHDRAWN, number);
    }

    /** Nobody is head of a unit that has ended; Home Affairs says what becomes of its dossiers. */
    private void refuseOfEndedUnit(String number) {
        if (holds.current(number)
                .filter(hold -> hold.ground() == HoldGround.UNIT_ENDED)
                .isPresent()) {
            throw new NotPermittedException(
                    "Đơn vị đề nghị đã kết thúc hoạt động; hồ sơ chờ cơ quan thẩm định giải quyết.");
        }
    }

    private void end(String number, Consumer<Dossier> ending) {
        dossiers.change(number, ending);
        ledger.release(number);
    }

    private void endAll(Collection<String> numbers, Consumer<Dossier> ending) {
        dossiers.changeAll(numbers, ending);
        ledger.release(numbers);
    }
}
