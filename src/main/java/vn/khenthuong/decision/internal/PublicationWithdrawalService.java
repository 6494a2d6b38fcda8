package vn.khenthuong.decision.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.correspondence.NumberRegister;
import vn.khenthuong.correspondence.NumberSeries;
import vn.khenthuong.correspondence.NumberedPaper;
import vn.khenthuong.decision.PublicationWithdrawal;
import vn.khenthuong.decision.PublicationWithdrawals;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.EnteredDocuments;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Work;

/** Takes names off the public pages by a document of Home Affairs, with a line in the journal each time. */
@Component
class PublicationWithdrawalService implements PublicationWithdrawals {

    private static final String STEP = "PUBLICATION";
    private static final String PUBLICATION = "-CB";
    private static final String RULE = "R-078";
    private static final int REASON = 500;

    private final PublicationWithdrawalRepository withdrawals;
    private final EnteredDocuments documents;
    private final NumberRegister register;
    private final Organization organization;
    private final Journal journal;
    private final Clock clock;

    PublicationWithdrawalService(
            PublicationWithdrawalRepository withdrawals,
            EnteredDocuments documents,
            NumberRegister register,
            Organization organization,
            Journal journal,
            Clock clock) {
        this.withdrawals = withdrawals;
        this.documents = documents;
        this.register = register;
        this.organization = organization;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public boolean mayDecide(Actor actor) {
        return organization.performs(actor, Performer.APPRAISAL_HEAD, null, today(), Work.LISTS);
    }

    @Override
    @Transactional(readOnly = true)
    public List<PublicationWithdrawal> of(String list) {
        return withdrawals.of(list);
    }

    @Override
    @Transactional
    public void withdraw(String list, String reason, DocumentReference document, Actor actor) {
        var checked = check(list, reason, document, actor);
        if (!withdrawals.withdraw(list, reason.strip(), checked, actor.userId(), clock.instant())) {
            throw new ConflictException("Quyết định này đã được gỡ công bố trước đó.");
        }
        enter(list, checked);
        note(list, "WITHDRAWN", reason, checked, actor);
    }

    @Override
    @Transactional
    public void restore(String list, String reason, DocumentReference document, Actor actor) {
        var checked = check(list, reason, document, actor);
        if (!withdrawals.restore(list, reason.strip(), checked, actor.userId(), clock.instant())) {
            throw new ConflictException("Quyết định này đang được công bố.");
        }
        enter(list, checked);
        note(list, "RESTORED", reason, checked, actor);
    }

    private DocumentReference check(String list, String reason, DocumentReference document, Actor actor) {
        var decided = withdrawals
                .issued(list)
                .orElseThrow(() -> new NotFoundException("Không có quyết định nào được công bố ở địa chỉ này."));
        if (!mayDecide(actor)) {
            throw new NotPermittedException("Chỉ lãnh đạo cơ quan thẩm định gỡ công bố và công bố lại.");
        }
        var errors = new InputErrors();
        if (reason == null || reason.isBlank()) {
            errors.add("Cần nhập “Lý do”.");
        } else if (reason.strip().length() > REASON) {
            errors.add("“Lý do” không được dài quá %d ký tự.".formatted(REASON));
        }
        var checked = errors.gather(() -> documents.check(document, "văn bản", decided, "Ngày quyết định"));
        errors.refuse();
        return checked.orElseThrow();
    }

    /** The head of Home Affairs does it by a paper of Home Affairs, of whatever kind its number names. */
    private void enter(String list, DocumentReference document) {
        register.enter(new NumberedPaper(
                organization.holder(Function.APPRAISER, document.date()).code(),
                NumberSeries.namedBy(document.number()).orElse(NumberSeries.LETTER),
                document,
                list + PUBLICATION));
    }

    private void note(String list, String outcome, String reason, DocumentReference document, Actor actor) {
        var now = clock.instant();
        journal.record(new JournalEntry(
                list + PUBLICATION,
                STEP,
                actor.userId(),
                organization.groupOf(Performer.APPRAISAL_HEAD, null, today()),
                now,
                now,
                outcome,
                "%s; %s.".formatted(reason.strip(), document.cited()),
                RULE));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HomeZone.ID);
    }
}
