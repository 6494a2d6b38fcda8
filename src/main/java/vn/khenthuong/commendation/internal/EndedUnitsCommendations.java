package vn.khenthuong.commendation.internal;

import java.time.Clock;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.commendation.CommendationCancelled;
import vn.khenthuong.commendation.CommendationNumber;
import vn.khenthuong.commendation.CommendationProcess;
import vn.khenthuong.commendation.CommendationState;
import vn.khenthuong.engine.ProcessMessages;
import vn.khenthuong.organization.EndedUnitsLook;
import vn.khenthuong.organization.Organization;

/**
 * A unit that has ended without successor has no head any more who could decide: what is not decided ends. A unit that has a
 * successor keeps its lists; the successor's officials go on with them. On the first day, and whenever what is known of the units
 * was brought up to date.
 */
@Component
class EndedUnitsCommendations extends EndedUnitsLook {

    private static final String ENDED = "COMMENDATION_ENDED";

    private final CommendationRepository lists;
    private final Journal journal;
    private final ProcessMessages messages;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Clock clock;

    EndedUnitsCommendations(
            CommendationRepository lists,
            Organization organization,
            Journal journal,
            ProcessMessages messages,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            Clock clock) {
        super(organization, clock);
        this.lists = lists;
        this.journal = journal;
        this.messages = messages;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    protected boolean settle(Set<String> ended) {
        lists.underWayOf(ended).forEach(number -> transaction.executeWithoutResult(status -> end(number)));
        return true;
    }

    /** Whoever decided it meanwhile was first. */
    private void end(CommendationNumber number) {
        lists.lock(number).filter(list -> !list.state().isFinal()).ifPresent(list -> {
            var reason = reason(number.unit(), "danh sách chưa quyết định chấm dứt");
            lists.end(number, CommendationState.CANCELLED, reason);
            journal.record(JournalEntry.bySystem(number.toString(), ENDED, clock.instant(), null, reason, RULE));
            messages.send(CommendationProcess.Messages.CANCELLED, number.toString());
            events.publishEvent(new CommendationCancelled(number, reason));
        });
    }
}
