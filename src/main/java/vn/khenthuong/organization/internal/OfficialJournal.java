package vn.khenthuong.organization.internal;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.audit.Occasions;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.organization.Bodies;

/** The lines about what administrators do with officials. */
@Component
class OfficialJournal {

    private final Journal journal;
    private final Occasions occasions;
    private final Clock clock;

    OfficialJournal(Journal journal, Occasions occasions, Clock clock) {
        this.journal = journal;
        this.occasions = occasions;
        this.clock = clock;
    }

    void record(String subject, String step, Actor administrator, String text) {
        journal.record(entry(subject, step, administrator, text));
    }

    void recordAll(List<JournalEntry> entries) {
        journal.recordAll(entries);
    }

    JournalEntry entry(String subject, String step, Actor administrator, String text) {
        var now = clock.instant();
        return new JournalEntry(
                subject, step, administrator.userId(), Bodies.ADMINISTRATORS, now, now, null, text, null);
    }

    /** Does what one administrator does with many officials at once, under a line of its own that the others name. */
    <T> T together(String step, Actor administrator, String text, Supplier<T> work) {
        var occasion = occasions.next();
        record(occasion, step, administrator, text);
        return occasions.during(occasion, work);
    }

    List<JournalEntry> of(String subject) {
        return journal.of(subject);
    }
}
