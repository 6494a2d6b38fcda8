package vn.khenthuong.appraisal.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.khenthuong.appraisal.Receipt;
import vn.khenthuong.appraisal.Receipts;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.nomination.DossierReceived;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;

/**
 * Numbers receipts. The row of the series is the last one a reception takes, right before its commit: two officials wait for each
 * other there only as long as a commit takes, and a trial, which never commits, takes no number.
 */
@Component
class ReceiptService implements Receipts {

    private final ReceiptRepository receipts;
    private final Nominations nominations;
    private final Organization organization;

    ReceiptService(ReceiptRepository receipts, Nominations nominations, Organization organization) {
        this.receipts = receipts;
        this.nominations = nominations;
        this.organization = organization;
    }

    @Override
    public Optional<Receipt> of(DossierSnapshot dossier) {
        return dossier.receivedAt() == null ? Optional.empty() : receipts.find(dossier.number(), dossier.answerDue());
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void received(DossierReceived event) {
        var at = nominations.require(event.number()).receivedAt();
        receipts.add(event.number(), agency(at), at, event.answerDue());
    }

    private String agency(Instant at) {
        return organization
                .holder(Function.FOCAL_AGENCY, LocalDate.ofInstant(at, HomeZone.ID))
                .code();
    }
}
