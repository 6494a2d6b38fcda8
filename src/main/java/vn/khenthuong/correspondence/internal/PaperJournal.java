package vn.khenthuong.correspondence.internal;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.correspondence.PaperOffer;
import vn.khenthuong.kernel.Actor;

/** Remembers who had a paper made again, and which; under the paper's own name, for it may be about many dossiers. */
@Component
class PaperJournal {

    private static final String RENEWED = "PAPER_RENEWED";

    private final Journal journal;
    private final Clock clock;

    PaperJournal(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    void renewed(PaperOffer paper, Actor actor) {
        var now = clock.instant();
        journal.record(new JournalEntry(
                paper.ref().id(),
                RENEWED,
                actor.userId(),
                null,
                now,
                now,
                null,
                paper.ref().kind().label(),
                null));
    }
}
