package vn.khenthuong.supervision.web;

import java.time.Clock;
import java.util.Collection;
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
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.supervision.Observation;
import vn.khenthuong.supervision.Observations;

/** The files of an observation: added by its author's body, read by whoever reads the observation, removed by nobody. */
@Component
class ObservationPapers {

    private static final String ITEM = "OBSERVATION_DOCUMENT";
    private static final String UPLOADED = "DOCUMENT_UPLOADED";

    private final Observations observations;
    private final Documents documents;
    private final Journal journal;
    private final TransactionOperations transaction;
    private final Clock clock;

    ObservationPapers(
            Observations observations,
            Documents documents,
            Journal journal,
            TransactionOperations transaction,
            Clock clock) {
        this.observations = observations;
        this.documents = documents;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** By number; observations without any are left out. */
    Map<String, List<StoredDocument>> of(Collection<Observation> all) {
        return all.isEmpty()
                ? Map.of()
                : documents.of(all.stream().map(one -> one.number().toString()).toList());
    }

    void add(Observation observation, UploadedFile file, Actor actor) {
        if (!observations.mayWithdraw(observation, actor)) {
            throw new NotPermittedException("Chỉ người của cơ quan đã phản ánh thêm được tệp, khi phản ánh chưa rút.");
        }
        var number = observation.number().toString();
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

    DocumentContent open(Observation observation, UUID id) {
        return documents
                .open(observation.number().toString(), id)
                .orElseThrow(() -> new NotFoundException("Không có tệp này."));
    }
}
