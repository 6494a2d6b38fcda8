package vn.khenthuong.audit.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.stereotype.Component;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.audit.Readings;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.ScheduledWork;

/** Remembers on this node what was noted lately, and what still has to be written. */
@Component
class ReadingLog implements Readings, ScheduledWork {

    private static final String FILE = "FILE_READ";
    private static final String IDENTITY = "IDENTITY_READ";

    /** Readings remembered; whoever is forgotten gets another line. */
    private static final int REMEMBERED = 50_000;

    /** Lines written in one batch. */
    private static final int AT_ONCE = 500;

    private final JdbcJournal journal;
    private final Clock clock;
    private final Cache<Reading, Boolean> lately;
    private final Queue<JournalEntry> waiting = new ConcurrentLinkedQueue<>();

    ReadingLog(JdbcJournal journal, AuditSettings settings, Clock clock) {
        this.journal = journal;
        this.clock = clock;
        this.lately = Caffeine.newBuilder()
                .expireAfterWrite(settings.readAgainAfter())
                .maximumSize(REMEMBERED)
                .build();
    }

    @Override
    public void fileOpened(Actor reader, String subject, String item, String file) {
        if (isNew(new Reading(reader.userId(), subject, FILE, item + file))) {
            journal.recordReadings(List.of(entry(reader, subject, FILE, item, file)));
        }
    }

    @Override
    public void identityShown(Actor reader, String subject) {
        if (isNew(new Reading(reader.userId(), subject, IDENTITY, ""))) {
            waiting.add(entry(reader, subject, IDENTITY, null, null));
        }
    }

    private boolean isNew(Reading reading) {
        return lately.asMap().putIfAbsent(reading, Boolean.TRUE) == null;
    }

    private JournalEntry entry(Actor reader, String subject, String step, String outcome, String reason) {
        var now = clock.instant();
        return new JournalEntry(subject, step, reader.userId(), null, now, now, outcome, reason, null);
    }

    @Override
    public Instant nextAt() {
        return waiting.isEmpty() ? Instant.MAX : Instant.MIN;
    }

    /** Writes what waits; what cannot be written waits on. */
    @Override
    @PreDestroy
    public synchronized void run() {
        while (!waiting.isEmpty()) {
            var next = waiting.stream().limit(AT_ONCE).toList();
            journal.recordReadings(next);
            next.forEach(written -> waiting.remove());
        }
    }

    private record Reading(String userId, String subject, String step, String what) {}
}
