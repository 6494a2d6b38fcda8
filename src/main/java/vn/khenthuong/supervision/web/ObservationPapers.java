package vn.khenthuong.supervision.web;

import java.time.Clock;
import java.util.Collection;
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
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.supervision.Observation;
import vn.khenthuong.supervision.Observations;

/** The files of an observation: added by its author's body, read by whoever reads the observation, removed by nobody. */
@Component
class ObservationPapers {

    private static final String ITEM = "OBSERVATION_DOCUMENT";

    private final Observations observations;
    private final Attachments attachments;
    private final Journal journal;
    private final Clock clock;

    ObservationPapers(Observations observations, Attachments attachments, Journal journal, Clock clock) {
        this.observations = observations;
        this.attachments = attachments;
        this.journal = journal;
        this.clock = clock;
    }

    /** By number; observations without any are left out. */
    Map<String, List<StoredDocument>> of(Collection<Observation> all) {
        return attachments.of(all.stream().map(one -> one.number().toString()).toList());
    }

    void add(Observation observation, UploadedFile file, Actor actor) {
        if (!observations.mayWithdraw(observation, actor)) {
            throw new NotPermittedException("Chỉ người của cơ quan đã phản ánh thêm được tệp, khi phản ánh chưa rút.");
        }
        var number = observation.number().toString();
        attachments.add(
                number,
                ITEM,
                file,
                actor,
                stored -> journal.record(JournalEntry.fileAdded(
                        number, actor.userId(), clock.instant(), "Tệp “%s”.".formatted(stored.fileName()))));
    }

    DocumentContent open(Observation observation, UUID id) {
        return attachments.open(observation.number().toString(), id);
    }
}
