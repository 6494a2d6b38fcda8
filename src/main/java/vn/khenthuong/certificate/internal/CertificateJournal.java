package vn.khenthuong.certificate.internal;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.kernel.Actor;

/** What was done about the certificates of a list, in the journal. */
@Component
class CertificateJournal {

    static final String ENTERED = "CERTIFICATE_ENTERED";
    static final String PRINTED = "CERTIFICATE_PRINTED";
    static final String HANDED_OVER = "CERTIFICATE_HANDED_OVER";
    static final String HAND_OVER_CANCELLED = "CERTIFICATE_HAND_OVER_CANCELLED";
    static final String PROPOSED = "CERTIFICATE_PROPOSED";
    static final String DECIDED = "CERTIFICATE_DECIDED";
    static final String LAYOUT = "CERTIFICATE_LAYOUT";

    private static final String CERTIFICATES = "-BK";
    private static final String STOCK = "PHOI-BANG";

    private final Journal journal;
    private final Clock clock;

    CertificateJournal(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** What the journal calls the certificates of a list. */
    static String subject(String list) {
        return list + CERTIFICATES;
    }

    void noteBySystem(String list, String words) {
        journal.record(JournalEntry.bySystem(subject(list), ENTERED, clock.instant(), null, words, null));
    }

    /** @param outcome null where the step has none */
    void note(String list, String step, Actor actor, String group, String outcome, String words) {
        note(list, step, actor, group, outcome, words, clock.instant());
    }

    /** @param at of the step, where others are to find its line again */
    void note(String list, String step, Actor actor, String group, String outcome, String words, Instant at) {
        record(subject(list), step, actor, group, outcome, words, at);
    }

    void noteStock(Actor actor, String group, String words) {
        record(STOCK, LAYOUT, actor, group, null, words, clock.instant());
    }

    private void record(
            String subject, String step, Actor actor, String group, String outcome, String words, Instant at) {
        journal.record(new JournalEntry(subject, step, actor.userId(), group, at, at, outcome, words, null));
    }
}
