package vn.khenthuong.tracking.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.document.Attachments;
import vn.khenthuong.document.DocumentContent;
import vn.khenthuong.document.StoredDocument;
import vn.khenthuong.document.UploadedFile;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.round.RoundAmendments;
import vn.khenthuong.round.RoundChange;

/** The files of the documents that made a round and changed it: filed by Home Affairs, read by whoever reads the change. */
@Component
class RoundPapers {

    private static final String ITEM = "ROUND_DOCUMENT";

    private final RoundAmendments amendments;
    private final Attachments attachments;
    private final Journal journal;
    private final Clock clock;

    RoundPapers(RoundAmendments amendments, Attachments attachments, Journal journal, Clock clock) {
        this.amendments = amendments;
        this.attachments = attachments;
        this.journal = journal;
        this.clock = clock;
    }

    /** Files of the changes, by owner; changes without any are left out. */
    Map<String, List<StoredDocument>> of(List<RoundChange> changes) {
        return attachments.of(changes.stream().map(RoundChange::papers).toList());
    }

    void file(String round, long change, UploadedFile file, Actor actor) {
        var filed = amendments.requireFiling(round, change, actor);
        attachments.add(
                filed.papers(),
                ITEM,
                file,
                actor,
                stored -> journal.record(JournalEntry.fileAdded(
                        round,
                        actor.userId(),
                        clock.instant(),
                        "%s: tệp “%s”.".formatted(filed.document().cited(), stored.fileName()))));
    }

    DocumentContent open(RoundChange change, UUID id) {
        return attachments.open(change.papers(), id);
    }
}
