package vn.khenthuong.correspondence.internal;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.correspondence.PaperOffer;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.DocumentReference;

/** Remembers who had a paper made again, and which; under the paper's own name, for it may be about many dossiers. */
@Component
class PaperJournal {

    private static final String RENEWED = "PAPER_RENEWED";
    private static final String NUMBERED = "PAPER_NUMBERED";

    private final Journal journal;
    private final Clock clock;

    PaperJournal(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** @param subjects in whose journals it stands */
    void numbered(PaperOffer paper, DocumentReference document, List<String> subjects, String group, Actor actor) {
        var now = clock.instant();
        var words = document.cited("").strip();
        journal.recordAll(subjects.stream()
                .map(subject -> new JournalEntry(
                        subject,
                        NUMBERED,
                        actor.userId(),
                        group,
                        now,
                        now,
                        paper.ref().kind().name(),
                        words,
                        null))
                .toList());
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
