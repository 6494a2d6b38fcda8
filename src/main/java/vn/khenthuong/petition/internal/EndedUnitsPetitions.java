package vn.khenthuong.petition.internal;

import java.time.Clock;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.engine.ProcessMessages;
import vn.khenthuong.organization.EndedUnitsLook;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.petition.Petition;
import vn.khenthuong.petition.Petition.Ending;
import vn.khenthuong.petition.PetitionCancelled;
import vn.khenthuong.petition.PetitionNumber;
import vn.khenthuong.petition.PetitionProcess;
import vn.khenthuong.petition.PetitionState;

/**
 * A unit that has ended without successor has nobody left to be answered: what waits for an answer of a department ends. A unit
 * that has a successor keeps its petitions; the successor's officials read the answer.
 */
@Component
class EndedUnitsPetitions extends EndedUnitsLook {

    private static final String ENDED = "PETITION_ENDED";

    private final PetitionRepository petitions;
    private final Journal journal;
    private final ProcessMessages messages;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Clock clock;

    EndedUnitsPetitions(
            PetitionRepository petitions,
            Organization organization,
            Journal journal,
            ProcessMessages messages,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            Clock clock) {
        super(organization, clock);
        this.petitions = petitions;
        this.journal = journal;
        this.messages = messages;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    protected boolean settle(Set<String> ended) {
        petitions.openOf(ended).forEach(number -> transaction.executeWithoutResult(status -> end(number)));
        return true;
    }

    /** Whoever answered it meanwhile was first. */
    private void end(PetitionNumber number) {
        petitions
                .lock(number)
                .filter(petition -> petition.state() == PetitionState.OPEN)
                .ifPresent(this::end);
    }

    private void end(Petition petition) {
        var number = petition.number().toString();
        var reason = reason(petition.unit(), "kiến nghị chưa trả lời chấm dứt");
        var cancelled = petition.cancelled(new Ending(reason, clock.instant()));
        petitions.save(cancelled);
        journal.record(JournalEntry.bySystem(number, ENDED, clock.instant(), null, reason, RULE));
        messages.send(PetitionProcess.Messages.WITHDRAWN, number);
        events.publishEvent(new PetitionCancelled(cancelled));
    }
}
