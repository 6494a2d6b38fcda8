package vn.khenthuong.nomination.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.EnteredDocuments;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.localplan.LocalPlan;
import vn.khenthuong.nomination.ChecklistItem;
import vn.khenthuong.nomination.CouncilMinutes;
import vn.khenthuong.nomination.CriteriaOutcome;
import vn.khenthuong.nomination.DossierContent;
import vn.khenthuong.nomination.DossierEnded;
import vn.khenthuong.nomination.DossierLeftList;
import vn.khenthuong.nomination.DossierNumber;
import vn.khenthuong.nomination.DossierPart;
import vn.khenthuong.nomination.DossierReturned;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.DossierSubmitted;
import vn.khenthuong.nomination.Duty;
import vn.khenthuong.nomination.NominationOffer;
import vn.khenthuong.nomination.NominationProcess;
import vn.khenthuong.nomination.NominationRequest;
import vn.khenthuong.nomination.OpenedDossier;
import vn.khenthuong.nomination.PlaceRefused;
import vn.khenthuong.nomination.SupplementRequest;
import vn.khenthuong.nomination.UnitDossiers;
import vn.khenthuong.nomination.UnsubmittedDossiers;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.quota.QuotaLedger;
import vn.khenthuong.quota.QuotaMessages;
import vn.khenthuong.quota.QuotaVerdict;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.RoundClosed;
import vn.khenthuong.round.RoundState;
import vn.khenthuong.round.Rounds;

/** Transitions of a dossier while its unit works on it. */
@Component
@Transactional
class UnitDossierService implements UnitDossiers {

