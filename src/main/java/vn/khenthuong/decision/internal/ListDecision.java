package vn.khenthuong.decision.internal;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.khenthuong.decision.AwardListProcess.Decide;
import vn.khenthuong.decision.AwardListProcess.Messages;
import vn.khenthuong.decision.AwardListProcess.Tasks;
import vn.khenthuong.decision.ChairDecision;
import vn.khenthuong.decision.DecisionIssued;
import vn.khenthuong.decision.DecisionMade;
import vn.khenthuong.decision.IssuedDecision;
import vn.khenthuong.decision.ListEntry;
import vn.khenthuong.decision.MissingAmounts;
import vn.khenthuong.decision.Verdict;
import vn.khenthuong.engine.ProcessMessages;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.EnteredDocuments;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.OwnDossiers;
import vn.khenthuong.nomination.ReasonCode;
import vn.khenthuong.nomination.Refusal;
import vn.khenthuong.organization.Performer;

/** A list with the Chair and the clerk: decided, numbered, published. */
@Component
class ListDecision {

    private static final String DEFERRED = "Chủ tịch Ủy ban nhân dân tỉnh để lại danh sách sau.";

    private final AwardListRepository store;
    private final DecisionRepository decisions;
    private final LockedLists lists;
    private final Nominations nominations;
    private final OwnDossiers ownDossiers;
    private final ListSubmission appraisal;
    private final SubmittedLists submitted;
    private final EnteredDocuments documents;
    private final ListNumbers numbers;
    private final MissingAmounts amounts;
    private final ProcessMessages messages;
    private final DossierJournal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ListDecision(
            AwardListRepository store,
            DecisionRepository decisions,
            LockedLists lists,
            Nominations nominations,
            OwnDossiers ownDossiers,
            ListSubmission appraisal,
            SubmittedLists submitted,
            EnteredDocuments documents,
            ListNumbers numbers,
            MissingAmounts amounts,
            ProcessMessages messages,
            DossierJournal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.decisions = decisions;
        this.lists = lists;
        this.nominations = nominations;
        this.ownDossiers = ownDossiers;
        this.appraisal = appraisal;
        this.submitted = submitted;
        this.documents = documents;
        this.numbers = numbers;
        this.amounts = amounts;
        this.messages = messages;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Records the decision; it becomes effective when the clerk issues it. */
    public void decide(String code, ChairDecision decision) {
        var list = lists.take(code);
        if (list.live().isEmpty()) {
            throw new BadInputException(
                    "Danh sách %s không còn hồ sơ nào; hãy trả lại cho cơ quan thẩm định.".formatted(code));
        }
        var errors = new InputErrors();
        requireDisjoint(decision, errors);
        var cases = ListedDossiers.of(nominations.ofList(code));
        ownDossiers.requireAnother(cases.select(any -> true));
        list.decide(decision);
        checkRefusal(
                decision.refusal(),
                cases.all(decision.refused().stream().sorted().toList()),
                errors);
        errors.refuse();
        appraisal
                .beyondQuota(list.code().round(), approved(list, cases, decision))
                .ifPresent(numbers -> {
                    throw new ConflictException(numbers);
                });
        nominations.decided(code);
        decisions.add(code, decision.by(), clock.instant());
        store.save(list);
        events.publishEvent(new DecisionMade(code, list.code().round()));
    }

    /** Back to the head of Home Affairs. */
    public void giveBack(String code, String reason) {
        submitted.giveBack(code, Tasks.DECIDE, Decide.RETURN, Performer.CHAIR, reason);
    }

    /**
     * The decision gets its number and date; every dossier on the list ends or is put off, and is told. Not while somebody is rewarded
     * with an amount that nobody knows.
     */
    public void issue(String code, DocumentReference document, String clerk) {
        var list = lists.take(code);
        list.issue();
        var checked = documents.check(
                document, "Quyết định", list.appraisalSubmission().date(), "Ngày Tờ trình của cơ quan thẩm định");
        amounts.refuse(code, rewarded(list), checked.date());
        numbers.issued(list, checked);
        var decided = list.entries().stream().filter(ListEntry::isLive).toList();
        end(decided);
        journal.note(
                Tasks.ISSUE_DECISION,
                Performer.CLERK,
                decided.stream()
                        .map(entry -> new DossierJournal.Note(entry.dossier(), outcome(entry), words(entry, checked)))
                        .toList());
        decided.forEach(entry -> messages.send(Messages.DECIDED, entry.dossier()));
        decisions.issue(code, checked, clerk, clock.instant());
        store.saveList(list);
        events.publishEvent(new DecisionIssued(code, list.code().round(), checked));
    }

    /** Decisions of a round that have been issued, first one first. */
    public List<IssuedDecision> published(String round) {
        var issued = decisions.issued(round);
        if (issued.isEmpty()) {
            return List.of();
        }
        var awarded = ListedDossiers.of(nominations.ofRound(round))
                .select(snapshot -> snapshot.state() == DossierState.AWARDED);
        return issued.stream()
                .map(decision -> decision.with(awarded.stream()
                        .filter(snapshot -> decision.list().equals(snapshot.list()))
                        .toList()))
                .toList();
    }

    private List<DossierSnapshot> rewarded(AwardList list) {
        var rewarded = list.snapshot().rewarded();
        return ListedDossiers.of(nominations.ofList(list.code().toString()))
                .select(snapshot -> rewarded.contains(snapshot.number()));
    }

    private void end(List<ListEntry> decided) {
        nominations.award(
                with(Verdict.APPROVED, decided).map(ListEntry::dossier).toList());
        nominations.notAward(
                with(Verdict.REFUSED, decided).collect(Collectors.toMap(ListEntry::dossier, ListEntry::refusal)));
        nominations.defer(
                with(Verdict.DEFERRED, decided).collect(Collectors.toMap(ListEntry::dossier, ListDecision::deferral)));
    }

    private static Stream<ListEntry> with(Verdict verdict, List<ListEntry> decided) {
        return decided.stream().filter(entry -> entry.verdict() == verdict);
    }

    private static String deferral(ListEntry entry) {
        return entry.refusal() == null ? DEFERRED : entry.refusal().reason();
    }

    private static String outcome(ListEntry entry) {
        return switch (entry.verdict()) {
            case APPROVED -> "AWARDED";
            case REFUSED -> "NOT_AWARDED";
            case DEFERRED -> "DEFERRED";
        };
    }

    private static String words(ListEntry entry, DocumentReference decision) {
        var cited = decision.cited("Quyết định");
        return entry.refusal() == null
                ? cited
                : "%s (%s)".formatted(entry.refusal().reason(), cited);
    }

    private static void requireDisjoint(ChairDecision decision, InputErrors errors) {
        var both = new HashSet<>(decision.refused());
        both.retainAll(decision.deferred());
        both.stream()
                .sorted()
                .forEach(number -> errors.add(
                        "Hồ sơ %s không thể vừa “Không khen thưởng” vừa để lại danh sách sau.".formatted(number)));
    }

    private static List<DossierSnapshot> approved(AwardList list, ListedDossiers cases, ChairDecision decision) {
        return cases.select(
                snapshot -> list.carries(snapshot.number()) && decision.verdict(snapshot.number()) == Verdict.APPROVED);
    }

    private static void checkRefusal(Refusal refusal, List<DossierSnapshot> refused, InputErrors errors) {
        if (refused.isEmpty()) {
            return;
        }
        var left = "Còn %d hồ sơ không được khen thưởng (%s)"
                .formatted(refused.size(), refused.get(0).number());
        if (!Listings.isComplete(refusal)) {
            errors.add("%s: cần chọn “Mã lý do không khen thưởng”.".formatted(left));
        }
        if (refusal == null || refusal.reason() == null) {
            errors.add("%s: cần nhập “Lý do”.".formatted(left));
        }
        if (refusal != null && refusal.code() == ReasonCode.BEYOND_NUMBER) {
            refused.stream()
                    .filter(snapshot -> !snapshot.pool())
                    .forEach(snapshot -> errors.add(
                            "“Mã lý do không khen thưởng”: “%s” chỉ dùng cho các trường hợp thuộc danh sách chung cấp tỉnh, không dùng cho hồ sơ %s."
                                    .formatted(ReasonCode.BEYOND_NUMBER.label(), snapshot.number())));
        }
    }
}
