package vn.khenthuong.decision.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.khenthuong.decision.AwardListProcess.Messages;
import vn.khenthuong.decision.AwardListProcess.SignAppraisalSubmission;
import vn.khenthuong.decision.AwardListProcess.Tasks;
import vn.khenthuong.decision.AwardListState;
import vn.khenthuong.decision.ListSubmitted;
import vn.khenthuong.decision.Progress;
import vn.khenthuong.decision.SubmissionCheck;
import vn.khenthuong.engine.ProcessMessages;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.EnteredDocuments;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.OwnDossiers;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.quota.QuotaLedger;

/** A list with Home Affairs: appraised, appraised again, submitted. */
@Component
class ListSubmission {

    private final AwardListRepository store;
    private final LockedLists lists;
    private final Nominations nominations;
    private final OwnDossiers ownDossiers;
    private final QuotaLedger ledger;
    private final QuotaWords words;
    private final EnteredDocuments documents;
    private final ListNumbers numbers;
    private final ProcessMessages messages;
    private final DossierJournal journal;
    private final DecisionSettings settings;
    private final ApplicationEventPublisher events;

    ListSubmission(
            AwardListRepository store,
            LockedLists lists,
            Nominations nominations,
            OwnDossiers ownDossiers,
            QuotaLedger ledger,
            QuotaWords words,
            EnteredDocuments documents,
            ListNumbers numbers,
            ProcessMessages messages,
            DossierJournal journal,
            DecisionSettings settings,
            ApplicationEventPublisher events) {
        this.store = store;
        this.lists = lists;
        this.nominations = nominations;
        this.ownDossiers = ownDossiers;
        this.ledger = ledger;
        this.words = words;
        this.documents = documents;
        this.numbers = numbers;
        this.messages = messages;
        this.journal = journal;
        this.settings = settings;
        this.events = events;
    }

    /** How far the appraisal has come; a list without a case left has ended. */
    public Progress progress(String code) {
        lists.lock(code);
        var progress = onList(code).progress(code);
        if (progress == Progress.EMPTY) {
            var list = store.require(code);
            leaveBehindHeld(list);
            list.end();
            store.save(list);
        }
        return progress;
    }

    /** Sends cases back to the appraisers. */
    public void reappraise(String code, List<String> dossiers, String reason) {
        var list = lists.take(code);
        if (dossiers.isEmpty()) {
            throw new BadInputException("Cần chọn ít nhất một hồ sơ để thẩm định lại.");
        }
        ownDossiers.requireAnother(onList(code).select(any -> true));
        list.reappraise(dossiers, reason);
        nominations.reappraise(dossiers, reason);
        journal.note(
                Tasks.SIGN_APPRAISAL_SUBMISSION,
                Performer.APPRAISAL_HEAD,
                dossiers,
                SignAppraisalSubmission.REAPPRAISE.name(),
                reason);
        dossiers.forEach(number -> messages.send(Messages.REAPPRAISAL_REQUESTED, number));
        store.saveList(list);
    }

    /** Signs the submission; {@link #recheckQuota} makes it good or void in the same transaction. */
    public void submit(String code, DocumentReference document) {
        var list = lists.take(code);
        var cases = onList(code);
        ownDossiers.requireAnother(cases.select(any -> true));
        if (cases.progress(code) == Progress.PENDING) {
            throw new ConflictException(
                    "Danh sách %s còn hồ sơ chưa thẩm định xong. Hãy mở lại nhiệm vụ để xem danh sách hiện tại."
                            .formatted(code));
        }
        var checked = passed(cases).isEmpty()
                ? null
                : documents.check(
                        document, "Tờ trình", list.focalSubmission().date(), "Ngày Tờ trình của cơ quan đầu mối");
        if (checked != null) {
            numbers.requireAppraisal(list, checked);
        }
        list.submit(checked);
        store.saveList(list);
    }

    /** Measures the signed submission once more: failed cases end, the others go to the Chair; or it is void. */
    public SubmissionCheck recheckQuota(String code) {
        var list = lists.take(code);
        if (list.state() != AwardListState.SUBMITTED) {
            throw new IllegalStateException("List %s is not submitted but %s".formatted(code, list.state()));
        }
        var cases = onList(code);
        var passed = passed(cases);
        var beyond = beyondQuota(list.code().round(), passed);
        if (beyond.isPresent()) {
            list.returnToAppraisal(beyond.get());
            store.saveList(list);
            return new SubmissionCheck(false, false, settings.officeChecks());
        }
        fail(list, failed(cases));
        var submitted = numbers(passed);
        nominations.submitToChair(submitted);
        journal.note(Tasks.SIGN_APPRAISAL_SUBMISSION, Performer.APPRAISAL_HEAD, submitted, "WITH_CHAIR", code);
        leaveBehindHeld(list);
        if (passed.isEmpty()) {
            list.end();
        } else {
            numbers.submitted(list);
        }
        store.save(list);
        if (!passed.isEmpty()) {
            events.publishEvent(
                    new ListSubmitted(code, list.code().round(), list.appraisalSubmission(), settings.officeChecks()));
        }
        return new SubmissionCheck(true, passed.isEmpty(), settings.officeChecks());
    }

    /** Why the limits do not allow the cases, in numbers, if they do not. */
    Optional<String> beyondQuota(String round, List<DossierSnapshot> cases) {
        return ledger.exceeded(round).map(words::usedBeyond).or(() -> withoutPlace(numbers(cases)));
    }

    private Optional<String> withoutPlace(List<String> numbers) {
        var holding = ledger.holding(numbers);
        return numbers.stream()
                .filter(number -> !holding.contains(number))
                .findFirst()
                .map("Hồ sơ %s không còn giữ chỉ tiêu."::formatted);
    }

    private void fail(AwardList list, List<DossierSnapshot> failed) {
        var dropped = numbers(failed);
        nominations.fail(dropped);
        journal.note(
                Tasks.SIGN_APPRAISAL_SUBMISSION,
                Performer.APPRAISAL_HEAD,
                failed.stream()
                        .map(snapshot -> new DossierJournal.Note(
                                snapshot.number(),
                                "FAILED",
                                snapshot.appraisal().refusal().reason()))
                        .toList());
        dropped.forEach(number -> {
            list.drop(number, DossierState.FAILED);
            messages.send(Messages.DECIDED, number);
        });
    }

    /** The list goes on without the cases that stand still; they keep their places for a later one. */
    private void leaveBehindHeld(AwardList list) {
        var held = numbers(onList(list.code().toString()).select(DossierSnapshot::onHold));
        nominations.postponeHeld(held);
        held.forEach(number -> {
            list.drop(number, DossierState.REVIEWED);
            messages.send(Messages.DECIDED, number);
        });
    }

    private static List<String> numbers(List<DossierSnapshot> cases) {
        return cases.stream().map(DossierSnapshot::number).toList();
    }

    private static List<DossierSnapshot> passed(ListedDossiers cases) {
        return cases.select(
                snapshot -> isAppraised(snapshot) && snapshot.appraisal().favourable());
    }

    private static List<DossierSnapshot> failed(ListedDossiers cases) {
        return cases.select(
                snapshot -> isAppraised(snapshot) && !snapshot.appraisal().favourable());
    }

    private static boolean isAppraised(DossierSnapshot snapshot) {
        return snapshot.state() == DossierState.APPRAISED && !snapshot.onHold();
    }

    private ListedDossiers onList(String code) {
        return ListedDossiers.of(nominations.ofList(code));
    }
}