    private final DossierOpenings openings;
    private final Dossiers dossiers;
    private final DossierRepository repository;
    private final SameNameRepository sameNames;
    private final Duties duties;
    private final Nominees nominees;
    private final NamesakeRepository namesakes;
    private final StreamPolicy stream;
    private final ContentPolicy contentPolicy;
    private final CriteriaTests criteriaTests;
    private final LocalCriteria localCriteria;
    private final OtherRounds otherRounds;
    private final Checklists checklists;
    private final Rounds rounds;
    private final QuotaLedger ledger;
    private final QuotaMessages quotaMessages;
    private final Journal journal;
    private final EnteredDocuments documents;
    private final UnitNumbers numbers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UnitDossierService(
            DossierOpenings openings,
            Dossiers dossiers,
            DossierRepository repository,
            SameNameRepository sameNames,
            Duties duties,
            Nominees nominees,
            NamesakeRepository namesakes,
            StreamPolicy stream,
            ContentPolicy contentPolicy,
            CriteriaTests criteriaTests,
            LocalCriteria localCriteria,
            OtherRounds otherRounds,
            Checklists checklists,
            Rounds rounds,
            QuotaLedger ledger,
            QuotaMessages quotaMessages,
            Journal journal,
            EnteredDocuments documents,
            UnitNumbers numbers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.openings = openings;
        this.dossiers = dossiers;
        this.repository = repository;
        this.sameNames = sameNames;
        this.duties = duties;
        this.nominees = nominees;
        this.namesakes = namesakes;
        this.stream = stream;
        this.contentPolicy = contentPolicy;
        this.criteriaTests = criteriaTests;
        this.localCriteria = localCriteria;
        this.otherRounds = otherRounds;
        this.checklists = checklists;
        this.rounds = rounds;
        this.ledger = ledger;
        this.quotaMessages = quotaMessages;
        this.journal = journal;
        this.documents = documents;
        this.numbers = numbers;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public NominationOffer offer(Actor actor) {
        return stream.offer(actor);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Unit> unitsOf(Actor actor) {
        return stream.unitsOf(actor);
    }

    @Override
    public List<OpenedDossier> openAll(Actor actor, List<NominationRequest> requests) {
        return openings.open(actor, requests);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public DossierSnapshot lock(String number) {
        return dossiers.lock(number).snapshot();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void rename(String number, Actor actor, String nomineeName) {
        Dossier dossier = dossiers.lock(number);
        if (nomineeName.equals(dossier.nomineeName())) {
            return;
        }
        duties.take(dossier, actor.userId(), Duty.PREPARE);
        stream.checkName(nomineeName);
        duties.requireNobodyActedFor(nominees.of(number, dossier.nomineeType(), nomineeName));
        namesakes.forget(number);
        dossiers.change(number, draft -> draft.rename(nomineeName));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void inspect(String number, DossierContent incomplete) {
        Dossier dossier = dossiers.lock(number);
        AwardRound round = rounds.require(dossier.round());
        InputErrors errors = new InputErrors();
        DossierContent content = contentPolicy.complete(incomplete, round, errors);
        contentPolicy.check(dossier, content, round, errors);
        errors.gather(() -> numbers.requireMinutes(dossier, content));
        if (content.villageMeeting() != null) {
            localCriteria.check(content.villageMeeting(), round, errors);
        }
        if (dossier.state() == DossierState.DRAFT) {
            errors.gather(() -> requireUniquePerson(dossier, content));
        }
        errors.gather(() -> requirePapers(dossier, content, round, localCriteria.needsMeeting(dossier, content)));
        errors.refuse();
    }

    @Override
    public void prepare(String number, Actor actor, DossierContent written) {
        Dossier dossier = dossiers.lock(number);
        duties.take(dossier, actor.userId(), Duty.PREPARE);
        AwardRound round = rounds.require(dossier.round());
        InputErrors errors = new InputErrors();
        Optional<LocalPlan> plan = localCriteria.planOf(dossier);
        DossierContent content = LocalCriteria.bound(plan, contentPolicy.complete(written, round, errors));
        contentPolicy.check(dossier, content, round, errors);
        errors.gather(() -> numbers.requireMinutes(dossier, content));
        CriteriaOutcome outcome = judged(dossier, plan, content, round, errors);
        errors.gather(() -> requireExplanation(outcome));
        errors.gather(() -> requireUniquePerson(dossier, content));
        errors.gather(() -> requireRemark(dossier, content));
        errors.gather(() -> otherRounds.requireNotRewarded(dossier, content));
        errors.gather(() -> requirePapers(dossier, content, round, LocalCriteria.needsMeeting(dossier, content, plan)));
        errors.refuse();
        dossier.prepare(content, outcome);
        repository.save(dossier);
    }

    @Override
    public void returnToOfficer(String number, String reason) {
        dossiers.change(number, dossier -> dossier.returnToOfficer(reason));
    }

    @Override
    public void drop(String number, String reason) {
        dossiers.change(number, dossier -> dossier.drop(reason));
    }

    @Override
    public void sign(String number, Actor actor, DocumentReference entered) {
        DossierNumber place = DossierNumber.parse(number);
        requireInTime(place, dossiers.require(number));
        duties.take(dossiers.lock(number), actor.userId(), Duty.SIGN);
        dossiers.change(
                number,
                dossier -> dossier.sign(numbers.requireSubmission(
                        dossier,
                        documents.check(entered, "Tờ trình", dossier.councilDay(), "Ngày họp Hội đồng của đơn vị"))));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean submitWithinQuota(String number) {
        Dossier dossier = dossiers.change(number, signed -> signed.submit(clock.instant()));
        if (dossier.pool()) {
            submitted(dossier);
            return true;
        }
        String nomineeType = dossier.nomineeType().name();
        QuotaVerdict verdict = ledger.reserve(number, dossier.round(), dossier.unit(), nomineeType);
        if (verdict.isTaken()) {
            submitted(dossier);
        } else {
            comeBack(dossier, verdict, quotaMessages.refusal(verdict, dossier.round(), dossier.unit(), nomineeType));
        }
        return verdict.isTaken();
    }

    @Override
    public void supplement(String number, Actor actor, DossierContent content) {
        Dossier dossier = dossiers.lock(number);
        duties.take(dossier, actor.userId(), Duty.PREPARE);
        AwardRound round = rounds.require(dossier.round());
        InputErrors errors = new InputErrors();
        CouncilMinutes before = dossier.content().minutes();
        dossier.supplement(contentPolicy.complete(content, round, errors));
        contentPolicy.check(dossier, dossier.content(), round, errors);
        errors.gather(() -> numbers.supplemented(dossier, before));
        CriteriaOutcome outcome = judged(dossier, localCriteria.planOf(dossier), dossier.content(), round, errors);
        if (dossier.isAskedFor(DossierPart.CRITERIA)) {
            errors.gather(() -> requireExplanation(outcome));
        }
        if (dossier.isAskedFor(DossierPart.ACHIEVEMENT)) {
            errors.gather(() -> otherRounds.requireNotRewarded(dossier, dossier.content()));
        }
        errors.gather(() -> requirePapers(
                dossier, dossier.content(), round, localCriteria.needsMeeting(dossier, dossier.content())));
        errors.refuse();
        dossier.judge(outcome);
        repository.save(dossier);
    }

    @Override
    public void proposeWithdrawal(String number, Actor actor, String reason) {
        duties.take(dossiers.lock(number), actor.userId(), Duty.PREPARE);
        dossiers.change(number, dossier -> dossier.proposeWithdrawal(reason));
    }

    @Override
    public void returnSupplement(String number, String reason) {
        Dossier dossier = dossiers.change(number, supplemented -> supplemented.returnSupplement(reason));
        events.publishEvent(new DossierReturned(number, dossier.round(), dossier.unit(), dossier.state(), reason));
    }

    @Override
    public void countersign(String number, Actor actor, DocumentReference entered) {
        duties.take(dossiers.lock(number), actor.userId(), Duty.SIGN);
        dossiers.change(number, dossier -> {
            DocumentReference answer = answer(dossier, entered);
            dossier.resubmit(answer, clock.instant());
            numbers.letter(dossier, answer);
        });
    }

    @Override
    public void withdrawInstead(String number, Actor actor, DocumentReference entered) {
        String round = DossierNumber.parse(number).round();
        rounds.lock(round);
        duties.take(dossiers.lock(number), actor.userId(), Duty.SIGN);
        dossiers.change(number, dossier -> {
            String reason = dossier.supplement()
                    .map(SupplementRequest::withdrawalReason)
                    .orElseThrow(() -> new ConflictException("Chưa có đề nghị rút hồ sơ %s.".formatted(number)));
            DocumentReference answer = answer(dossier, entered);
            numbers.letter(dossier, answer);
            dossier.withdraw("%s (%s)".formatted(reason, answer.cited()));
        });
        events.publishEvent(new DossierLeftList(number, round, null));
        ledger.release(number);
    }

    @Override
    public void expireSupplement(String number) {
        String round = DossierNumber.parse(number).round();
        rounds.lock(round);
        if (dossiers.lock(number).state().isFinal()) {
            // Whoever ended it was first, and the message that ends its process is on its way.
            return;
        }
        String reason = "Không bổ sung hồ sơ đúng hạn.";
        dossiers.change(number, dossier -> dossier.expire(reason));
        journal.record(JournalEntry.bySystem(number, "EXPIRED", clock.instant(), null, reason, "A-21"));
        events.publishEvent(new DossierLeftList(number, round, null));
        ledger.release(number);
    }

    @Override
    public UnsubmittedDossiers unsubmitted(String round) {
        return repository.countUnsubmitted(round);
    }

    /** The round has closed: what was never submitted ends, in the same transaction. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(RoundClosed closed) {
        String reason = "Đợt đóng khi hồ sơ chưa được trình.";
        List<String> expired =
                repository.expireUnsubmitted(closed.round()).stream().sorted().toList();
        journal.recordAll(expired.stream()
                .map(number -> JournalEntry.bySystem(number, "EXPIRED", clock.instant(), null, reason, null))
                .toList());
        expired.forEach(number -> events.publishEvent(new DossierEnded(
                number, closed.round(), DossierNumber.parse(number).unit(), DossierState.EXPIRED, reason)));
    }

    /** The round decides, unless a hold has given the dossier time of its own. */
    private void requireInTime(DossierNumber place, Dossier dossier) {
        if (dossier.submitUntil()
                .filter(until -> clock.instant().isBefore(until))
                .isEmpty()) {
            rounds.requireOpenFor(place.round(), place.unit());
            return;
        }
        AwardRound round = rounds.lock(place.round());
        if (round.state() != RoundState.OPEN && round.state() != RoundState.CLOSED) {
            throw new BadInputException(
                    "Đợt %s %s.".formatted(round.code(), round.state().label()));
        }
    }

    /** What the head writes to the focal agency follows the Tờ trình it belongs to. */
    private DocumentReference answer(Dossier dossier, DocumentReference entered) {
        return documents.check(entered, "văn bản", dossier.submissionDay(), "Ngày Tờ trình của đơn vị");
    }

    private void comeBack(Dossier dossier, QuotaVerdict verdict, String numbers) {
        dossier.comeBackOverQuota(numbers);
        repository.save(dossier);
        String rule =
                verdict instanceof QuotaVerdict.Exceeded full ? full.limit().rule() : null;
        journal.record(JournalEntry.bySystem(
                dossier.number(),
                NominationProcess.Elements.RESERVE_QUOTA,
                clock.instant(),
                "OVER_QUOTA",
                numbers,
                rule));
        events.publishEvent(new PlaceRefused(dossier.number(), dossier.round(), dossier.unit(), numbers));
    }

    private void submitted(Dossier dossier) {
        numbers.goneOut(dossier);
        events.publishEvent(new DossierSubmitted(dossier.number(), dossier.round(), dossier.unit()));
    }

    /** What the tests say, those of the locality with them where its rules are kept. */
    private CriteriaOutcome judged(
            Dossier dossier, Optional<LocalPlan> plan, DossierContent content, AwardRound round, InputErrors errors) {
        CriteriaOutcome outcome = criteriaTests.evaluate(dossier.criteriaGroup(), content, round);
        InputErrors local = new InputErrors();
        localCriteria.check(dossier, plan, content, round, local);
        errors.addAll(local.all());
        return local.isEmpty() ? outcome.withLocal(LocalCriteria.evaluate(dossier, plan, content)) : outcome;
    }

    private static void requireExplanation(CriteriaOutcome outcome) {
        if (outcome.explanation() != null) {
            return;
        }
        if (outcome.hasUnmetLocal()) {
            throw new BadInputException(
                    "Tiêu chí của địa phương: %s. Cần nhập “Giải trình của đơn vị về tiêu chí chưa đạt”."
                            .formatted(outcome.local().inWords()));
        }
        if (!outcome.hasFailedTest()) {
            return;
        }
        String failed = outcome.tests().stream()
                .filter(test -> test.verdict() == CriteriaOutcome.Verdict.NOT_MET)
                .map(test -> "%s (%s) %s".formatted(test.text(), test.citation(), test.numbers()))
                .collect(Collectors.joining(" "));
        throw new BadInputException("%s Cần nhập “Giải trình của đơn vị về tiêu chí chưa đạt”.".formatted(failed));
    }

    private void requireUniquePerson(Dossier dossier, DossierContent content) {
        String identityNumber =
                content.profile() == null ? null : content.profile().identityNumber();
        if (identityNumber != null
                && repository.isIdentityNumberTaken(dossier.round(), identityNumber, dossier.number())) {
            throw new BadInputException(Dossiers.IDENTITY_NUMBER_TAKEN);
        }
    }

    private void requireRemark(Dossier dossier, DossierContent content) {
        if (content.duplicateRemark() == null
                && sameNames.isInRound(dossier.round(), dossier.nomineeName(), dossier.number())) {
            throw new BadInputException(
                    "%s Cần nhập “Giải thích về việc trùng tên”.".formatted(SameNameWords.IN_ROUND));
        }
    }

    private void requirePapers(Dossier dossier, DossierContent content, AwardRound round, boolean meeting) {
        List<String> missing = checklists.of(dossier, content, round.ruleSet(), meeting).stream()
                .filter(ChecklistItem::lacksBeforeSignature)
                .map(ChecklistItem::label)
                .toList();
        if (!missing.isEmpty()) {
            throw new BadInputException("Hồ sơ %s còn thiếu giấy tờ bắt buộc: %s. Hãy tải lên tại trang hồ sơ."
                    .formatted(dossier.number(), String.join("; ", missing)));
        }
    }
}
