package vn.khenthuong.nomination.internal;

import java.time.Clock;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.engine.ProcessMessages;
import vn.khenthuong.nomination.HoldResolution;
import vn.khenthuong.quota.QuotaLedger;
import vn.khenthuong.round.AwardRoundProcess;
import vn.khenthuong.round.RoundCancelled;

/**
 * Ends the dossiers of a round that is called off, held ones and those with the Chair too, in the same transaction; each gives
 * its place back once. Whoever submits at the same time holds the row of the round, or waits for it and is refused.
 */
@Component
class CancelledDossiers {

    private static final String CANCELLED = "CANCELLED";

    private final Dossiers dossiers;
    private final DossierRepository repository;
    private final HoldRepository holds;
    private final QuotaLedger ledger;
    private final Journal journal;
    private final ProcessMessages messages;
    private final Clock clock;

    CancelledDossiers(
            Dossiers dossiers,
            DossierRepository repository,
            HoldRepository holds,
            QuotaLedger ledger,
            Journal journal,
            ProcessMessages messages,
            Clock clock) {
        this.dossiers = dossiers;
        this.repository = repository;
        this.holds = holds;
        this.ledger = ledger;
        this.journal = journal;
        this.messages = messages;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(RoundCancelled cancelled) {
        var live = repository.live(cancelled.round());
        var reason = cancelled.reason();
        var now = clock.instant();
        dossiers.followAll(live, dossier -> dossier.cancel(reason));
        live.forEach(
                number -> holds.close(number, now, HoldResolution.ENDED, null, reason, cancelled.authorisedBy(), null));
        journal.recordAll(entries(live, reason));
        ledger.release(live);
        live.forEach(number -> messages.send(AwardRoundProcess.Messages.CANCELLED, number));
    }

    private List<JournalEntry> entries(List<String> numbers, String reason) {
        var now = clock.instant();
        return numbers.stream()
                .map(number -> JournalEntry.bySystem(number, CANCELLED, now, null, reason, null))
                .toList();
    }
}
