package vn.khenthuong.nomination.internal;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.engine.ProcessMessages;
import vn.khenthuong.kernel.ScheduledWork;
import vn.khenthuong.nomination.DossierNumber;
import vn.khenthuong.round.AwardRoundProcess;
import vn.khenthuong.round.RoundState;
import vn.khenthuong.round.Rounds;

/**
 * Dossiers that were held when their round closed and went on afterwards had time of their own; where it is over and they were never
 * submitted, they end as the others did with the round.
 */
@Component
class LateDraftsWork implements ScheduledWork {

    private static final String REASON = "Hết thời gian còn lại sau khi hết tạm dừng mà hồ sơ chưa được trình.";

    private final DossierRepository repository;
    private final Dossiers dossiers;
    private final Rounds rounds;
    private final Journal journal;
    private final ProcessMessages messages;
    private final TransactionOperations transaction;
    private final Clock clock;

    LateDraftsWork(
            DossierRepository repository,
            Dossiers dossiers,
            Rounds rounds,
            Journal journal,
            ProcessMessages messages,
            TransactionOperations transaction,
            Clock clock) {
        this.repository = repository;
        this.dossiers = dossiers;
        this.rounds = rounds;
        this.journal = journal;
        this.messages = messages;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Instant nextAt() {
        return repository.firstOwnDeadline().orElse(Instant.MAX);
    }

    @Override
    public void run() {
        repository.lateUnsubmitted().forEach(number -> transaction.executeWithoutResult(status -> expire(number)));
    }

    /** While the round is open it ends with it. */
    private void expire(String number) {
        boolean open = rounds.lock(DossierNumber.parse(number).round()).state() == RoundState.OPEN;
        Dossier dossier = dossiers.lock(number);
        boolean late = dossier.state().isWithUnit()
                && !dossier.onHold
                && dossier.submitUntil()
                        .filter(until -> !clock.instant().isBefore(until))
                        .isPresent();
        if (open || !late) {
            return;
        }
        dossiers.follow(number, expired -> expired.expireUnsubmitted(REASON));
        journal.record(JournalEntry.bySystem(number, "EXPIRED", clock.instant(), null, REASON, "A-21"));
        messages.send(AwardRoundProcess.Messages.CLOSED, number);
    }
}
