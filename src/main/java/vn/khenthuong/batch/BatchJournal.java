package vn.khenthuong.batch;

import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.audit.Occasions;
import vn.khenthuong.kernel.Actor;

/**
 * The line of the audit about a batch as a whole. It is written before the first dossier, so that whatever becomes of the
 * batch no line names one that is not there; what came of each dossier is said by the lines that name it.
 */
@Component
class BatchJournal {

    private static final String STEP = "BATCH_";

    private final Journal journal;
    private final Occasions occasions;
    private final Clock clock;

    BatchJournal(Journal journal, Occasions occasions, Clock clock) {
        this.journal = journal;
        this.occasions = occasions;
        this.clock = clock;
    }

    /** @param chosen how many of the chosen dossiers wait for the official */
    <T> T during(BatchStep step, long chosen, Actor actor, Supplier<T> work) {
        var occasion = occasions.next();
        var now = clock.instant();
        journal.record(new JournalEntry(
                occasion,
                STEP + step.name(),
                actor.userId(),
                null,
                now,
                now,
                null,
                "%s hàng loạt, %s: %d hồ sơ được chọn.".formatted(step.label(), step.outcomeLabel(), chosen),
                null));
        return occasions.during(occasion, work);
    }
}
