package vn.khenthuong.nomination.internal;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.nomination.NominationProcess.ResolveHold;

/** Lines of the journal about dossiers that stand still and go on. */
@Component
class HoldJournal {

    static final String HELD = "HELD";
    static final String RESUMED = "RESUMED";
    static final String ENDED = "HOLD_ENDED";

    private final Journal journal;
    private final Clock clock;

    HoldJournal(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param by null for the system
     * @param rule the rule that asks for it, or null
     */
    void record(String number, String step, String by, String role, Grounds grounds, String rule, ResolveHold outcome) {
        Instant now = clock.instant();
        String words = grounds.inWords();
        journal.record(new JournalEntry(
                number,
                step,
                by == null ? JournalEntry.SYSTEM : by,
                role,
                now,
                now,
                outcome == null ? null : outcome.name(),
                words,
                rule));
    }
}
