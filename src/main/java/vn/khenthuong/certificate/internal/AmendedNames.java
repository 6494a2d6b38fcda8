package vn.khenthuong.certificate.internal;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khenthuong.decision.DecisionAmended;
import vn.khenthuong.decision.DecisionAmendment.Kind;
import vn.khenthuong.kernel.StartupStep;

/**
 * Certificates nobody has printed yet bear the name as a later decision put it right: from the moment that is issued, in its
 * transaction, and at a start for decisions issued by a version that did not know of it. A printed one is exchanged.
 */
@Component
class AmendedNames implements StartupStep {

    private final CertificateRepository certificates;
    private final CertificateJournal journal;
    private final TransactionTemplate transaction;

    AmendedNames(CertificateRepository certificates, CertificateJournal journal, TransactionTemplate transaction) {
        this.certificates = certificates;
        this.journal = journal;
        this.transaction = transaction;
    }

    @EventListener
    void issued(DecisionAmended event) {
        if (event.amendment().kind() == Kind.AMENDMENT) {
            rename(event.amendment().list());
        }
    }

    @Override
    public int order() {
        return CATCH_UP;
    }

    @Override
    public void run() {
        for (var list : certificates.listsToRename()) {
            transaction.executeWithoutResult(status -> rename(list));
        }
    }

    private void rename(String list) {
        certificates.lock(list);
        for (var kept : certificates.toRename(list)) {
            var amendment = kept.certificate().amendment();
            certificates.rename(kept.id(), amendment.name());
            journal.noteBySystem(
                    list,
                    "Bằng số %s chưa in: tên “%s” thay bằng “%s” theo %s."
                            .formatted(
                                    kept.certificate().number().label(),
                                    kept.certificate().recipient(),
                                    amendment.name(),
                                    amendment.document().cited("Quyết định sửa đổi")));
        }
    }
}
