package vn.khenthuong.intake.internal;

import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.audit.Occasions;
import vn.khenthuong.kernel.Actor;

/** The line of the audit about a list as a whole, which the lines about its dossiers name; written before the first of them. */
@Component
class IntakeJournal {

    private static final String STEP = "NOMINEES_IMPORTED";

    private final Journal journal;
    private final Occasions occasions;
    private final Clock clock;

    IntakeJournal(Journal journal, Occasions occasions, Clock clock) {
        this.journal = journal;
        this.occasions = occasions;
        this.clock = clock;
    }

    /** @param nominees how many rows pass */
    <T> T during(Actor actor, String round, int nominees, Supplier<T> work) {
        var occasion = occasions.next();
        var now = clock.instant();
        journal.record(new JournalEntry(
                occasion,
                STEP,
                actor.userId(),
                null,
                now,
                now,
                null,
                "Lập hồ sơ từ danh sách, đợt %s: %d đối tượng đạt khi thử.".formatted(round, nominees),
                null));
        return occasions.during(occasion, work);
    }
}
