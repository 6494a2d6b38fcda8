package vn.khenthuong.petition.web;

import java.time.Clock;
import java.util.List;
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
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.petition.Petition;
import vn.khenthuong.petition.Petitions;

/** The files of a petition: added by its unit while it waits for an answer, read by whoever reads the petition, removed by nobody. */
@Component
class PetitionPapers {

    private static final String ITEM = "PETITION_DOCUMENT";
    private static final String UPLOADED = "DOCUMENT_UPLOADED";

    private final Petitions petitions;
    private final Documents documents;
    private final Journal journal;
    private final TransactionOperations transaction;
    private final Clock clock;

    PetitionPapers(
            Petitions petitions, Documents documents, Journal journal, TransactionOperations transaction, Clock clock) {
        this.petitions = petitions;
        this.documents = documents;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    List<StoredDocument> of(Petition petition) {
        return documents.of(petition.number().toString());
    }

    void add(Petition petition, UploadedFile file, Actor actor) {
        if (!petitions.mayWithdraw(petition, actor)) {
            throw new NotPermittedException("Chỉ đơn vị đã gửi thêm được tệp, khi kiến nghị còn chờ trả lời.");
        }
        var number = petition.number().toString();
        try (var received = documents.receive(file)) {
            transaction.executeWithoutResult(status -> {
                var stored = documents.store(number, ITEM, received, actor.userId());
                var now = clock.instant();
                journal.record(new JournalEntry(
                        number,
                        UPLOADED,
                        actor.userId(),
                        null,
                        now,
                        now,
                        null,
                        "Tệp “%s”.".formatted(stored.fileName()),
                        null));
            });
        }
    }

    DocumentContent open(Petition petition, UUID id) {
        return documents
                .open(petition.number().toString(), id)
                .orElseThrow(() -> new NotFoundException("Không có tệp này."));
    }
}
