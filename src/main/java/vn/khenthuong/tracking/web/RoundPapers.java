package vn.khenthuong.tracking.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.document.DocumentContent;
import vn.khenthuong.document.Documents;
import vn.khenthuong.document.StoredDocument;
import vn.khenthuong.document.UploadedFile;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.round.RoundAmendments;
import vn.khenthuong.round.RoundChange;

/** The files of the documents that made a round and changed it: filed by Home Affairs, read by whoever reads the change. */
@Component
class RoundPapers {

    private static final String ITEM = "ROUND_DOCUMENT";
    private static final String UPLOADED = "DOCUMENT_UPLOADED";

    private final RoundAmendments amendments;
    private final Documents documents;
    private final Journal journal;
    private final TransactionOperations transaction;
    private final Clock clock;

    RoundPapers(
            RoundAmendments amendments,
            Documents documents,
            Journal journal,
            TransactionOperations transaction,
            Clock clock) {
        this.amendments = amendments;
        this.documents = documents;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Files of the changes, by owner; changes without any are left out. */
    Map<String, List<StoredDocument>> of(List<RoundChange> changes) {
        return changes.isEmpty()
                ? Map.of()
                : documents.of(changes.stream().map(RoundChange::papers).toList());
    }

    void file(String round, long change, UploadedFile file, Actor actor) {
        var filed = amendments.requireFiling(round, change, actor);
        try (var received = documents.receive(file)) {
            transaction.executeWithoutResult(status -> {
                var stored = documents.store(filed.papers(), ITEM, received, actor.userId());
                var now = clock.instant();
                journal.record(new JournalEntry(
                        round,
                        UPLOADED,
                        actor.userId(),
                        null,
                        now,
                        now,
                        null,
                        "%s: tệp “%s”.".formatted(filed.document().cited(), stored.fileName()),
                        null));
            });
        }
    }

    DocumentContent open(RoundChange change, UUID id) {
        return documents.open(change.papers(), id).orElseThrow(() -> new NotFoundException("Không có tệp này."));
    }
}
