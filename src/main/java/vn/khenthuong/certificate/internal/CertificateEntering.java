package vn.khenthuong.certificate.internal;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khenthuong.certificate.CertificateNumber;
import vn.khenthuong.certificate.internal.CertificateEntries.Decided;
import vn.khenthuong.commendation.CommendationDecided;
import vn.khenthuong.decision.DecisionIssued;
import vn.khenthuong.kernel.StartupStep;
import vn.khenthuong.nomination.AwardForm;

/**
 * Enters every award into the register and gives every decision of the Chair its code: when the decision is issued, in its transaction, and at a
 * start for decisions issued by a version that knew no certificates. Doing it again changes nothing. State awards are certified by
 * who gives them, not here.
 */
@Component
class CertificateEntering implements StartupStep {

    static final List<AwardForm> FORMS =
            Stream.of(AwardForm.values()).filter(form -> !form.isStateLevel()).toList();

    private final CertificateEntries entries;
    private final RegisterOrder order;
    private final CertificateJournal journal;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CertificateEntering(
            CertificateEntries entries,
            RegisterOrder order,
            CertificateJournal journal,
            TransactionTemplate transaction,
            Clock clock) {
        this.entries = entries;
        this.order = order;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** First of all listeners: whoever makes a paper of the decision needs its code. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void issued(DecisionIssued event) {
        enter(new Decided(
                event.list(), CertificateNumber.PROVINCE, event.decision().date()));
    }

    /** Letters of commendation of a unit stand in its own register. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void decided(CommendationDecided event) {
        enter(new Decided(
                event.number().toString(),
                event.number().unit(),
                event.decision().date()));
    }

    @Override
    public int order() {
        return CATCH_UP;
    }

    /** A decision at a time: one that cannot be entered does not undo the others’, and each keeps the register for a moment only. */
    @Override
    public void run() {
        for (var decided : entries.incomplete(FORMS)) {
            transaction.executeWithoutResult(status -> enter(decided));
        }
    }

    private void enter(Decided decided) {
        var list = decided.list();
        var issuer = decided.issuer();
        var year = decided.day().getYear();
        var now = clock.instant();
        if (issuer.equals(CertificateNumber.PROVINCE)) {
            entries.addCode(list, now);
        }
        var last = entries.lock(issuer, year);
        var awards = order.of(entries.missing(list, FORMS));
        if (awards.isEmpty()) {
            return;
        }
        entries.add(awards, issuer, year, last + 1, now);
        entries.given(issuer, year, last + awards.size());
        journal.noteBySystem(
                list,
                "%d bằng vào sổ, từ số %s đến số %s."
                        .formatted(
                                awards.size(),
                                new CertificateNumber(issuer, year, last + 1).label(),
                                new CertificateNumber(issuer, year, last + awards.size()).label()));
    }
}
