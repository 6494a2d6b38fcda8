package vn.khenthuong.organization.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.organization.Realigned;
import vn.khenthuong.organization.Substitution;
import vn.khenthuong.organization.SubstitutionChanged;

/** Notes, once and whichever node comes first, that the last day of a substitution is over, and says so to those concerned. */
@Component
class SubstitutionLapse {

    /** What is over longer was over before anybody told of it. */
    private static final int LATEST_DAYS = 31;

    private final SubstitutionRepository rows;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Clock clock;

    SubstitutionLapse(
            SubstitutionRepository rows,
            Journal journal,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            Clock clock) {
        this.rows = rows;
        this.journal = journal;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** After the rights have gone. */
    @EventListener
    void realigned(Realigned realigned) {
        transaction.executeWithoutResult(status -> {
            var today = LocalDate.now(clock);
            rows.takeLapsed(today, today.minusDays(LATEST_DAYS), clock.instant())
                    .forEach(this::lapsed);
        });
    }

    private void lapsed(Substitution over) {
        journal.record(JournalEntry.bySystem(
                over.substitute(),
                "SUBSTITUTION_LAPSED",
                clock.instant(),
                null,
                "Hết thời hạn ký thay: %s.".formatted(over.document().cited()),
                null));
        events.publishEvent(new SubstitutionChanged(over, SubstitutionChanged.Step.LAPSED, null, null));
    }
}
